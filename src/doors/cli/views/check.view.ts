import type { FoundInFile } from '../../../actions/check-file.ts'
import type { Finding, Severity } from '../../../check/index.ts'
import type { Terminal } from '../terminal.ts'

const SEVERITY_NAMES: Record<Severity, string> = { error: '错误', warning: '警告', notice: '提示' }
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** The findings of one report, gravest first, and a line that sums them up. */
export function checkView(file: string, { body, year, findings }: FoundInFile, terminal: Terminal): string[] {
  const lines = [
    terminal.bold(file),
    `${body ?? '（未找到机关名称）'}　${year === null ? '（未找到年度）' : `${year}年度`}`,
  ]
  for (const severity of SEVERITIES) {
    const these = findings.filter(finding => finding.severity === severity)
    if (these.length === 0) continue
    const paint =
      severity === 'error' ? terminal.red : severity === 'warning' ? terminal.yellow : terminal.dim
    lines.push('', paint(`${SEVERITY_NAMES[severity]}（${these.length}）`))
    for (const finding of these) lines.push(...findingLines(finding, paint))
  }
  lines.push('', summaryOf(findings))
  return lines
}

function findingLines(finding: Finding, paint: (text: string) => string): string[] {
  const lines = [`  ${paint(finding.rule)}  ${finding.where}`, `        ${finding.message}`]
  const compared = [
    finding.expected === null ? '' : `应为：${finding.expected}`,
    finding.found === null ? '' : `实为：${finding.found}`,
  ].filter(Boolean)
  if (compared.length > 0) lines.push(`        ${compared.join('　')}`)
  return lines
}

function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return '合计：没有发现问题。'
  const counts = SEVERITIES.map(
    severity =>
      `${findings.filter(finding => finding.severity === severity).length} 个${SEVERITY_NAMES[severity]}`,
  )
  return `合计：${counts.join('，')}。`
}
