import type { Box } from '../pages.ts'

/** What a content stream puts on the page, in the order in which it does. */
export type Mark = TextMark | ShapeMark | PictureMark

export interface TextMark {
  readonly type: 'text'
  readonly box: Box
  readonly text: string
  /** 3: neither filled nor stroked; what a scanner recognised is laid under its picture so. */
  readonly invisible: boolean
  readonly white: boolean
  /** Height of the letters, in points. */
  readonly size: number
}

/** A filled upright rectangle. */
export interface ShapeMark {
  readonly type: 'shape'
  readonly box: Box
  readonly opaque: boolean
  readonly white: boolean
}

export interface PictureMark {
  readonly type: 'picture'
  readonly box: Box
  readonly opaque: boolean
}
