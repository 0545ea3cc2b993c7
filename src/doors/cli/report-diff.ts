import type { Command } from 'commander'
import type { FileInput } from '../../actions/read-file.ts'
import type { AnnualReport } from '../../report/index.ts'
import type { Sandbox } from '../kit/sandbox.ts'
import { eachFile, reportUnusable } from './each-file.ts'
import { DONE, UNUSABLE_INPUT } from './exit-status.ts'
import type { CliWorld } from './world.ts'

/** `mingche report diff A B` */
export function addReportDiff(group: Command, world: CliWorld): void {
  group
    .command('diff')
    .description('两份年报逐项对比：数据增减、结转衔接、文字变化')
    .argument('<甲>', '较早的一份年报')
    .argument('<乙>', '较晚的一份年报')
    .option('--json', '输出 JSON')
    .action((a: string, b: string, options: { json?: boolean }) =>
      world.finish(diffFiles([a, b], options.json ?? false, world)),
    )
}

const read = (sandbox: Sandbox, file: FileInput) => sandbox.run('read', { file })

async function diffFiles(files: readonly string[], json: boolean, { terminal }: CliWorld): Promise<number> {
  const reports: { file: string; report: AnnualReport }[] = []
  for await (const { file, result } of eachFile(files, undefined, terminal, read)) {
    if (result.ok) reports.push({ file, report: result.value.report })
    else reportUnusable(file, result.reason, json, terminal)
  }
  const [a, b] = reports
  if (a === undefined || b === undefined) return UNUSABLE_INPUT
  const [{ diffTwoReports }, { diffView }] = await Promise.all([
    import('../../actions/diff-reports.ts'),
    import('./views/diff.view.ts'),
  ])
  const difference = diffTwoReports(a.report, b.report)
  const head = ({ file, report }: typeof a) => ({ file, body: report.body, year: report.year })
  if (json) terminal.print(JSON.stringify({ a: head(a), b: head(b), ...difference }))
  else for (const line of diffView(head(a), head(b), difference)) terminal.print(line)
  return DONE
}
