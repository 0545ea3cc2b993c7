import type { Command } from 'commander'
import type { FileType } from '../../actions/read-file.ts'
import type { AnnualReport } from '../../report/index.ts'
import { eachFile, oneFile, reportUnusable } from './each-file.ts'
import { DONE, FOUND_ERROR, UNUSABLE_INPUT } from './exit-status.ts'
import { typeOption } from './options.ts'
import { checkView } from './views/check.view.ts'
import type { CliWorld } from './world.ts'

interface CheckOptions {
  readonly type?: FileType
  readonly previous?: string
  readonly json?: boolean
}

/** `mingche report check FILE…` */
export function addReportCheck(group: Command, world: CliWorld): void {
  group
    .command('check')
    .description('校验年报：格式、勾稽、文字与数据是否一致、个人信息')
    .argument('<文件...>', '年报文件，或 mingche-report/1 格式的 json，“-”为标准输入')
    .option('--previous <文件>', '同一机关上一年度的年报，用来核对结转')
    .addOption(typeOption())
    .option('--json', '输出 JSON；多个文件时每行一份')
    .addHelpText('after', '\n退出状态：0 没有错误，1 发现错误，2 文件无法使用，3 内部故障。')
    .action((files: string[], options: CheckOptions) => world.finish(checkFiles(files, options, world)))
}

async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  { terminal }: CliWorld,
): Promise<number> {
  const json = options.json ?? false
  let previous: AnnualReport | null = null
  if (options.previous !== undefined) {
    const earlier = await oneFile(options.previous, terminal, (sandbox, file) =>
      sandbox.run('read', { file }),
    )
    if (!earlier.ok) {
      reportUnusable(options.previous, earlier.reason, json, terminal)
      return UNUSABLE_INPUT
    }
    previous = earlier.value.report
  }
  let status = DONE
  let shown = 0
  const outcomes = eachFile(files, options.type, terminal, (sandbox, file) =>
    sandbox.run('find', { file, previous }),
  )
  for await (const { file, result } of outcomes) {
    if (!result.ok) {
      reportUnusable(file, result.reason, json, terminal)
      status = UNUSABLE_INPUT
      continue
    }
    const { body, year, findings } = result.value
    if (findings.some(finding => finding.severity === 'error')) status = Math.max(status, FOUND_ERROR)
    if (json) {
      const plain = findings.map(({ figures: _, ...finding }) => finding)
      terminal.print(JSON.stringify({ file, body, year, findings: plain }))
    } else {
      if (shown++ > 0) terminal.print('')
      for (const line of checkView(file, result.value, terminal)) terminal.print(line)
    }
  }
  return status
}
