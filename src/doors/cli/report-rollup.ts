import { extname } from 'node:path'
import type { Command } from 'commander'
import type { CheckedFile } from '../../actions/check-file.ts'
import type { Unusable } from '../../actions/read-file.ts'
import { eachFile, reportUnusable } from './each-file.ts'
import { DONE, FOUND_ERROR, InputError, UNUSABLE_INPUT } from './exit-status.ts'
import { listFiles } from './list-files.ts'
import { wholeNumber } from './options.ts'
import { formatOf, writeTo } from './output-file.ts'
import type { CliWorld } from './world.ts'

interface RollUpOptions {
  readonly recursive?: boolean
  readonly body?: string
  readonly year?: number
  readonly output?: string
  readonly json?: boolean
}

/** `mingche report rollup PATH…` */
export function addReportRollUp(group: Command, world: CliWorld): void {
  group
    .command('rollup')
    .description('汇总多份年报：逐份校验后相加，读不出和不平的逐一列出')
    .argument('<路径...>', '年报文件或文件夹')
    .option('--recursive', '包括下级文件夹')
    .option('--body <名称>', '汇总报告的机关名称')
    .option('--year <年度>', '汇总的年度；不写则取多数文件的年度', wholeNumber)
    .option('-o, --output <文件>', '汇总报告另存为文件（docx、pdf、html、xlsx、md、json）')
    .option('--json', '输出 JSON')
    .addHelpText('after', '\n退出状态：0 汇总完整，1 有不平或未计入的，2 有文件无法使用，3 内部故障。')
    .action((paths: string[], options: RollUpOptions) => world.finish(rollUpPaths(paths, options, world)))
}

async function rollUpPaths(
  paths: readonly string[],
  options: RollUpOptions,
  { terminal }: CliWorld,
): Promise<number> {
  const { recursive = false, body = null, year = null, output, json = false } = options
  const format = output === undefined ? undefined : formatOf(extname(output).slice(1))
  const files = await listFiles(paths, recursive, output)
  if (files.length === 0) throw new InputError('文件夹里没有文件；年报在下级文件夹里时请加 --recursive。')
  const read: { file: string; checked: CheckedFile }[] = []
  const unusable: { file: string; error: Unusable }[] = []
  const outcomes = eachFile(files, undefined, terminal, (sandbox, file) =>
    sandbox.run('check', { file, previous: null }),
  )
  for await (const { file, result } of outcomes) {
    if (result.ok) read.push({ file, checked: result.value })
    else unusable.push({ file, error: result.reason })
  }
  const { rollUpReports } = await import('../../actions/roll-up-reports.ts')
  const sum = rollUpReports(read, { body, year })
  const complete = sum.complete && unusable.length === 0
  if (json) {
    const findings = sum.findings.map(({ figures: _, ...finding }) => finding)
    terminal.print(JSON.stringify({ ...sum, complete, unusable, findings }))
  } else {
    const { rollUpView } = await import('./views/roll-up.view.ts')
    for (const line of rollUpView(sum, complete, terminal)) terminal.print(line)
    for (const { file, error } of unusable) reportUnusable(file, error, false, terminal)
  }
  if (output !== undefined && format !== undefined) await writeTo(output, sum.report, format)
  if (unusable.length > 0) return UNUSABLE_INPUT
  return complete && sum.findings.every(finding => finding.severity !== 'error') ? DONE : FOUND_ERROR
}
