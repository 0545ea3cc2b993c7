import { describePlace, type Line, type Paper, type Table } from '../../paper/index.ts'
import { halfWidth } from './half-width.ts'
import { masked } from './masks.ts'
import type { PrivacyHit, PrivateKind } from './private-kinds.ts'
import { scanPrivacy } from './scan-privacy.ts'
import { headsOf, type PlacedCell, placedRows } from './table-columns.ts'

/** A hit with the place in the document where a person finds it: 第3页第12行, 表格2第5行第3格. */
export interface PaperHit extends Pick<PrivacyHit, 'kind' | 'masked' | 'certain'> {
  readonly where: string
}

/**
 * Private data and secrecy marks in a document (BAD-12). In a table the words at the head of a column count as if they
 * stood before the number, and an identity number is found though its digits are spread over neighbouring cells; in
 * running lines, though it was broken at the end of one.
 */
export function scanPaper({ blocks, kind }: Paper): readonly PaperHit[] {
  const hits: PaperHit[] = []
  const edge = kind === 'pdf' ? rightEdge(blocks) : null
  let last: Line | null = null
  for (const block of blocks) {
    if (block.type === 'table') hits.push(...scanTable(block))
    else {
      hits.push(...hitsIn(edge === null ? block.text : closed(block.text), describePlace(block.place)))
      if (last !== null && edge !== null) hits.push(...brokenOver(last, block, edge))
    }
    last = block.type === 'line' ? block : null
  }
  return hits
}

const hitsIn = (text: string, where: string): PaperHit[] =>
  scanPrivacy(text).map(({ kind, masked: shown, certain }) => ({ kind, masked: shown, certain, where }))

/** Typesetting leaves a narrow gap between Chinese characters and figures, which is read as a blank. */
const closed = (text: string): string =>
  text.replace(/(?<=[\u4e00-\u9fa5★]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z]) (?=[\u4e00-\u9fa5])/g, '')

/** Where the longest printed line ends. */
const rightEdge = (blocks: Paper['blocks']): number =>
  blocks.reduce(
    (edge, block) =>
      block.type === 'line' ? Math.max(edge, ...(block.words ?? []).map(({ right }) => right)) : edge,
    0,
  )

/** Points that a line may end before the edge and still be full: a character of the usual size and a mark. */
const NEARLY = 40

/**
 * What a full line breaks off and the next one goes on with: the number itself, or the word that says what it is. A row
 * of figures may end at the edge too: what has no check digit counts in running text only.
 */
function brokenOver(one: Line, next: Line, edge: number): PaperHit[] {
  const right = one.words?.at(-1)?.right ?? 0
  if (right < edge - NEARLY) return []
  const text = closed(one.text.trimEnd())
  const running = /[\u4e00-\u9fa5]{2}/.test(text)
  const joined = ['', ' '].flatMap(gap => scanPrivacy(text + gap + closed(next.text.trimStart())))
  const alone = new Set(
    scanPrivacy(closed(next.text.trimStart())).map(({ kind, masked: shown }) => kind + shown),
  )
  const hits = joined
    .filter(({ index, length }) => index + length > text.length && index <= text.length + 1)
    .filter(({ index, kind, masked: shown }) => index < text.length || !alone.has(kind + shown))
    .filter(({ kind, certain }) => running || (certain && kind !== 'address'))
  return hits.slice(0, 1).map(({ kind, masked: shown, certain }) => ({
    kind,
    masked: shown,
    certain,
    where: describePlace(one.place),
  }))
}

function scanTable(table: Table): PaperHit[] {
  const rows = placedRows(table)
  const heads = headsOf(rows)
  return rows.flatMap(row => [
    ...row.flatMap(placed => scanCell(placed, heads.get(placed.column) ?? '')),
    ...spreadNumbers(row),
    ...sensitiveCells(row, heads),
  ])
}

function scanCell({ cell }: PlacedCell, head: string): PaperHit[] {
  const where = describePlace(cell.place)
  const offset = head === '' ? 0 : head.length + 1
  const text = head === '' ? cell.text : `${head}:${cell.text}`
  return scanPrivacy(text)
    .filter(({ index, kind }) => index >= offset && !(kind === 'secrecyMark' && !cell.text.includes('★')))
    .map(({ kind, masked: shown, certain }) => ({ kind, masked: shown, certain, where }))
}

/** Forms have a box for each digit, or columns for area, birthday and order. */
function spreadNumbers(row: readonly PlacedCell[]): PaperHit[] {
  const hits: PaperHit[] = []
  let run: PlacedCell[] = []
  const close = () => {
    const digits = run.map(({ cell }) => halfWidth(cell.text).trim()).join(' ')
    if (run.length > 1)
      for (const hit of scanPrivacy(digits))
        if (hit.kind === 'identityNumber' && digits.slice(hit.index, hit.index + hit.length).includes(' '))
          hits.push({
            kind: hit.kind,
            masked: hit.masked,
            certain: true,
            where: describePlace(run[0]!.cell.place),
          })
    run = []
  }
  for (const placed of row) {
    if (/^\d{0,16}[\dXx]$/.test(halfWidth(placed.cell.text).trim())) run.push(placed)
    else close()
  }
  close()
  return hits
}

/** Heads over what the law calls sensitive (个人信息保护法§28), or over a birthday or a home. */
const SENSITIVE: readonly (readonly [RegExp, PrivateKind])[] = [
  [
    /残疾(?:类别|等级)|病情|病种|患病|疾病|健康状况|低保原因|致贫原因|孕情|婚姻状况|宗教|学籍/,
    'sensitiveColumn',
  ],
  [/出生(?:日期|年月|时间)/, 'birthDate'],
  [/家庭住址|家庭地址|现住址|户籍地址|居住地址/, 'address'],
]

/** Beside a person's name, a value under such a head is about that person. */
function sensitiveCells(row: readonly PlacedCell[], heads: ReadonlyMap<number, string>): PaperHit[] {
  if (![...heads.values()].some(head => /姓名|申请人|户主|人员/.test(head))) return []
  return row.flatMap(({ cell, column }) => {
    const head = heads.get(column) ?? ''
    const kind = SENSITIVE.find(([pattern]) => pattern.test(head))?.[1]
    const value = cell.text.trim()
    if (
      kind === undefined ||
      value === '' ||
      head.includes(value.replace(/\s+/g, '')) ||
      /^[/—-]+$|^无$/.test(value)
    )
      return []
    if (kind !== 'sensitiveColumn' && scanCell({ cell, column }, head).some(hit => hit.kind === kind))
      return []
    return [{ kind, masked: masked(value, 0, 0), certain: false, where: describePlace(cell.place) }]
  })
}
