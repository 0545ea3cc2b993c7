import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REPORT_FORMATS, type ReportFormat } from '../../src/actions/report-formats.ts'
import { writeReport } from '../../src/actions/write-report.ts'
import {
  APPLICANT_COLUMNS,
  COLUMN_CODES,
  DISPUTE_GROUPS,
  OUTCOME_ROWS,
  ROW_CODES,
} from '../../src/law/index.ts'
import { readPaper } from '../../src/paper/index.ts'
import {
  type AnnualReport,
  blankReport,
  FIGURE_PATHS,
  figureAt,
  parseReportText,
  readReport,
} from '../../src/report/index.ts'

async function writtenAndRead(report: AnnualReport, format: ReportFormat): Promise<AnnualReport> {
  const { bytes, extension } = await writeReport(report, format)
  if (format === 'json') {
    const parsed = parseReportText(new TextDecoder().decode(bytes))
    if (!parsed.ok) throw new Error(parsed.reason.message)
    return parsed.value
  }
  const paper = await readPaper(bytes, `report.${extension}`)
  if (!paper.ok) throw new Error(paper.reason.message)
  const reading = readReport(paper.value)
  if (!reading.ok) throw new Error(reading.reason.message)
  return reading.value.report
}

const figures = (report: AnnualReport) =>
  Object.fromEntries(FIGURE_PATHS.map(path => [path, figureAt(report, path)]))

function setFigure(report: AnnualReport, path: string, value: number | null): void {
  const keys = path.split('.')
  const last = keys.pop()!
  let node = report as unknown as Record<string, unknown>
  for (const key of keys) node = node[key] as Record<string, unknown>
  node[last] = value
}

const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(99_999))
const named = (report: AnnualReport): AnnualReport => {
  report.body = '金杯县测试局'
  report.year = 2024
  report.sections = {
    overview: '2024年，本机关依法开展工作。\n（一）主动公开情况\n公开信息12条。',
    problems: '公开意识有待加强。',
    others: '未收取信息处理费。',
  }
  return report
}
const filledWith = (values: readonly (number | null)[]): AnnualReport => {
  const report = named(blankReport())
  for (const [at, path] of FIGURE_PATHS.entries()) setFigure(report, path, values[at]!)
  return report
}

/** Totals made to tie out, so that the workbook holds formulas. */
function tiedOut(values: readonly number[]): AnnualReport {
  const report = filledWith(values)
  const table = report.applications
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
  for (const column of APPLICANT_COLUMNS)
    table.handled[column] = sum(OUTCOME_ROWS.map(row => table[row][column]))
  for (const row of ROW_CODES) table[row].total = sum(APPLICANT_COLUMNS.map(column => table[row][column]))
  for (const group of DISPUTE_GROUPS) {
    const { upheld, corrected, other, pending } = report.disputes[group]
    report.disputes[group].total = sum([upheld, corrected, other, pending])
  }
  return report
}

const many = FIGURE_PATHS.length
const consistent = fc.array(count, { minLength: many, maxLength: many }).map(tiedOut)
const inconsistent = fc.array(count, { minLength: many, maxLength: many }).map(filledWith)
const withGaps = fc
  .array(fc.oneof(count, count, count, fc.constant(null)), { minLength: many, maxLength: many })
  .map(filledWith)

describe('papers - round trip', () => {
  for (const format of REPORT_FORMATS) {
    const runs = format === 'xlsx' || format === 'pdf' || format === 'docx' ? 12 : 60
    for (const [kind, reports] of Object.entries({ consistent, inconsistent }))
      it(`${format}: gives back the figures of a report with ${kind} totals`, async () => {
        await fc.assert(
          fc.asyncProperty(reports, async report => {
            expect(figures(await writtenAndRead(report, format))).toEqual(figures(report))
          }),
          { numRuns: runs },
        )
      })

    it(`${format}: gives back an empty cell as an empty cell, never as zero`, async () => {
      await fc.assert(
        fc.asyncProperty(withGaps, async report => {
          expect(figures(await writtenAndRead(report, format))).toEqual(figures(report))
        }),
        { numRuns: runs },
      )
    })

    it(`${format}: gives back body, year and a fee with decimals`, async () => {
      const report = tiedOut(FIGURE_PATHS.map((_, at) => at))
      report.proactive.fees = 4068.208
      report.body = '西工区金水湖街道办事处'
      const read = await writtenAndRead(report, format)
      expect([read.body, read.year, read.layout, read.proactive.fees]).toEqual([
        report.body,
        2024,
        '2021',
        4068.208,
      ])
    })

    it(`${format}: gives back the 2019 form with one row of 其他处理`, async () => {
      const report = tiedOut(FIGURE_PATHS.map((_, at) => at % 50))
      report.layout = '2019'
      for (const column of COLUMN_CODES) {
        report.applications.correctionLapsed[column] = null
        report.applications.feeLapsed[column] = null
      }
      expect((await writtenAndRead(report, format)).applications).toEqual(report.applications)
    })
  }
})
