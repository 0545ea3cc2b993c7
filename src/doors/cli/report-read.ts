import type { Command } from 'commander'
import type { FileType } from '../../actions/read-file.ts'
import { eachFile, reportUnusable } from './each-file.ts'
import { DONE, UNUSABLE_INPUT } from './exit-status.ts'
import { typeOption } from './options.ts'
import type { CliWorld } from './world.ts'

/** `mingche report read FILE…` */
export function addReportRead(group: Command, world: CliWorld): void {
  group
    .command('read')
    .description('读取年报，还原全部数据')
    .argument('<文件...>', '年报文件（html、docx、pdf、xlsx、txt、md），“-”为标准输入')
    .addOption(typeOption())
    .option('--json', '输出 JSON；多个文件时每行一份')
    .action((files: string[], options: { type?: FileType; json?: boolean }) =>
      world.finish(readFiles(files, options, world)),
    )
}

async function readFiles(
  files: readonly string[],
  { type, json = false }: { type?: FileType; json?: boolean },
  { terminal }: CliWorld,
): Promise<number> {
  let status = DONE
  let shown = 0
  const outcomes = eachFile(files, type, terminal, (sandbox, file) => sandbox.run('read', { file }))
  for await (const { file, result } of outcomes) {
    if (!result.ok) {
      reportUnusable(file, result.reason, json, terminal)
      status = UNUSABLE_INPUT
    } else if (json) {
      const { evidenceByPath } = await import('../../actions/read-file.ts')
      const { report, unread, incomplete } = result.value
      const evidence = evidenceByPath(result.value)
      terminal.print(JSON.stringify({ file, report, unread, incomplete, evidence }))
    } else {
      const { readView } = await import('./views/read.view.ts')
      if (shown++ > 0) terminal.print('')
      for (const line of readView(file, result.value)) terminal.print(line)
    }
  }
  return status
}
