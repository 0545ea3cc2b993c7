import ExcelJS from 'exceljs'
import { type Draft, makeDraft } from '../draft.ts'
import type { CorpusCase, Family } from '../family.ts'
import type { Grid } from '../grid.ts'
import type { Rng } from '../rng.ts'

export interface SheetWish {
  readonly numbersAsText: boolean
  /** Empty rows above and empty columns left of everything. */
  readonly offset: number
  readonly formulas: boolean
  /** What stands where merged cells were undone; they stay merged where absent. */
  readonly undone?: 'blank' | 'filled'
  /** Sums of fractions leave such a remainder; nobody sees it. */
  readonly remainder?: number
}

type Sheet = ExcelJS.Worksheet

function putText(sheet: Sheet, text: string, wish: SheetWish): void {
  const row = sheet.rowCount + 1
  sheet.getCell(row, 1 + wish.offset).value = text
  sheet.mergeCells(row, 1 + wish.offset, row, 10 + wish.offset)
}

/** The grid with real merged cells; figures as numbers, as text, or as formulas with their last result. */
function putGrid(sheet: Sheet, grid: Grid, wish: SheetWish): void {
  const top = sheet.rowCount + 1
  const taken = new Set<string>()
  grid.rows.forEach((row, at) => {
    let column = 1 + wish.offset
    for (const cell of row) {
      while (taken.has(`${at}:${column}`)) column++
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) taken.add(`${at + down}:${column + right}`)
      }
      const target = sheet.getCell(top + at, column)
      const figure = cell.path && cell.text !== '' ? Number(cell.text) : null
      if (figure === null) target.value = cell.text === '' ? null : cell.text
      else if (wish.numbersAsText) target.value = cell.text
      else if (wish.formulas && cell.path?.endsWith('.total'))
        target.value = { formula: 'SUM(A1:A1)', result: figure }
      else target.value = figure === 0 ? 0 : figure + (wish.remainder ?? 0)
      if (figure !== null && !wish.numbersAsText) target.numFmt = figure % 1 ? '#,##0.####' : '#,##0'
      if (wish.undone === 'filled' && figure === null) {
        for (let down = 0; down < cell.rowSpan; down++)
          for (let right = 0; right < cell.colSpan; right++)
            sheet.getCell(top + at + down, column + right).value = target.value
      } else if (!wish.undone && (cell.rowSpan > 1 || cell.colSpan > 1)) {
        sheet.mergeCells(top + at, column, top + at + cell.rowSpan - 1, column + cell.colSpan - 1)
      }
      column += cell.colSpan
    }
  })
}

export async function workbookBytes(draft: Draft, separate: boolean, wish: SheetWish): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  let sheet = book.addWorksheet(separate ? '总体情况' : '年报', {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  for (let at = 0; at < wish.offset; at++) sheet.addRow([])
  putText(sheet, draft.title, wish)
  for (const text of draft.lead) putText(sheet, text, wish)
  for (const chapter of draft.chapters) {
    if (separate && chapter.parts.some(part => typeof part !== 'string'))
      sheet = book.addWorksheet(`表${chapter.heading.slice(0, 1)}`)
    else if (separate && chapter.heading.startsWith('五')) sheet = book.addWorksheet('其他')
    putText(sheet, chapter.heading, wish)
    for (const part of chapter.parts) {
      if (typeof part === 'string') putText(sheet, part, wish)
      else putGrid(sheet, part, wish)
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const family = (id: string, about: string, separate: boolean, wish: (rng: Rng) => SheetWish): Family => ({
  id,
  about,
  make: async (rng): Promise<CorpusCase> => {
    const draft = makeDraft(rng, { split: rng.chance(0.3) })
    const bytes = await workbookBytes(draft, separate, wish(rng))
    return { name: 'report.xlsx', bytes, expected: draft.expected, notes: '' }
  },
})

export const xlsxFamilies: readonly Family[] = [
  family('xlsx-one-sheet', 'everything on one sheet, merged header cells (L-26)', false, () => ({
    numbersAsText: false,
    offset: 0,
    formulas: false,
  })),
  family('xlsx-sheets', 'a sheet for each table', true, () => ({
    numbersAsText: false,
    offset: 0,
    formulas: false,
  })),
  family('xlsx-text-numbers', 'numbers stored as text, first rows and columns empty', false, rng => ({
    numbersAsText: true,
    offset: rng.int(0, 2),
    formulas: false,
  })),
  family('xlsx-undone', 'merged cells undone, left blank or filled; remainders of fractions', false, rng => ({
    numbersAsText: false,
    offset: 0,
    formulas: false,
    undone: rng.pick(['blank', 'filled'] as const),
    remainder: rng.pick([0, 4e-12]),
  })),
  family('xlsx-formulas', 'totals as formulas with their last result', true, () => ({
    numbersAsText: false,
    offset: 1,
    formulas: true,
  })),
]
