import { BlockList } from '../drafting/block-list.ts'
import { readHtmlInto } from '../html/read-html.ts'
import { LIMITS } from '../limits.ts'
import type { Line, Paper } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { delimitedRows } from './delimited.ts'
import { joinRuledRows } from './ruled-rows.ts'

/**
 * One block for each line of the file, empty ones too: blank lines part the cells of some reports. Tables that
 * converters leave in a text as HTML are read as what they are.
 */
export function readText(source: string, kind: 'txt' | 'md'): Paper {
  const list = new BlockList()
  let lines = 0
  for (const piece of piecesOf(source)) {
    if (piece.html) {
      readHtmlInto(list, piece.text)
      lines += piece.text.split('\n').length - 1
      continue
    }
    const rows = piece.text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085|\f/)
    if (lines + rows.length > LIMITS.lines) throw new Refusal('tooLarge')
    for (const row of joinRuledRows(delimitedRows(rows)))
      list.blocks.push(lineOf(row.text, lines + row.line, kind))
    lines += rows.length - 1
  }
  return { kind, title: null, blocks: list.blocks }
}

function lineOf(row: string, line: number, kind: 'txt' | 'md'): Line {
  const heading = kind === 'md' ? /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(row) : null
  return {
    type: 'line',
    text: heading === null ? row : heading[2]!,
    level: heading === null ? 0 : heading[1]!.length,
    place: { line },
  }
}

interface Piece {
  readonly text: string
  readonly html: boolean
}

/** The text cut where an HTML table starts and where the outermost one ends; one that does not end goes to the end. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let depth = 0
  for (const tag of source.matchAll(/<(\/?)table(?=[\s>])[^>]{0,2000}>/gi)) {
    const closes = tag[1] === '/'
    if (!closes && depth === 0) {
      pieces.push({ text: source.slice(from, tag.index), html: false })
      from = tag.index
    }
    if (closes && depth === 0) continue
    depth += closes ? -1 : 1
    if (depth > 0) continue
    const end = tag.index + tag[0].length
    pieces.push({ text: source.slice(from, end), html: true })
    from = end
  }
  pieces.push({ text: source.slice(from), html: depth > 0 })
  return pieces
}
