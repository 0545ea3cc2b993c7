import {
  DECISION_ROWS,
  DECISIONS_COLUMN_LABEL,
  type DecisionRow,
  DOCUMENT_COLUMN_LABELS,
  DOCUMENT_COLUMNS,
  DOCUMENT_ROWS,
  type DocumentRow,
  FEES_COLUMN_LABEL,
  PROACTIVE_BLOCKS,
} from '../../law/index.ts'
import { describePlace } from '../../paper/index.ts'
import { inTenThousandYuan, readCell } from './cell-value.ts'
import { columnCentres, headerCentres, placeColumns } from './columns.ts'
import type { Ledger } from './ledger.ts'
import { misprintsOf, officialLabels } from './misprints.ts'
import { keyOf } from './normalise.ts'
import { type Region, type Run, runsOf, type Token } from './runs.ts'
import type { Strip } from './strips.ts'

type ProactiveRow = DocumentRow | DecisionRow

/** What reading table two found besides its figures. */
export interface ProactiveRead {
  readonly found: number
  /** Blocks printed with the headers of the 2019 form. */
  readonly outdated: readonly string[]
}

const ROW_NAMES: ReadonlyMap<string, ProactiveRow> = new Map([
  ['规范性文件', 'normative'],
  ['行政规范性文件', 'normative'],
  ['规章', 'rules'],
  ['行政许可', 'licensing'],
  ['行政处罚', 'penalty'],
  ['行政强制', 'coercion'],
  ['行政强制措施', 'coercion'],
  ['行政强制执行', 'coercion'],
  ['行政事业性收费', 'fees'],
  ['行政事业收费', 'fees'],
])
const ROW_IN_TEXT: readonly (readonly [ProactiveRow, readonly string[]])[] = [
  ['rules', ['规章']],
  ['normative', ['行政规范性文件', '规范性文件']],
  ['licensing', ['行政许可']],
  ['penalty', ['行政处罚']],
  ['coercion', ['行政强制']],
  ['fees', ['行政事业性收费', '事业性收费']],
]
/** Headers that only the 2019 form has (国办公开办函〔2019〕60号). */
const OLD_HEADERS: readonly (readonly [string, string])[] = [
  ['第二十条第（一）项', '公开总数量'],
  ['第二十条第（五）项', '其他对外管理服务'],
  ['第二十条第（五）项', '上一年项目数量'],
  ['第二十条第（九）项', '政府集中采购'],
]

/** Reads table two (主动公开政府信息情况) out of its stretch of the document into the ledger. */
export function readProactive(strips: readonly Strip[], ledger: Ledger): ProactiveRead {
  const region = runsOf(strips)
  const headerKey = region.key
  const outdated = [
    ...new Set(OLD_HEADERS.filter(([, words]) => headerKey.includes(words)).map(([block]) => block)),
  ]
  const runs = rowsOf(region)
  const oldDocuments = outdated.includes('第二十条第（一）项')
  const oldDecisions = headerKey.includes('上一年项目数量')
  const documents = DOCUMENT_ROWS.map(row => runs.get(row)).filter(run => run !== undefined)
  const centres =
    columnCentres(documents, DOCUMENT_COLUMNS.length) ??
    headerCentres(strips, ['本年制发', '本年废止', '现行有效'])
  let found = 0
  for (const row of DOCUMENT_ROWS)
    found += writeDocuments(row, runs.get(row) ?? blankRow(row, region), oldDocuments, centres, ledger)
      ? 1
      : 0
  const feesUnit = /收费金额单位元/.test(headerKey) ? '元' : '万元'
  for (const row of DECISION_ROWS)
    found += writeDecision(row, runs.get(row) ?? blankRow(row, region), oldDecisions, feesUnit, ledger)
      ? 1
      : 0
  if (found > 0 && outdated.length === 0) noteHeaders(region, strips, ledger)
  for (const block of outdated)
    ledger.flaws.push({ kind: 'outdatedBlock', table: 'proactive', block, at: '' })
  return { found, outdated }
}

