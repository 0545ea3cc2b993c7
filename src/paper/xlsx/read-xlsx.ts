import { LIMITS } from '../limits.ts'
import type { Block, Paper } from '../model.ts'
import { coreTitle } from '../office/core-title.ts'
import { OfficeZip } from '../office/office-zip.ts'
import { Refusal } from '../refusal.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheet } from './sheet-events.ts'
import { sheetTable } from './sheet-table.ts'
import { visibleSheets } from './workbook-sheets.ts'

/** Reads a workbook: each visible sheet with anything in it becomes one table, cells at their columns. */
export function readXlsx(bytes: Uint8Array): Paper {
  const zip = new OfficeZip(bytes)
  const strings = readSharedStrings(zip)
  const blocks: Block[] = []
  let cells = 0
  for (const sheet of visibleSheets(zip)) {
    const part = zip.part(sheet.path)
    if (part === null) continue
    const content = readSheet(part, strings)
    const table = sheetTable(content, sheet.name, blocks.length + 1)
    if (table === null) continue
    for (const row of table.rows) cells += row.cells.length
    if (cells > LIMITS.cells) throw new Refusal('tooLarge')
    blocks.push(table)
  }
  return { kind: 'xlsx', title: coreTitle(zip), blocks }
}
