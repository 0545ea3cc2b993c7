import { COLUMN_CODES, COLUMN_LABELS, ROW_CODES, ROW_SHAPES, type RowCode } from '../../law/index.ts'
import { describePlace } from '../../paper/index.ts'
import { FIRST_APPLICATION } from '../figure-paths.ts'
import { assignByLabel, assignByText, labelSpots } from './assign-rows.ts'
import { countOf } from './cell-value.ts'
import { columnCentres, headerCentres, type Placed, placeColumns, usualStart } from './columns.ts'
import type { Ledger } from './ledger.ts'
import { misprintsOf, officialLabels } from './misprints.ts'
import { keyOf } from './normalise.ts'
import { joinCutFigures } from './page/join-cut-figures.ts'
import { reclaimTextCells } from './reclaim-text-cells.ts'
import { isMergedOtherHandling, matchRow } from './row-labels.ts'
import { type Region, type Run, runsOf, type Token } from './runs.ts'
import { splitRuns } from './split-runs.ts'
import type { Strip } from './strips.ts'
import { textMisprints } from './text-misprints.ts'

const WIDTH = COLUMN_CODES.length
/** How each column's header begins; a narrow header is wrapped. */
/** So many rows folded alike show that an unequal one is a wrong total. */
const MANY_FOLDED = 3
const COLUMN_HEADS = ['自然人', '商业', '科研', '社会', '法律', '其他', '总计']
const HEADERS = officialLabels(Object.values(COLUMN_LABELS))
const MERGED_AWAY: readonly RowCode[] = ['correctionLapsed', 'feeLapsed']

/** Where a row's figures begin among FIGURE_PATHS. */
const firstOf = (row: RowCode): number => FIRST_APPLICATION + WIDTH * ROW_CODES.indexOf(row)

/** What reading table three found besides its figures. */
export interface ApplicationsRead {
  /** Rows found. */
  readonly found: number
  /** True where （六）其他处理 is one row. */
  readonly merged: boolean
}

/** Reads table three (收到和处理政府信息公开申请情况) out of its stretch of the document into the ledger. */
export function readApplications(strips: readonly Strip[], ledger: Ledger): ApplicationsRead {
  const region = runsOf(strips)
  const runs = joinCutFigures(splitRuns(reclaimTextCells(region.runs, WIDTH), WIDTH), WIDTH)
  const byLabel = assignByLabel(runs)
  const byRows = byLabel.size >= 8
  const assigned = byRows ? withUnlabelled(runs, byLabel) : assignByText(runs, region.key)
  const merged = isMerged(byRows, assigned, region)
  const columns = {
    centres: columnCentres(runs, WIDTH) ?? headerCentres(strips, COLUMN_HEADS),
    usual: usualStart(runs, WIDTH),
    folds: runs.filter(run => firstAndLast(run.tokens, false) !== null).length >= MANY_FOLDED,
  }
  const blanks = byRows ? new Set<RowCode>() : blankOnPage(runs, region)
  const runOfRow = new Map<RowCode, Run>()
  for (const [run, row] of assigned) if (!runOfRow.has(row)) runOfRow.set(row, run)
  let found = 0
  for (const row of ROW_CODES) {
    const run = runOfRow.get(row) ?? null
    if (run !== null && writeRow(row, run, columns, ledger)) found += 1
    else if (run === null && blanks.has(row)) found += writeBlank(row, ledger)
    else missRow(row, ledger)
  }
  if (found > 0) noteStructure(region, assigned, merged, byRows, ledger)
  return { found, merged }
}

function runOf(assigned: ReadonlyMap<Run, RowCode>, row: RowCode): Run | null {
  for (const [run, of] of assigned) if (of === row) return run
  return null
}