function rowsOf(region: Region): Map<ProactiveRow, Run> {
  const rows = new Map<ProactiveRow, Run>()
  for (const run of region.runs) {
    const row = run.label === null ? rowBefore(region, run) : rowNamed(run.label)
    if (row !== null && !rows.has(row)) rows.set(row, run)
  }
  return rows
}

/** On a page with positions an empty cell prints nothing: a row whose label stands there alone is blank, not lost. */
function blankRow(row: ProactiveRow, region: Region): Run | undefined {
  const words = ROW_IN_TEXT.find(([name]) => name === row)?.[1] ?? []
  const label = region.pieces.find(piece => piece.positioned && words.includes(keyOf(piece.text)))
  if (label === undefined) return undefined
  const token: Token = { cell: { kind: 'blank' }, text: '', place: label.place, span: 1 }
  return {
    tokens: Array.from({ length: row === 'rules' || row === 'normative' ? 3 : 1 }, () => token),
    offset: 0,
    label: null,
    labelColumn: 0,
    strip: label.strip,
    odd: [],
  }
}

function rowNamed(label: string): ProactiveRow | null {
  const key = keyOf(label)
  const named = ROW_NAMES.get(key)
  if (named !== undefined) return named
  for (const [row, words] of ROW_IN_TEXT)
    if (words.some(word => key.endsWith(word) || (key.length >= 5 && word.startsWith(key)))) return row
  return null
}

/** In running text the label is what the text before the figures ends with, or what the next words complete. */
function rowBefore(region: Region, run: Run): ProactiveRow | null {
  const before = region.key.slice(0, run.offset)
  for (const [row, words] of ROW_IN_TEXT.toReversed())
    if (words.some(word => before.endsWith(word))) return row
  for (const [row, words] of ROW_IN_TEXT.toReversed())
    if (words.some(word => endsWithStart(before, word))) return row
  for (const [row, words] of ROW_IN_TEXT.toReversed()) {
    for (const word of words) {
      for (let split = 2; split < word.length; split++)
        if (before.endsWith(word.slice(0, split)) && region.key.startsWith(word.slice(split), run.offset))
          return row
    }
  }
  return null
}

/** A narrow cell cuts its label off: 行政规范性文. */
const endsWithStart = (text: string, word: string): boolean => {
  for (let length = word.length - 1; length >= SHORTEST_START; length--)
    if (text.endsWith(word.slice(0, length))) return true
  return false
}
const SHORTEST_START = 5

function writeDocuments(
  row: DocumentRow,
  run: Run | undefined,
  old: boolean,
  centres: readonly number[] | null,
  ledger: Ledger,
): boolean {
  const miss = () => {
    for (const column of DOCUMENT_COLUMNS)
      ledger.report.proactive[row][column] = ledger.miss(`proactive.${row}.${column}`)
    return false
  }
  if (run === undefined) return miss()
  const tokens = trailingBlanksDropped(
    ofFirstLine(run.tokens, DOCUMENT_COLUMNS.length),
    DOCUMENT_COLUMNS.length,
  )
  const placed = placeColumns(tokens, DOCUMENT_COLUMNS.length, centres)
  if (placed === null) {
    ledger.unread.push({ where: `proactive.${row}`, text: tokens.map(token => token.text).join(' ') })
    noteWidth(row, tokens, DOCUMENT_COLUMNS.length, ledger)
    return miss()
  }
  if (old) return writeOldDocuments(row, placed, ledger)
  DOCUMENT_COLUMNS.forEach((column, index) => {
    ledger.report.proactive[row][column] = ledger.put(`proactive.${row}.${column}`, placed[index] ?? null)
  })
  return true
}

/**
 * The 2019 form counts something else: 新制作 is what the body made in the year, but 新公开 and 对外公开总数 are neither
 * 废止 nor 现行有效. Those two are kept as evidence under names of their own and leave the figures of today's form empty.
 */
