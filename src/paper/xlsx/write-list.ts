import type { Workbook } from 'exceljs'
import { coreProperties, repackZip } from '../repack-zip.ts'
import { columnWidth, TABLE_FONT } from './sheet-style.ts'

/** A plain list as a sheet: one heading row, then a row an item. */
export interface SheetList {
  readonly title: string
  /** Lines above the table: what was asked, by whom, when. */
  readonly notes: readonly string[]
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** `YYYY-MM-DD`, for the properties of the file. */
  readonly date: string
}

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767

/** A workbook of one sheet. A text is a text cell whatever it begins with, so no formula comes in from outside. */
export async function writeSheetList({ title, notes, columns, rows, date }: SheetList): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook: Workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet(title.slice(0, 31), {
    views: [{ state: 'frozen', ySplit: notes.length + 2 }],
  })
  sheet.addRow([title]).font = { ...TABLE_FONT, bold: true, size: 14 }
  for (const note of notes) sheet.addRow([printable(note)])
  sheet.addRow(columns.map(column => column.title)).font = { ...TABLE_FONT, bold: true }
  columns.forEach(({ width }, at) => {
    sheet.getColumn(at + 1).width = columnWidth(width)
  })
  for (const row of rows)
    sheet.addRow(row.map(value => (typeof value === 'string' ? printable(value) : value)))
  const bytes = await workbook.xlsx.writeBuffer()
  return repackZip(new Uint8Array(bytes), {
    'docProps/core.xml': () => coreProperties(title, 'zh-CN', date),
  })
}

/** Without what XML 1.0 cannot hold. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .slice(0, LONGEST_TEXT)
