import type { Word } from '../model.ts'
import { cleanText, endsSolid, isValue, setsSolid, type TextRun } from './text-run.ts'

/** What stands on one level of a page, from left to right. */
export interface PrintedLine {
  readonly text: string
  readonly words: readonly Word[]
  readonly top: number
  readonly bottom: number
}

interface Level {
  middle: number
  weight: number
  size: number
  readonly runs: TextRun[]
}

/** Runs whose middles differ by less than this part of the smaller font stand on one level. */
const SAME_LEVEL = 0.4
/** The same for a raised or lowered small figure beside text of full size. */
const RAISED_LEVEL = 0.6
/** A gap wider than this part of the font parts two words: two figures, two Chinese phrases, a label and its figure, anything else. */
const GAP_OF_FIGURES = 0.25
const GAP_OF_PHRASES = 0.3
const GAP_TO_FIGURE = 0.35
const VISIBLE_GAP = 0.6
/** A gap wider than this part of the font is a space, between Chinese characters only when wider than VISIBLE_GAP. */
const GAP_OF_LETTERS = 0.2
/** Smaller than this part of the text beside it. */
const SMALL_PRINT = 0.75
/** The same for a raised mark, and by how much of the figure's font its middle must stand higher. */
const RAISED_PRINT = 0.92
const RAISED = 0.12
/** Runs that share more than this part of the font's width lie on each other. */
const OVERLAP = 0.25
/** Beyond this many runs on a level, overlaps are no longer looked for (a hostile file would make it quadratic). */
const CROWDED = 200

/**
 * Runs of a page → its printed lines from top to bottom. A figure centred beside a label of two lines is a line of its
 * own between them; text that runs down the page (the side label of table three) is one line with one tall word.
 */
export function printLines(runs: readonly TextRun[]): PrintedLine[] {
  const lying = runs.filter(run => run.direction === 0 || run.direction === 'slanted' || run.direction === 2)
  const standing = runs.filter(run => !lying.includes(run))
  const placed = [
    ...levelsOf(lying).map(level => ({ order: level.middle, line: lineOf(level.runs) })),
    ...standingWords(standing).map(word => ({ order: word.top, line: lineOf([word]) })),
  ]
  return placed.sort((a, b) => a.order - b.order).map(({ line }) => line)
}

const middleOf = (run: TextRun): number => (run.top + run.bottom) / 2

function levelsOf(runs: readonly TextRun[]): Level[] {
  const levels: Level[] = []
  for (const run of runs.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const middle = middleOf(run)
    const level = levels.slice(-3).findLast(candidate => belongs(run, middle, candidate))
    const weight = run.text.length
    if (level === undefined) {
      levels.push({ middle, weight, size: run.size, runs: [run] })
    } else {
      level.middle = (level.middle * level.weight + middle * weight) / (level.weight + weight)
      level.weight += weight
      level.size = Math.max(level.size, run.size)
      level.runs.push(run)
    }
  }
  return levels
}

function belongs(run: TextRun, middle: number, level: Level): boolean {
  const apart = Math.abs(middle - level.middle) / Math.min(run.size, level.size)
  const raised = Math.min(run.size, level.size) < SMALL_PRINT * Math.max(run.size, level.size)
  if (apart > (raised ? RAISED_LEVEL : SAME_LEVEL)) return false
  if (apart < SAME_LEVEL / 3 || level.runs.length > CROWDED) return true
  return !level.runs.some(other => overlap(run, other) > 0.4)
}

const overlap = (a: TextRun, b: TextRun): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) /
  Math.max(1, Math.min(a.right - a.left, b.right - b.left))

