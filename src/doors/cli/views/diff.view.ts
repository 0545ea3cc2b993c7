import type { FigureDifference, ReportDifference } from '../../../actions/diff-reports.ts'
import { COLUMN_LABELS } from '../../../law/index.ts'
import { alignColumns } from '../cjk-width.ts'

interface Side {
  readonly file: string
  readonly body: string | null
  readonly year: number | null
}

const SECTIONS = { overview: '一、总体情况', problems: '五、问题及改进', others: '六、其他事项' } as const

/** The figures that differ, the breaks in the carry-over, and the sentences that changed. */
export function diffView(a: Side, b: Side, difference: ReportDifference): string[] {
  const changed = difference.figures.filter(figure => figure.a !== figure.b)
  const lines = [
    `甲　${nameOf(a)}`,
    `乙　${nameOf(b)}`,
    '',
    changed.length === 0 ? '数据：完全相同。' : `数据：${changed.length} 项不同。`,
    ...alignColumns([
      ...(changed.length === 0 ? [] : [['', '甲', '乙', '增减', '幅度']]),
      ...changed.map(figureRow),
    ]).map(line => `  ${line}`),
  ]
  for (const { column, carriedOut, carriedIn } of difference.carryOver)
    lines.push(
      `结转不衔接：${COLUMN_LABELS[column]}，甲结转下年度 ${carriedOut ?? '空'}，乙上年结转 ${carriedIn ?? '空'}`,
    )
  for (const { section, changes } of difference.narrative) {
    lines.push(
      '',
      `${SECTIONS[section]}：${changes.length === 0 ? '文字相同。' : `${changes.length} 处文字不同。`}`,
    )
    for (const change of changes) {
      if (change.a !== '') lines.push(`  - ${change.a}`)
      if (change.b !== '') lines.push(`  + ${change.b}`)
    }
  }
  return lines
}

const nameOf = ({ file, body, year }: Side): string =>
  `${file}　${body ?? '（未找到机关名称）'}　${year === null ? '（未找到年度）' : `${year}年度`}`

function figureRow({ label, a, b, difference, percent }: FigureDifference): string[] {
  const sign = (value: number) => `${value > 0 ? '+' : ''}${value}`
  return [
    label,
    a === null ? '-' : String(a),
    b === null ? '-' : String(b),
    difference === null ? '' : sign(difference),
    percent === null ? '' : `${sign(percent)}%`,
  ]
}