function writeOldDocuments(row: DocumentRow, placed: readonly (Token | null)[], ledger: Ledger): boolean {
  ledger.report.proactive[row].made = ledger.put(`proactive.${row}.made`, placed[0] ?? null)
  ledger.putFormer(`proactive2019.${row}.newlyPublished`, placed[1] ?? null)
  ledger.putFormer(`proactive2019.${row}.publishedInAll`, placed[2] ?? null)
  ledger.report.proactive[row].repealed = ledger.miss(`proactive.${row}.repealed`)
  ledger.report.proactive[row].inForce = ledger.miss(`proactive.${row}.inForce`)
  return true
}

function writeDecision(
  row: DecisionRow,
  run: Run | undefined,
  old: boolean,
  feesUnit: '元' | '万元',
  ledger: Ledger,
): boolean {
  const path = `proactive.${row}`
  if (run === undefined || (old && row === 'fees')) {
    ledger.report.proactive[row] = ledger.miss(path)
    if (run !== undefined)
      run.tokens
        .slice(0, 2)
        .forEach(
          (token, index) =>
            void ledger.putFormer(`proactive2019.fees.${index === 0 ? 'itemsBefore' : 'change'}`, token),
        )
    return run !== undefined
  }
  const width = old ? 3 : 1
  const tokens = trailingBlanksDropped(run.tokens, width)
  const placed = tokens.length < width ? null : placeColumns(tokens, width, null)
  const token = placed?.at(-1) ?? null
  if (token === null) {
    ledger.unread.push({ where: path, text: tokens.map(each => each.text).join(' ') })
    noteWidth(row, tokens, width, ledger)
    ledger.report.proactive[row] = ledger.miss(path)
    return false
  }
  const value = row === 'fees' ? inTenThousandYuan(readCell(token.text), feesUnit) : null
  ledger.report.proactive[row] = ledger.put(path, token, value === null ? {} : { value })
  return true
}

function noteWidth(row: string, tokens: readonly Token[], expected: number, ledger: Ledger): void {
  const at = tokens[0] === undefined ? '' : describePlace(tokens[0].place)
  ledger.flaws.push({ kind: 'rowWidth', table: 'proactive', row, found: tokens.length, expected, at })
}

/** A row that is complete on its own line owes nothing to a number on the next one. */
function ofFirstLine(tokens: readonly Token[], width: number): readonly Token[] {
  const line = tokens.filter(token => token.place === tokens[0]?.place)
  return line.length === width ? line : tokens
}

/** Cells behind the figures are what a span left (L-03); a blank figure keeps its cell as long as the row is not too long. */
function trailingBlanksDropped(tokens: readonly Token[], width: number): readonly Token[] {
  let end = tokens.length
  while (end > width && tokens[end - 1]!.cell.kind === 'blank') end -= 1
  return tokens.slice(0, end)
}

const HEADERS = [
  ...Object.values(DOCUMENT_COLUMN_LABELS),
  DECISIONS_COLUMN_LABEL,
  FEES_COLUMN_LABEL,
  '信息内容',
  ...PROACTIVE_BLOCKS.map(block => block.title),
]
const ALL_HEADERS = officialLabels(HEADERS)
const FIRST_HEADERS = officialLabels(HEADERS.slice(0, 5))

function noteHeaders(region: Region, strips: readonly Strip[], ledger: Ledger): void {
  if (region.headers.length > 0) {
    ledger.misprints.push(...misprintsOf('proactive', region.headers, ALL_HEADERS))
    return
  }
  // One cell a line: a header is a whole line, so it can be compared; wrapped lines of a PDF cannot.
  const lines = strips
    .filter(strip => strip.carrier === 'line' && strip.text !== '')
    .map(strip => strip.pieces[0]!)
  if (lines.some(line => keyOf(line.text) === '信息内容'))
    ledger.misprints.push(
      ...misprintsOf(
        'proactive',
        lines.filter(line => /本年|现行/.test(line.text) && !isFragment(line.text)),
        FIRST_HEADERS,
      ),
    )
}

/** A header broken over lines is no misprint: its pieces are the form's own words. */
const isFragment = (text: string): boolean =>
  HEADERS.some(header => keyOf(header) !== keyOf(text) && keyOf(header).includes(keyOf(text)))