function lineOf(runs: readonly TextRun[]): PrintedLine {
  const words: TextRun[] = []
  let text = ''
  let last: TextRun | undefined
  const sorted = runs.toSorted((a, b) => a.left - b.left)
  for (const [at, run] of sorted.entries()) {
    if (last !== undefined && printedTwice(last, run)) continue
    const open = words.at(-1)
    if (last === undefined || open === undefined) {
      text = run.text
      words.push(run)
    } else if (isNoteMark(run, open)) continue
    else if (isNoteMark(open, run)) words[words.length - 1] = run
    else if (liesOver(run, open, sorted[at + 1])) {
      text += ` ${run.text}`
      words.push(run)
    } else {
      const under = words.findLast(word => goesOnUnder(word, run, open))
      if (under !== undefined) {
        words[words.indexOf(under)] = merge(under, '', run)
        continue
      }
      const gap = (run.left - open.right) / Math.min(last.size, run.size)
      const solid = setsSolid(last.text, run.text)
      const space = gap > (solid ? VISIBLE_GAP : GAP_OF_LETTERS) ? ' ' : ''
      text += space + run.text
      if (gap > leastGap(last, run, solid)) words.push(run)
      else words[words.length - 1] = merge(open, space, run)
    }
    last = run
  }
  const top = Math.min(...words.map(word => word.top))
  const bottom = Math.max(...words.map(word => word.bottom))
  return { text, words: words.map(wordOf), top, bottom }
}

/** Bold faked by printing the same text again, a hair to the side. */
const printedTwice = (a: TextRun, b: TextRun): boolean => a.text === b.text && b.left - a.left < 0.2 * a.size

/** A small raised figure right beside one of full size points to a note; it is no digit of it. */
const isNoteMark = (mark: TextRun, figure: TextRun): boolean =>
  mark.size < RAISED_PRINT * figure.size &&
  middleOf(mark) < middleOf(figure) - RAISED * figure.size &&
  mark.text.length <= 3 &&
  isValue(figure.text) &&
  Math.max(mark.left, figure.left) - Math.min(mark.right, figure.right) < VISIBLE_GAP * figure.size

/** A sheet prints what its cell cuts off under the figures of the next cells: a figure on top of words is its own. */
const liesOver = (run: TextRun, open: TextRun, next: TextRun | undefined): boolean =>
  isValue(run.text) &&
  !isValue(open.text) &&
  (run.left < open.right - OVERLAP * run.size ||
    (next !== undefined && !isValue(next.text) && next.left < run.right - OVERLAP * run.size))

/** The words go on under the figure that was printed on them. */
const goesOnUnder = (word: TextRun, run: TextRun, open: TextRun): boolean =>
  isValue(open.text) &&
  !isValue(run.text) &&
  !isValue(word.text) &&
  Math.abs(run.left - word.right) < OVERLAP * run.size

function leastGap(last: TextRun, run: TextRun, solid: boolean): number {
  if (solid) return GAP_OF_PHRASES
  if (!isValue(run.text)) return VISIBLE_GAP
  if (isValue(last.text)) return GAP_OF_FIGURES
  return endsSolid(last.text) ? GAP_TO_FIGURE : VISIBLE_GAP
}

const merge = (word: TextRun, space: string, run: TextRun): TextRun => ({
  ...word,
  text: word.text + space + run.text,
  right: Math.max(word.right, run.right),
  top: Math.min(word.top, run.top),
  bottom: Math.max(word.bottom, run.bottom),
})

/** Text that runs down or up the page: pieces that stand in one column become one word. */
function standingWords(runs: readonly TextRun[]): TextRun[] {
  const words: TextRun[] = []
  const upwards = runs.filter(run => run.direction === 3).sort((a, b) => b.bottom - a.bottom)
  const downwards = runs.filter(run => run.direction !== 3).sort((a, b) => a.top - b.top)
  for (const run of [...downwards, ...upwards]) {
    const text = cleanText(run.text).replaceAll(' ', '')
    const at = words.findIndex(
      word =>
        word.direction === run.direction &&
        overlap(word, run) > 0.5 &&
        Math.max(run.top - word.bottom, word.top - run.bottom) < 3 * run.size,
    )
    const word = words[at]
    if (word === undefined) {
      if (text !== '') words.push({ ...run, text })
    } else {
      const top = Math.min(word.top, run.top)
      const bottom = Math.max(word.bottom, run.bottom)
      words[at] = { ...word, text: word.text + text, top, bottom }
    }
  }
  return words
}

const tenths = (points: number): number => Math.round(points * 10) / 10

const wordOf = (run: TextRun): Word => ({
  text: run.text,
  left: tenths(run.left),
  right: tenths(run.right),
  top: tenths(run.top),
  bottom: tenths(run.bottom),
})
