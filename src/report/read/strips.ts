import type { Block, Paper, Place } from '../../paper/index.ts'
import { cellToken, type Token } from './tokens.ts'

/** One piece of a printed row: a cell, or the whole line where the source knows no cells. */
export interface Piece {
  readonly text: string
  readonly place: Place
  readonly span: number
  readonly left?: number | undefined
  readonly right?: number | undefined
}

/**
 * One printed row, whatever carried it: a row of a table, a line cut by bars or tabs, a line of words with positions
 * (PDF), or a plain line.
 */
export interface Strip {
  readonly pieces: readonly Piece[]
  /** The same pieces with what stands in them, for a row of a table; null for any other. */
  readonly cells: readonly Token[] | null
  readonly carrier: 'table' | 'bar' | 'tab' | 'words' | 'line'
  /** Heading level by mark-up, 0 for none. */
  readonly level: number
  /** Running number of the table that a `table` strip belongs to; 0 for other strips. */
  readonly table: number
  /** The line as printed; for a table row only where it has one cell. */
  readonly text: string
}

const BARS = /[|｜│┃]/
const RULE_LINE = /^[\s|｜│┃:：=\-—–─┼┬┴├┤┌┐└┘+]+$/
const PAGE_FURNITURE =
  /^(?:[-—–－─~·•\s]+\d{1,3}[-—–－─~·•\s]+|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|P\.\s*\d{1,3}|Page\s+\d{1,3}\b.*|\d{1,3}\s*\/\s*\d{1,3})$/i

/** The document as printed rows, page numbers left out. */
export function stripsOf(paper: Paper, repair: (text: string) => string): Strip[] {
  const strips: Strip[] = []
  const barLines = countBarLines(paper.blocks)
  let tables = 0
  for (const block of paper.blocks) {
    if (block.type === 'table') {
      tables += 1
      for (const row of block.rows) {
        const cells: Token[] = []
        for (const cell of row.cells) cells.push(cellToken(cell, repair(cell.text), cells.length))
        const words = cells.length === 1 ? cells[0]!.text : ''
        if (cells.length > 0)
          strips.push({ pieces: cells, cells, carrier: 'table', level: 0, table: tables, text: words })
      }
      continue
    }
    const text = repair(block.text)
    if (isPageFurniture(text)) continue
    if (block.words !== undefined && block.words.length > 0) {
      const pieces = block.words.map(word => ({
        text: repair(word.text),
        place: block.place,
        span: 1,
        left: word.left,
        right: word.right,
      }))
      strips.push({ pieces, cells: null, carrier: 'words', level: block.level, table: 0, text })
    } else {
      // Text copied out of Markdown keeps its marks whatever the file is called.
      const marks = block.level === 0 && text.includes('#') ? /^\s{0,3}(#{1,6})\s+/.exec(text) : null
      const level = marks === null ? block.level : marks[1]!.length
      strips.push(
        ...lineStrips(marks === null ? text : text.slice(marks[0].length), level, block.place, barLines),
      )
    }
  }
  return withoutPageNumbers(strips)
}

/** A page number starts with a figure, a dash, or one of its words: sentences are told by their first character. */
function isPageFurniture(text: string): boolean {
  const trimmed = text.trim()
  const first = trimmed.charCodeAt(0)
  const isHan = first >= 0x4e00 && first <= 0x9fff && first !== NUMBER_SIGN
  return !isHan && first !== OPENING && PAGE_FURNITURE.test(trimmed)
}
/** 第 and （ */
const NUMBER_SIGN = 0x7b2c
const OPENING = 0xff08

const FIGURE_LINE = /(?:^|\s)\d[\d,.]*(?:\s+\d[\d,.]*){4}\s*$/
/** The last character is looked at first: sentences end with a stop. */
const isFigureLine = (text: string): boolean =>
  ENDS_AS_FIGURE.test(text.charAt(text.length - 1)) && FIGURE_LINE.test(text)
const ENDS_AS_FIGURE = /[\d,.\s]/
const LONE_NUMBER = /^\s*\d{1,3}\s*$/

/** In text that prints a row of figures on one line, a small number alone between empty lines is a page number. */
function withoutPageNumbers(strips: Strip[]): Strip[] {
  if (strips.filter(strip => strip.carrier === 'line' && isFigureLine(strip.text)).length < 5) return strips
  const empty = (strip: Strip | undefined) => strip === undefined || strip.text.trim() === ''
  return strips.filter(
    (strip, index) =>
      strip.carrier !== 'line' ||
      !LONE_NUMBER.test(strip.text) ||
      !empty(strips[index - 1]) ||
      !empty(strips[index + 1]),
  )
}

/** What a program writes for an empty cell is no word. */
const worded = (text: string): string =>
  text.length <= LONGEST_NONE && /^[nu]/i.test(text) && /^(?:nan|None|null|Unnamed: \d+)$/i.test(text)
    ? ''
    : text
const LONGEST_NONE = 20

function lineStrips(text: string, level: number, place: Place, barLines: BarLines): Strip[] {
  const strip = (parts: readonly string[], carrier: Strip['carrier']): Strip => ({
    pieces: parts.map(part => ({
      text: worded(part.trim()),
      place,
      span: 1,
      left: undefined,
      right: undefined,
    })),
    cells: null,
    carrier,
    level,
    table: 0,
    text,
  })
  if (barLines.any && BARS.test(text)) {
    const trimmed = text.trim()
    if (/^[|｜│┃]+$/.test(trimmed)) {
      // A bar alone is an empty cell where lines end with a bar, and only a separator where they do not.
      return barLines.closeLines
        ? [
            strip(
              Array.from({ length: trimmed.length }, () => ''),
              'line',
            ),
          ]
        : []
    }
    if (RULE_LINE.test(trimmed) && /[-—–─]/.test(trimmed)) return []
    // Where lines do not open with a bar, one at the start closes an empty first cell.
    const inner = (barLines.openLines ? trimmed.replace(/^[|｜│┃]/, '') : trimmed).replace(/[|｜│┃]$/, '')
    const parts = inner.split(BARS)
    return [strip(parts, parts.length > 1 ? 'bar' : 'line')]
  }
  // A tab before the only cell indents a line; it opens no row.
  const inner = startsWithSpace(text) ? text.replace(/^[\t ]+/, '') : text
  if (inner.includes('\t')) return [strip(text.split('\t'), 'tab')]
  return [{ ...strip([inner], 'line'), text: inner === '' ? '' : text }]
}

const startsWithSpace = (text: string): boolean => text.startsWith(' ') || text.startsWith('\t')

interface BarLines {
  /** True where some line has a bar. */
  readonly any: boolean
  /** True where lines of one cell end with a bar. */
  readonly closeLines: boolean
  /** True where rows open with a bar. */
  readonly openLines: boolean
}

function countBarLines(blocks: readonly Block[]): BarLines {
  let closed = 0
  let alone = 0
  let opened = 0
  let rows = 0
  for (const block of blocks) {
    if (block.type === 'table' || !BARS.test(block.text)) continue
    const text = block.text.trim()
    rows += 1
    if (/^[|｜│┃]/.test(text)) opened += 1
    if (/^[|｜│┃]+$/.test(text)) alone += 1
    else if (/[|｜│┃]$/.test(text)) closed += 1
  }
  return { any: rows > 0, closeLines: closed > alone / 4, openLines: opened > rows / 4 }
}
