import type { Box } from '../pages.ts'
import { type Font, UNKNOWN_FONT } from './font.ts'
import { IDENTITY, type Matrix } from './matrix.ts'

/** The part of the graphics state (ISO 32000-1 §8.4) that tells where something is painted and whether it is seen. */
export interface GraphicsState {
  matrix: Matrix
  /** Null: nothing can be seen. */
  clip: Box | null
  fillWhite: boolean
  fillAlpha: number
  /** Multiply and the like let through what is beneath. */
  plainBlend: boolean
  font: Font
  size: number
  charSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
  render: number
}

export const initialState = (matrix: Matrix, clip: Box | null): GraphicsState => ({
  matrix,
  clip,
  fillWhite: false,
  fillAlpha: 1,
  plainBlend: true,
  font: UNKNOWN_FONT,
  size: 1,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  render: 0,
})

/** Where text goes on: the matrix of the line, and of the next character. */
export interface TextPlace {
  line: Matrix
  here: Matrix
}

export const startOfText = (): TextPlace => ({ line: IDENTITY, here: IDENTITY })
