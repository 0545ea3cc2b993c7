import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Direction, splitRun, type TextRun } from './text-run.ts'

export interface PageText {
  readonly height: number
  readonly runs: TextRun[]
}

type TextChunk = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** Part of the font's height that stands above the line the characters stand on. */
const ABOVE = 0.86
const BELOW = 1 - ABOVE

/**
 * The text of one page with its places, turned so that most of it reads upright; null when the page holds more than
 * `limit` runs. What lies off the visible page is not in it (pdf.js leaves it out).
 */
export async function readPageText(page: PDFPageProxy, limit: number): Promise<PageText | null> {
  const viewport = page.getViewport({ scale: 1 })
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextChunk>
  const runs: TextRun[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (const item of value.items) {
      if (!('str' in item) || item.str.trim() === '') continue
      runs.push(placeRun(item, viewport.transform))
    }
    if (runs.length > limit) {
      await reader.cancel(new Error('too many runs'))
      return null
    }
  }
  return upright(runs, viewport.width, viewport.height)
}

interface TextItem {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function placeRun(item: TextItem, page: readonly number[]): TextRun {
  const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
  const x = pa * e + pc * f + pe
  const y = pb * e + pd * f + pf
  const unit = Math.hypot(pa, pb)
  const size = Math.hypot(c, d) * unit || 1
  const text = item.str
  const quarters = Math.atan2(pb * a + pd * b, pa * a + pc * b) / (Math.PI / 2)
  const turn = ((Math.round(quarters) + 4) % 4) as 0 | 1 | 2 | 3
  if (item.dir === 'ttb' && turn === 0) {
    const half = (item.width * unit) / 2
    return {
      text,
      size,
      direction: 'down',
      left: x - half,
      right: x + half,
      top: y,
      bottom: y + item.height * unit,
    }
  }
  const direction: Direction = Math.abs(quarters - Math.round(quarters)) > 0.06 ? 'slanted' : turn
  const length = Math.abs(item.width) * unit
  const above = ABOVE * size
  const below = BELOW * size
  if (turn === 0)
    return { text, size, direction, left: x, right: x + length, top: y - above, bottom: y + below }
  if (turn === 1)
    return { text, size, direction, left: x - below, right: x + above, top: y, bottom: y + length }
  if (turn === 2)
    return { text, size, direction, left: x - length, right: x, top: y - below, bottom: y + above }
  return { text, size, direction, left: x - above, right: x + below, top: y - length, bottom: y }
}

/** A table set sideways on an upright page is turned to read; slanted text beside other text is a watermark and goes. */
function upright(runs: readonly TextRun[], width: number, height: number): PageText {
  const most = commonest(runs)
  const kept = most === 'slanted' ? runs : runs.filter(run => run.direction !== 'slanted')
  if (most === 1 || most === 2 || most === 3) {
    const turned = kept.map(run => turnBack(run, most, width, height))
    return { height: most === 2 ? height : width, runs: turned.flatMap(split) }
  }
  return { height, runs: kept.flatMap(split) }
}

const split = (run: TextRun): TextRun[] =>
  run.direction === 0 || run.direction === 'slanted' ? splitRun(run) : [run]

function commonest(runs: readonly TextRun[]): Direction {
  const tally = new Map<Direction, number>()
  for (const run of runs) tally.set(run.direction, (tally.get(run.direction) ?? 0) + run.text.length)
  let most: Direction = 0
  for (const [direction, count] of tally) if (count > (tally.get(most) ?? 0)) most = direction
  return most
}

function turnBack(run: TextRun, turn: 1 | 2 | 3, width: number, height: number): TextRun {
  const { left, right, top, bottom } = run
  const direction =
    typeof run.direction === 'number' ? (((run.direction - turn + 4) % 4) as 0 | 1 | 2 | 3) : 1
  if (turn === 1)
    return { ...run, direction, left: top, right: bottom, top: width - right, bottom: width - left }
  if (turn === 3)
    return { ...run, direction, left: height - bottom, right: height - top, top: left, bottom: right }
  return {
    ...run,
    direction,
    left: width - right,
    right: width - left,
    top: height - bottom,
    bottom: height - top,
  }
}
