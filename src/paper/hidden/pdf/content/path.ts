import type { Box } from '../pages.ts'
import { boxThrough, type Matrix } from './matrix.ts'

/** The path under construction, as the upright rectangles that it consists of; anything else makes it shapeless. */
export class Path {
  #boxes: Box[] = []
  #points: (readonly [number, number])[] = []
  #shapeless = false

  rectangle(x: number, y: number, width: number, height: number, matrix: Matrix): void {
    const box = {
      left: Math.min(x, x + width),
      right: Math.max(x, x + width),
      bottom: Math.min(y, y + height),
      top: Math.max(y, y + height),
    }
    if (isUpright(matrix)) this.#boxes.push(boxThrough(box, matrix))
    else this.#shapeless = true
  }

  move(x: number, y: number, matrix: Matrix): void {
    this.#endSubpath()
    this.#points = [through(x, y, matrix)]
  }

  line(x: number, y: number, matrix: Matrix): void {
    this.#points.push(through(x, y, matrix))
  }

  curve(): void {
    this.#shapeless = true
  }

  /** The rectangles, and whether there is more than them; the path begins anew. */
  take(): { boxes: readonly Box[]; shapeless: boolean } {
    this.#endSubpath()
    const taken = { boxes: this.#boxes, shapeless: this.#shapeless }
    this.#boxes = []
    this.#points = []
    this.#shapeless = false
    return taken
  }

  /** Four corners, each sharing one coordinate with the next, are a rectangle that was drawn by lines. */
  #endSubpath(): void {
    const points = this.#points
    this.#points = []
    if (points.length < 3) return
    const [first, last] = [points[0]!, points.at(-1)!]
    const corners = near(first[0], last[0]) && near(first[1], last[1]) ? points.slice(0, -1) : points
    const straight = corners.every(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length]!
      return near(x, nextX) !== near(y, nextY)
    })
    if (corners.length !== 4 || !straight) {
      this.#shapeless = true
      return
    }
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    this.#boxes.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
    })
  }
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01

const through = (x: number, y: number, m: Matrix): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

const isUpright = (m: Matrix): boolean =>
  (Math.abs(m[1]) < 1e-6 && Math.abs(m[2]) < 1e-6) || (Math.abs(m[0]) < 1e-6 && Math.abs(m[3]) < 1e-6)
