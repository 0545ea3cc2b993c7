import { describe, expect, it } from 'vitest'
import { COLUMN_CODES, SECTION_TITLES } from '../../law/index.ts'
import type { ComposedTable, Composition } from '../../paper/index.ts'
import { blankReport } from '../figure-paths.ts'
import { composeReport } from './compose-report.ts'

const tablesOf = ({ blocks }: Composition) =>
  blocks.filter((block): block is ComposedTable => block.type === 'table')
const cellOf = (table: ComposedTable, text: string) => table.rows.flat().find(cell => cell.text === text)

describe('report - compose', () => {
  it('prints the six sections under their official titles, in order (国办公开办函〔2021〕30号 一)', () => {
    const { blocks } = composeReport(blankReport())
    const chapters = blocks.filter(block => block.type === 'heading' && block.level === 1)
    expect(chapters.map(block => block.type === 'heading' && block.text)).toEqual([...SECTION_TITLES])
  })

  it('names body and year in the title and lets the line break between them', () => {
    const report = { ...blankReport(), body: '金杯县测试局', year: 2024 }
    expect(composeReport(report).title).toEqual(['金杯县测试局', '2024年政府信息公开工作年度报告'])
    expect(composeReport(blankReport()).title).toEqual(['政府信息公开工作年度报告'])
  })

  it('takes a line such as （一）主动公开情况 for a heading and a sentence for a paragraph', () => {
    const report = blankReport()
    report.sections.overview = '（一）主动公开情况\n公开12条。\n（二）依申请公开。收到3件。\n'
    expect(composeReport(report).blocks.slice(1, 4)).toEqual([
      { type: 'heading', level: 2, text: '（一）主动公开情况' },
      { type: 'paragraph', text: '公开12条。' },
      { type: 'paragraph', text: '（二）依申请公开。收到3件。' },
    ])
  })

  it('prints nothing under a section without text, and an empty cell for a missing figure', () => {
    const { blocks } = composeReport(blankReport())
    expect(blocks.map(block => block.type)).toEqual([
      'heading',
      'heading',
      'table',
      'heading',
      'table',
      'heading',
      'table',
      'heading',
      'heading',
    ])
    const values = tablesOf(composeReport(blankReport())).flatMap(table =>
      table.rows.flat().filter(cell => cell.value !== undefined),
    )
    expect(values).toHaveLength(200)
    expect(values.every(cell => cell.text === '' && cell.value === null)).toBe(true)
  })

  it('merges the cells of table three as the form of 2021 does', () => {
    const table = tablesOf(composeReport(blankReport(0)))[1]!
    expect(cellOf(table, '三、本年度办理结果')?.rowSpan).toBe(22)
    expect(cellOf(table, '（三）不予公开')?.rowSpan).toBe(8)
    expect(cellOf(table, '（四）无法提供')?.rowSpan).toBe(3)
    expect(cellOf(table, '（五）不予处理')?.rowSpan).toBe(5)
    expect(cellOf(table, '（六）其他处理')?.rowSpan).toBe(3)
    expect(cellOf(table, '四、结转下年度继续办理')?.colSpan).toBe(3)
    expect(table.rows).toHaveLength(3 + 25)
  })

  it('covers every place of each table exactly once', () => {
    for (const table of tablesOf(composeReport(blankReport(0)))) {
      const area = table.rows.flat().reduce((sum, cell) => sum + cell.colSpan * cell.rowSpan, 0)
      expect(area).toBe(table.rows.length * table.widths.length)
    }
  })

  it('prints （六）其他处理 as one row for a report of the 2019 form that had it so (国办公开办函〔2019〕60号)', () => {
    const report = { ...blankReport(1), layout: '2019' as const }
    for (const column of COLUMN_CODES) {
      report.applications.correctionLapsed[column] = null
      report.applications.feeLapsed[column] = null
    }
    const table = tablesOf(composeReport(report))[1]!
    expect(cellOf(table, '（六）其他处理')).toMatchObject({ colSpan: 2, rowSpan: 1 })
    expect(cellOf(table, '三、本年度办理结果')?.rowSpan).toBe(20)
    expect(table.rows).toHaveLength(3 + 23)
    report.applications.feeLapsed.natural = 0
    expect(tablesOf(composeReport(report))[1]!.rows).toHaveLength(3 + 25)
  })

  it('keeps every table within the 156 mm of the type area', () => {
    for (const table of tablesOf(composeReport(blankReport())))
      expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156)
  })
})
