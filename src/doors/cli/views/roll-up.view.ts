import type { CheckedRollUp } from '../../../actions/roll-up-reports.ts'
import type { Terminal } from '../terminal.ts'
import { readingTables } from './read.view.ts'

/** The parts, what is wrong with them, the summed tables, and whether the sum may be used. */
export function rollUpView(sum: CheckedRollUp, complete: boolean, terminal: Terminal): string[] {
  const counted = sum.parts.filter(part => part.counted)
  const lines = [
    terminal.bold(
      `${sum.report.body ?? '汇总'}　${sum.report.year === null ? '' : `${sum.report.year}年度`}`,
    ),
    `读出 ${sum.parts.length} 份，计入 ${counted.length} 份`,
    ...sum.parts.map(
      part =>
        `  ${part.counted ? '计入' : terminal.red('未计入')}　${part.body ?? '（未找到机关名称）'}　${part.file}`,
    ),
    '',
    ...readingTables(sum.report),
  ]
  if (sum.problems.length > 0) lines.push('', terminal.red(`需要处理（${sum.problems.length}）`))
  for (const { file, message } of sum.problems) lines.push(`  ${file}：${message}`)
  const errors = sum.findings.filter(finding => finding.severity === 'error')
  if (errors.length > 0) lines.push('', terminal.red(`汇总数据的错误（${errors.length}）`))
  for (const { rule, where, message } of errors) lines.push(`  ${rule}  ${where}：${message}`)
  lines.push('', complete ? '汇总完整。' : '汇总不完整，不能定稿：请处理上面列出的问题后重新汇总。')
  return lines
}