/** Rows whose label was lost keep their place: as many rows between two known ones as the form has there (L-15). */
function withUnlabelled(runs: readonly Run[], byLabel: Map<Run, RowCode>): Map<Run, RowCode> {
  if (byLabel.size === ROW_CODES.length) return byLabel
  const all = new Map(byLabel)
  const taken = new Set(byLabel.values())
  let stretch: Run[] = []
  let before = -1
  const settle = (after: number) => {
    const lost = ROW_CODES.slice(before + 1, after).filter(row => !taken.has(row))
    if (stretch.length > 0 && stretch.length === lost.length)
      stretch.forEach((run, index) => {
        all.set(run, lost[index]!)
        taken.add(lost[index]!)
      })
    stretch = []
  }
  for (const run of runs) {
    const row = byLabel.get(run)
    if (row === undefined) {
      if (
        run.tokens.length >= WIDTH &&
        run.tokens.some(token => token.cell.kind === 'value') &&
        mayBeUnlabelled(run)
      )
        stretch.push(run)
      continue
    }
    const position = ROW_CODES.indexOf(row)
    settle(position)
    before = Math.max(before, position)
  }
  settle(ROW_CODES.length)
  return all
}

const mayBeUnlabelled = (run: Run): boolean =>
  run.label === null ||
  /^[（(]?[三四五六][)）]?(不予公开|无法提供|不予处理|其他处理)$/.test(keyOf(run.label)) ||
  keyOf(run.label) === ''

function isMerged(byRows: boolean, assigned: ReadonlyMap<Run, RowCode>, region: Region): boolean {
  const rows = new Set(assigned.values())
  if (!rows.has('otherHandling') || MERGED_AWAY.some(row => rows.has(row))) return false
  if (!byRows) return !MERGED_AWAY.some(row => labelSpots(region.key).some(spot => spot.row === row))
  const label = runOf(assigned, 'otherHandling')?.label
  return label !== null && label !== undefined && isMergedOtherHandling(label)
}

/** On a page with positions empty cells print nothing: a row of which only the label stands there is blank, not lost. */
function blankOnPage(runs: readonly Run[], region: Region): Set<RowCode> {
  const onPage = runs.length > 0 && runs.every(run => run.tokens.every(token => token.left !== undefined))
  return new Set(onPage ? labelSpots(region.key).map(spot => spot.row) : [])
}

function writeBlank(row: RowCode, ledger: Ledger): number {
  const figures = ledger.report.applications[row]
  const first = firstOf(row)
  COLUMN_CODES.forEach((column, index) => {
    figures[column] = ledger.putAt(first + index, null, false)
  })
  return 1
}

interface Columns {
  readonly centres: readonly number[] | null
  readonly usual: number | null
  /** Rows of this source show natural persons and the total only, their empty cells run together. */
  readonly folds: boolean
}

function writeRow(row: RowCode, run: Run, columns: Columns, ledger: Ledger): boolean {
  const folded = firstAndLast(run.tokens, columns.folds)
  const uncertain = folded === null && run.tokens.some(token => token.gap)
  if (uncertain) return writeTotal(row, run.tokens, ledger)
  const placed = folded ?? placeColumns(run.tokens, WIDTH, columns.centres, columns.usual)
  if (placed === null) {
    const text = run.tokens.map(token => token.text).join(' ')
    ledger.unread.push({ where: `applications.${row}`, text })
    ledger.flaws.push({
      kind: 'rowWidth',
      table: 'applications',
      row,
      found: run.tokens.length,
      expected: WIDTH,
      at: describePlace(run.tokens[0]!.place),
    })
    return false
  }
  const guessed = folded !== null || run.tokens.length < WIDTH
  const figures = ledger.report.applications[row]
  const first = firstOf(row)
  COLUMN_CODES.forEach((column, index) => {
    const token = placed[index] ?? null
    const inferred = guessed && token?.left === undefined && token?.span === 1
    figures[column] = ledger.putAt(first + index, token, inferred)
  })
  return true
}

