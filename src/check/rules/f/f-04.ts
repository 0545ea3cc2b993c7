import { assertNever } from '../../../basics/assert-never.ts'
import {
  FIGURE_PATHS,
  type ReportReading,
  type StructureFlaw,
  type TableName,
} from '../../../report/index.ts'
import type { Finding } from '../../finding.ts'
import { isUnderThe2021Form } from '../../form-year.ts'
import { isUnknown } from '../../known.ts'
import { rowInWords, TABLE_NAMES } from '../../place.ts'
import { rule } from '../../rule.ts'

/** The tables are built as the form draws them: every row, every column, cells merged where the form merges them. */
export const f_04 = rule({
  id: 'F-04',
  zh: '三张表的行、列和合并单元格与表样一致',
  cites: ['国办公开办函〔2021〕30号 附件表样'],
  severity: 'error',
  answers: ['passes', 'fails', 'needsReview'],
  example: '表三“（六）其他处理”合并成一行，应分 3 行。',
  judge({ reading }) {
    if (!reading.hasSource) return []
    const findings: Finding[] = []
    for (const flaw of reading.flaws) {
      const finding = findingOf(flaw, reading)
      if (finding) findings.push(finding)
    }
    return [...findings, ...wrongWidths(reading), ...incompleteTables(reading), ...outdatedForm(reading)]
  },
})

function findingOf(flaw: StructureFlaw, { report }: ReportReading): Finding | null {
  const table = TABLE_NAMES[flaw.table]
  const at = (
    severity: Finding['severity'],
    message: string,
    expected: Finding['expected'] = null,
    found: Finding['found'] = null,
  ): Finding => ({
    rule: 'F-04',
    severity,
    where: flaw.at === '' ? table : `${table}（${flaw.at}）`,
    message,
    expected,
    found,
  })
  switch (flaw.kind) {
    case 'tableMissing':
      return at('error', `没有找到${table}的表格（可能是图片或已丢失），请以文字表格补上。`)
    case 'rowsMissing': {
      const some = flaw.rows
        .slice(0, 3)
        .map(row => `“${rowInWords(flaw.table, row)}”`)
        .join('、')
      return at(
        'error',
        `${table}缺少 ${flaw.rows.length} 行：${some}${flaw.rows.length > 3 ? '等' : ''}，请按表样补齐。`,
      )
    }
    case 'otherHandlingMerged':
      if (report.layout === '2019' || !isUnderThe2021Form(report)) return null
      return at(
        'error',
        `${table}“（六）其他处理”只有一行，2021 年度起应分“1.逾期不补正”“2.逾期未缴费”“3.其他”三行，请拆开填写。`,
        3,
        1,
      )
    case 'rowShifted': {
      const what = `${table}“${rowInWords(flaw.table, flaw.row)}”一行比同级各行左移`
      return flaw.certain
        ? at('error', `${what}，合并单元格有误，请按表样对齐。`)
        : at('warning', `${what}，可能是网页合并单元格有误，也可能是复制时丢失，请对照原文核实。`)
    }
    case 'rowWidth':
    case 'outdatedBlock':
      return null
    default:
      return assertNever(flaw)
  }
}

type RowWidth = Extract<StructureFlaw, { kind: 'rowWidth' }>

/** Rows with too few or too many figures, one finding a table: an error where a figure could not be told for it. */
function wrongWidths(reading: ReportReading): Finding[] {
  const flaws = reading.flaws.filter((flaw): flaw is RowWidth => flaw.kind === 'rowWidth')
  return [...Map.groupBy(flaws, flaw => flaw.table)].map(([table, rows]) => {
    const lost = rows.find(row => row.found < row.expected && losesFigures(reading, row))
    const { row, found, expected, at } = lost ?? rows[0]!
    const more = rows.length > 1 ? `；这样的行共 ${rows.length} 行` : ''
    return {
      rule: 'F-04',
      severity: lost ? 'error' : 'warning',
      where: at === '' ? TABLE_NAMES[table] : `${TABLE_NAMES[table]}（${at}）`,
      message: `${TABLE_NAMES[table]}“${rowInWords(table, row)}”一行有 ${found} 个数，应有 ${expected} 个${more}，请按表样核对。`,
      expected,
      found,
    }
  })
}

const losesFigures = (reading: ReportReading, { table, row }: { table: TableName; row: string }): boolean => {
  const paths = FIGURE_PATHS.filter(path => `${path}.`.startsWith(`${table}.${row}.`))
  return paths.length === 0 || paths.some(path => isUnknown(reading, path))
}

/** Tables known to be incomplete that no flaw speaks of. */
function incompleteTables({ incomplete, flaws }: ReportReading): Finding[] {
  return incomplete
    .filter(
      ({ table }) =>
        !flaws.some(flaw => flaw.table === table && /^(tableMissing|rowsMissing)$/.test(flaw.kind)),
    )
    .map(({ table, found, expected }) => ({
      rule: 'F-04',
      severity: 'error',
      where: TABLE_NAMES[table],
      message: `${TABLE_NAMES[table]}不完整，应有 ${expected} 行，只找到 ${found} 行，请按表样补齐。`,
      expected,
      found,
    }))
}

/** The trial form of 2019 in a report for 2021 or later, all its blocks in one finding. */
function outdatedForm({ flaws, report }: ReportReading): Finding[] {
  const blocks = flaws.filter(flaw => flaw.kind === 'outdatedBlock').map(flaw => flaw.block)
  const isOld = report.layout === '2019' || blocks.length > 0
  if (!isOld || report.year === null || report.year < 2021) return []
  const which = blocks.length > 0 ? `（${blocks.join('、')}）` : ''
  return [
    {
      rule: 'F-04',
      severity: 'error',
      where: '表二、表三',
      message: `${report.year} 年度年报仍用 2019 年试行表样${which}，请改用国办公开办函〔2021〕30号的表样。`,
      expected: '2021 年表样',
      found: '2019 年表样',
    },
  ]
}
