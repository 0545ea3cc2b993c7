import type { PrintedLine } from './printed-lines.ts'

export interface PrintedPage {
  readonly height: number
  readonly lines: readonly PrintedLine[]
}

/** Only this part of the page's height, at either end, can hold furniture. */
const MARGIN = 0.12
/** How many lines from the edge inwards a head or foot may have. */
const DEEP = 3

const MARKED_NUMBER =
  /^(?:[-—–－·•~～]+ ?\d{1,3} ?[-—–－·•~～]+|第 ?\d{1,3} ?页(?: ?[,，/]? ?[（(]?共 ?\d{1,3} ?页[）)]?)?|\d{1,3} ?\/ ?\d{1,3}|[Pp](?:age|AGE)?\.? ?\d{1,3}(?: of \d{1,3})?)$/
const BARE_NUMBER = /^\d{1,3}$/

/**
 * Leaves out the page numbers, and the heads and feet that return on page after page. Only what is certain goes: it
 * stands in the margin with nothing between it and the edge, and is a page number by its form, counts up with the
 * pages, or returns at the same height on at least half of them. The first page keeps its head: it may be the title.
 */
export function removeFurniture(pages: readonly PrintedPage[]): PrintedPage[] {
  const edges = pages.map(edgeLines)
  const seen = new Map<string, number>()
  for (const edge of edges) {
    for (const key of new Set(edge.flatMap(({ keys }) => keys))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const enough = Math.max(2, pages.length / 2)
  return pages.map((page, n) => {
    const gone = new Set<PrintedLine>()
    let open = { head: true, foot: true }
    for (const { line, end, keys } of edges[n] ?? []) {
      const returns = keys.some(key => (seen.get(key) ?? 0) >= enough)
      if (!open[end] || !(MARKED_NUMBER.test(line.text) || returns)) open = { ...open, [end]: false }
      else if (n > 0 || end === 'foot' || MARKED_NUMBER.test(line.text)) gone.add(line)
    }
    return { ...page, lines: page.lines.filter(line => !gone.has(line)) }
  })
}

interface EdgeLine {
  readonly line: PrintedLine
  readonly end: 'head' | 'foot'
  readonly keys: readonly string[]
}

/** The outermost lines of a page, from the edge inwards. */
function edgeLines(page: PrintedPage, n: number): EdgeLine[] {
  const heads = page.lines.slice(0, DEEP).filter(line => line.bottom < page.height * MARGIN)
  const feet = page.lines.slice(-DEEP).filter(line => line.top > page.height * (1 - MARGIN))
  return [
    ...heads.map(line => ({ line, end: 'head' as const, keys: keysOf(line, 'head', n) })),
    ...feet.toReversed().map(line => ({ line, end: 'foot' as const, keys: keysOf(line, 'foot', n) })),
  ]
}

/** Under these keys a line is the same as one of another page; a row of figures alone has none. */
function keysOf(line: PrintedLine, end: string, n: number): string[] {
  if (BARE_NUMBER.test(line.text)) return [`${end} number ${Number(line.text) - n}`]
  if (!/\p{L}/u.test(line.text)) return []
  const text = line.text.replaceAll(/\d+/g, '#').replaceAll(' ', '')
  const height = Math.round(line.top / 3)
  return [`${end} ${height} ${text}`, `${end} ${height + 1} ${text}`]
}
