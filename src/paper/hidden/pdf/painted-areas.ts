import type { Mark, PictureMark, ShapeMark, TextMark } from './content/marks.ts'
import { areaOf, type Box, intersection } from './pages.ts'

interface Area {
  readonly at: number
  readonly mark: ShapeMark | PictureMark
}

/** Of a text's box: this much under a shape and its letters cannot be read. */
export const MOSTLY = 0.6
/** Points of a side of the squares in which areas are looked up. */
const SQUARE = 50
const MOST_SQUARES = 1_000

/**
 * The shapes and pictures of a page by place. What covers more than half of a box, both upright, covers its middle, so
 * only what lies over the middle is looked at.
 */
export class PaintedAreas {
  readonly #squares = new Map<number, Area[]>()
  readonly #seen: Box

  constructor(marks: readonly Mark[], seen: Box) {
    this.#seen = seen
    for (const [at, mark] of marks.entries())
      if (mark.type !== 'text') for (const key of this.#squaresOf(mark.box)) this.#add(key, { at, mark })
  }

  /** The first opaque thing painted over the text after it. */
  above(text: TextMark, at: number): ShapeMark | PictureMark | null {
    const areas = this.#over(text)
    return areas.find(area => area.at > at && area.mark.opaque && covers(area, text))?.mark ?? null
  }

  /** The last thing painted where the text is, before it. */
  below(text: TextMark, at: number): ShapeMark | PictureMark | null {
    return this.#over(text).findLast(area => area.at < at && covers(area, text))?.mark ?? null
  }

  #over({ box }: TextMark): readonly Area[] {
    const [x, y] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2]
    return this.#squares.get(keyOf(Math.floor(x / SQUARE), Math.floor(y / SQUARE))) ?? []
  }

  *#squaresOf(box: Box): Generator<number> {
    const seen = intersection(box, this.#seen)
    if (seen === null) return
    let count = 0
    for (let x = Math.floor(seen.left / SQUARE); x <= seen.right / SQUARE; x++)
      for (let y = Math.floor(seen.bottom / SQUARE); y <= seen.top / SQUARE; y++)
        if (count++ < MOST_SQUARES) yield keyOf(x, y)
  }

  #add(key: number, area: Area): void {
    const areas = this.#squares.get(key)
    if (areas === undefined) this.#squares.set(key, [area])
    else areas.push(area)
  }
}

const keyOf = (x: number, y: number): number => x * 100_000 + y

const covers = ({ mark }: Area, text: TextMark): boolean => share(text.box, mark.box) > MOSTLY

/** How much of the box the other one covers. */
export function share(box: Box, other: Box): number {
  const common = intersection(box, other)
  return common === null ? 0 : areaOf(common) / Math.max(areaOf(box), 1e-9)
}