/** `3 | 3 | ||||||||`: the empty cells ran together, and only natural persons and the total are filled (L-13). */
function firstAndLast(tokens: readonly Token[], unequal: boolean): Placed | null {
  const [first, last] = tokens
  if (first === undefined || last === undefined || tokens.length < 4 || tokens.length > 12) return null
  if (first.cell.kind !== 'value' || last.cell.kind !== 'value') return null
  if (first.cell.value !== last.cell.value && !unequal) return null
  const rest = tokens.slice(2)
  const together = rest.every(token => token.cell.kind === 'blank' && token.place === rest[0]!.place)
  return together && last.place !== first.place && rest[0]!.place !== last.place
    ? [first, null, null, null, null, null, last]
    : null
}

/**
 * Empty cells that are only empty lines leave the columns uncertain (L-12). The total is certain where it is the sum
 * of the figures before it; the columns stay unread.
 */
function writeTotal(row: RowCode, tokens: readonly Token[], ledger: Ledger): boolean {
  const filled = tokens.filter(token => token.cell.kind === 'value')
  const last = filled.at(-1)
  const sum = filled.slice(0, -1).reduce((all, token) => all + countOf(token.cell), 0)
  missRow(row, ledger)
  if (last === undefined || sum !== countOf(last.cell)) return false
  ledger.report.applications[row].total = ledger.put(`applications.${row}.total`, last, { inferred: true })
  ledger.unread.push({ where: `applications.${row}`, text: filled.map(token => token.text).join(' ') })
  return true
}

function missRow(row: RowCode, ledger: Ledger): void {
  const figures = ledger.report.applications[row]
  const first = firstOf(row)
  COLUMN_CODES.forEach((column, index) => {
    figures[column] = ledger.missAt(first + index)
  })
}

function noteStructure(
  region: Region,
  assigned: ReadonlyMap<Run, RowCode>,
  merged: boolean,
  byRows: boolean,
  ledger: Ledger,
): void {
  if (merged) {
    const run = runOf(assigned, 'otherHandling')!
    ledger.flaws.push({
      kind: 'otherHandlingMerged',
      table: 'applications',
      at: describePlace(run.tokens[0]!.place),
    })
  }
  if (!byRows) {
    for (const misprint of textMisprints(region.pieces)) ledger.misprints.push(misprint)
    return
  }
  for (const [run, row] of assigned) {
    const match = run.label === null ? null : matchRow(run.label)
    if (match === null || match.exact) continue
    const official = ROW_SHAPES.find(shape => shape.code === row)!.label
    if (isShortened(run.label!, official)) continue
    ledger.misprints.push({
      table: 'applications',
      printed: run.label!.replaceAll(/\s+/g, ''),
      official,
      at: describePlace(run.tokens[0]!.place),
    })
  }
  ledger.misprints.push(...misprintsOf('applications', region.headers, HEADERS))
  noteShiftedRows(assigned, ledger)
}

/** A label cut short by the source is no misprint: its words are the form's, in the form's order. */
function isShortened(label: string, official: string): boolean {
  const key = keyOf(label).replace(/^.*(?:不予公开|无法提供|不予处理|其[他它]处理)(?=\S)/, '')
  const bare = key.replace(/^\d/, '')
  return keyOf(official).includes(bare) || bare.includes(keyOf(official).replace(/^\d/, ''))
}

/** A row under a group that starts further left than the rows beside it has lost its leading cells. */
function noteShiftedRows(assigned: ReadonlyMap<Run, RowCode>, ledger: Ledger): void {
  if (assigned.keys().every(run => run.strip.carrier === 'table')) return
  for (const group of ['refused', 'cannotProvide', 'notProcessed', 'otherwiseHandled'] as const) {
    const rows = ROW_SHAPES.filter(shape => shape.group === group).slice(1)
    const runs = rows.map(shape => runOf(assigned, shape.code)).filter(run => run !== null)
    const usual = Math.max(...runs.map(run => run.labelColumn))
    for (const [run, row] of assigned) {
      if (run.strip.carrier === 'table' || !runs.includes(run) || run.labelColumn >= usual || usual <= 0)
        continue
      ledger.flaws.push({
        kind: 'rowShifted',
        table: 'applications',
        row,
        certain: false,
        at: describePlace(run.tokens[0]!.place),
      })
    }
  }
}
