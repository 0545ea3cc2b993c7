import { type Command, Option } from 'commander'
import { REPORT_FORMATS, type ReportFormat } from '../../actions/report-formats.ts'
import { oneFile, reportUnusable } from './each-file.ts'
import { DONE, InputError, UNUSABLE_INPUT } from './exit-status.ts'
import { writeTo } from './output-file.ts'
import type { CliWorld } from './world.ts'

/** `mingche report write FIGURES.json` */
export function addReportWrite(group: Command, world: CliWorld): void {
  group
    .command('write')
    .description('按国务院办公厅规定的格式写出年报')
    .argument('<数据>', 'mingche-report/1 格式的 json，“-”为标准输入')
    .addOption(new Option('--to <格式>', '写成什么格式').choices([...REPORT_FORMATS]).makeOptionMandatory())
    .option('-o, --output <文件>', '写到文件；不写则输出到标准输出')
    .action((file: string, options: { to: ReportFormat; output?: string }) =>
      world.finish(writeFigures(file, options, world)),
    )
}

async function writeFigures(
  file: string,
  { to, output = '-' }: { to: ReportFormat; output?: string },
  { terminal }: CliWorld,
): Promise<number> {
  const binary = to === 'docx' || to === 'pdf' || to === 'xlsx'
  if (output === '-' && binary && process.stdout.isTTY)
    throw new InputError(`${to} 不能显示在终端上，请用 -o 指定要写的文件。`)
  const figures = await oneFile(file, terminal, (sandbox, taken) =>
    sandbox.run('read', { file: { ...taken, type: 'json' } }),
  )
  if (!figures.ok) {
    reportUnusable(file, figures.reason, false, terminal)
    return UNUSABLE_INPUT
  }
  await writeTo(output, figures.value.report, to)
  return DONE
}
