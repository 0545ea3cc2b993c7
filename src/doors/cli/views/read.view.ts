import {
  COLUMN_CODES,
  COLUMN_LABELS,
  DECISION_ROW_LABELS,
  DECISION_ROWS,
  DISPUTE_COLUMN_LABELS,
  DISPUTE_COLUMNS,
  DISPUTE_GROUP_LABELS,
  DISPUTE_GROUPS,
  DOCUMENT_COLUMN_LABELS,
  DOCUMENT_COLUMNS,
  DOCUMENT_ROW_LABELS,
  DOCUMENT_ROWS,
  OUTCOME_GROUP_LABELS,
  ROW_SHAPES,
} from '../../../law/index.ts'
import type { AnnualReport, Figure, ReportReading, TableName } from '../../../report/index.ts'
import { alignColumns } from '../cjk-width.ts'

const TABLE_NAMES: Record<TableName, string> = {
  proactive: '表二（主动公开）',
  applications: '表三（申请办理）',
  disputes: '表四（复议诉讼）',
}
const SECTION_NAMES = {
  overview: '一、总体情况',
  problems: '五、问题及改进',
  others: '六、其他事项',
} as const
const LONGEST_LABEL = 24

/** An empty figure is shown as a dash: it is not a zero. */
const show = (figure: Figure): string => (figure === null ? '-' : String(figure))

/** A recovered report as a person reads it on a terminal: three tables, the text's length, and what was not read. */
export function readView(file: string, reading: ReportReading): string[] {
  const { report } = reading
  const lines = [
    file,
    `${report.body ?? '（未找到机关名称）'}　${report.year === null ? '（未找到年度）' : `${report.year}年度`}　${report.layout} 年格式`,
    '',
    ...readingTables(report),
    '',
    '文字部分',
    ...indent(
      Object.entries(SECTION_NAMES).map(([key, name]) => {
        const text = report.sections[key as keyof typeof SECTION_NAMES]
        return [name, text === null ? '未找到' : `${[...text].length} 字`]
      }),
    ),
  ]
  for (const { where, text } of reading.unread) lines.push(`读不出：${where}，原文“${text}”`)
  for (const { table, found, expected } of reading.incomplete)
    lines.push(`不完整：${TABLE_NAMES[table]}，应有 ${expected} 行，只找到 ${found} 行`)
  return lines
}

/** The three tables, columns aligned. */
export const readingTables = (report: AnnualReport): string[] => [
  '二、主动公开',
  ...indent(proactiveRows(report)),
  '',
  '三、收到和处理申请',
  ...indent(applicationRows(report)),
  '',
  '四、行政复议、行政诉讼',
  ...indent(disputeRows(report)),
]

const indent = (rows: readonly (readonly string[])[]) => alignColumns(rows).map(line => `  ${line}`)

function proactiveRows({ proactive }: AnnualReport): string[][] {
  return [
    ['', ...DOCUMENT_COLUMNS.map(column => DOCUMENT_COLUMN_LABELS[column])],
    ...DOCUMENT_ROWS.map(row => [
      DOCUMENT_ROW_LABELS[row],
      ...DOCUMENT_COLUMNS.map(column => show(proactive[row][column])),
    ]),
    ...DECISION_ROWS.map(row => [
      DECISION_ROW_LABELS[row],
      row === 'fees' && proactive.fees !== null ? `${proactive.fees} 万元` : show(proactive[row]),
    ]),
  ]
}

function applicationRows({ applications }: AnnualReport): string[][] {
  const rows = [['', ...COLUMN_CODES.map(column => COLUMN_LABELS[column])]]
  let group: string | null = null
  for (const { code, label, group: inGroup } of ROW_SHAPES) {
    if (inGroup !== null && inGroup !== group) rows.push([OUTCOME_GROUP_LABELS[inGroup]])
    group = inGroup
    const name = `${inGroup === null ? '' : '  '}${label.replace(/（区分处理的.*/, '')}`
    const short = name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name
    rows.push([short, ...COLUMN_CODES.map(column => show(applications[code][column]))])
  }
  return rows
}

function disputeRows({ disputes }: AnnualReport): string[][] {
  return [
    ['', ...DISPUTE_COLUMNS.map(column => DISPUTE_COLUMN_LABELS[column])],
    ...DISPUTE_GROUPS.map(group => [
      DISPUTE_GROUP_LABELS[group],
      ...DISPUTE_COLUMNS.map(column => show(disputes[group][column])),
    ]),
  ]
}
