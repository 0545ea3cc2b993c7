import { DISPUTE_COLUMN_LABELS, DISPUTE_COLUMNS, DISPUTE_GROUPS, type DisputeGroup } from '../../law/index.ts'
import { FIRST_DISPUTE } from '../figure-paths.ts'
import { type Placed, placeColumns } from './columns.ts'
import type { Ledger } from './ledger.ts'
import { misprintsOf, officialLabels } from './misprints.ts'
import { keyOf } from './normalise.ts'
import { type Region, type Run, runsOf } from './runs.ts'
import { splitRuns } from './split-runs.ts'
import type { Strip } from './strips.ts'

const ALL = DISPUTE_GROUPS.length * DISPUTE_COLUMNS.length
const FIVE = DISPUTE_COLUMNS.length
const HEADERS = officialLabels(Object.values(DISPUTE_COLUMN_LABELS))
const GROUP_WORDS: readonly (readonly [DisputeGroup, readonly string[]])[] = [
  ['directLitigation', ['未经复议直接起诉', '未经复议', '直接起诉']],
  ['litigationAfterReconsideration', ['复议后起诉', '经复议后']],
  ['reconsideration', ['行政复议']],
]

/** Reads table four (行政复议、行政诉讼) into the ledger; the answer is how many of its three groups were found. */
export function readDisputes(strips: readonly Strip[], ledger: Ledger): number {
  const region = runsOf(strips)
  const row = wholeRow(splitRuns(region.runs, ALL), headerCentres(strips))
  const groups = row === null ? groupRows(region) : splitGroups(row)
  let found = 0
  for (const group of DISPUTE_GROUPS) {
    const placed = groups.get(group)
    if (placed !== undefined) found += 1
    const figures = ledger.report.disputes[group]
    const first = FIRST_DISPUTE + FIVE * DISPUTE_GROUPS.indexOf(group)
    DISPUTE_COLUMNS.forEach((column, index) => {
      figures[column] =
        placed === undefined
          ? ledger.missAt(first + index)
          : ledger.putAt(first + index, placed[index] ?? null, false)
    })
  }
  if (found > 0)
    ledger.misprints.push(
      ...misprintsOf(
        'disputes',
        region.headers.filter(header => /结果|审结|总计/.test(header.text)),
        HEADERS,
      ),
    )
  return found
}

/** The one row of fifteen figures: the only thing that is stable in this table. */
function wholeRow(runs: readonly Run[], centres: readonly number[] | null): Placed | null {
  for (const run of runs) {
    if (run.tokens.length < ALL && !run.tokens.every(token => token.left !== undefined)) continue
    if (!run.tokens.some(token => token.cell.kind === 'value' || token.cell.kind === 'notApplicable'))
      continue
    const placed =
      run.tokens.length >= ALL
        ? placeColumns(run.tokens, ALL, null)
        : run.tokens.length >= 2
          ? placeColumns(run.tokens, ALL, centres)
          : null
    if (placed !== null) return placed
  }
  return null
}

const splitGroups = (row: Placed): Map<DisputeGroup, Placed> =>
  new Map(DISPUTE_GROUPS.map((group, index) => [group, row.slice(index * FIVE, (index + 1) * FIVE)]))

/** Three rows or three tables of five figures, each under or beside its group's name (L-18). */
function groupRows(region: Region): Map<DisputeGroup, Placed> {
  const groups = new Map<DisputeGroup, Placed>()
  const rows = splitRuns(region.runs, FIVE)
  let before = 0
  for (const run of rows) {
    // Of figures that several groups share, the words before them name only one.
    if (run.cut || !run.tokens.some(token => token.cell.kind === 'value')) continue
    const placed = placeColumns(run.tokens, FIVE, null)
    const group = placed === null ? null : groupOf(run, region.key.slice(before, run.offset))
    before = run.offset
    if (placed !== null && group !== null && !groups.has(group)) groups.set(group, placed)
  }
  const plain = rows.filter(run => run.tokens.length === FIVE)
  if (groups.size < DISPUTE_GROUPS.length && plain.length === DISPUTE_GROUPS.length)
    DISPUTE_GROUPS.forEach((group, index) => void groups.set(group, plain[index]!.tokens))
  return groups
}

/** The group that a row's label names, or the only one that the words since the last row name. */
function groupOf(run: Run, words: string): DisputeGroup | null {
  const label = run.label === null ? null : groupsIn(keyOf(run.label))[0]
  const named = groupsIn(words)
  return label ?? (named.length === 1 ? named[0]! : null)
}

const groupsIn = (key: string): DisputeGroup[] =>
  GROUP_WORDS.filter(([, words]) => words.some(word => key.includes(word))).map(([group]) => group)

/** Column middles from the printed header, for a row of which some cells are empty on the page. */
function headerCentres(strips: readonly Strip[]): number[] | null {
  const words = strips.filter(strip => strip.carrier === 'words').flatMap(strip => strip.pieces)
  const middles: number[] = []
  for (const word of words) {
    if (
      !/^(?:结果|其他|尚未|总计|结果维持|结果纠正|其他结果|尚未审结|维持|纠正|审结)$/.test(keyOf(word.text))
    )
      continue
    const middle = (word.left! + word.right!) / 2
    if (!middles.some(other => Math.abs(other - middle) < 6)) middles.push(middle)
  }
  return middles.length === ALL ? middles.sort((a, b) => a - b) : null
}
