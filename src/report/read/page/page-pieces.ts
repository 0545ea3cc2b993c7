import { keyOf } from '../normalise.ts'
import type { Piece } from '../strips.ts'

const VALUE = /^[\d.,]+(?: [\d.,]+)*$/
/** Digits set apart leave less than this part of their own width between them; columns leave so many times more. */
const SPACING = 1.3
const COLUMN_GAP = 3
/** Rows of one figure: no other stands beside it to measure by. */
const ONE_FIGURE = /^行政(?:许可|处罚|强制|事业性收费)$/
/** A label's last digits belong to the row when so many figures follow it. */
const FIGURES_BEHIND = 5
const LABEL_WITH_FIGURE = /^(.*[\u4e00-\u9fff）”"])(\d{1,7})$/

/** The pieces of a printed line as a reader sees them: letter-spaced figures whole, a figure that touches its label apart. */
export function pagePieces(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(piece => VALUE.test(piece.text))) return pieces
  return apart(whole(pieces))
}

/** Every digit stands alone: one figure of several digits shows that nothing is set wide. */
const ALONE = /^[\d.,](?: [\d.,])*$/

function whole(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(piece => VALUE.test(piece.text) && !ALONE.test(piece.text))) return pieces
  const gaps = pieces.map((piece, at) => gapBetween(pieces[at - 1], piece))
  const close = gaps.filter(gap => gap < SPACING)
  const wide = gaps.filter(gap => gap >= SPACING && gap !== Number.POSITIVE_INFINITY)
  if (close.length === 0 || wide.some(gap => gap < COLUMN_GAP * Math.max(...close, 0.1))) return pieces
  // Figures typed with one space between them are as near to each other as digits set wide.
  if (wide.length === 0 && !pieces.some(piece => ONE_FIGURE.test(keyOf(piece.text)))) return pieces
  const joined: Piece[] = []
  pieces.forEach((piece, at) => {
    const before = joined.at(-1)
    if (before !== undefined && gaps[at]! < SPACING)
      joined[joined.length - 1] = {
        ...before,
        text: (before.text + piece.text).replaceAll(' ', ''),
        right: piece.right!,
      }
    else joined.push(piece)
  })
  return joined
}

/** The gap between two figures in widths of their digits; infinite where either is none. */
function gapBetween(before: Piece | undefined, piece: Piece): number {
  if (before === undefined || !VALUE.test(before.text) || !VALUE.test(piece.text))
    return Number.POSITIVE_INFINITY
  const digit = Math.max(widthOf(before) / before.text.length, widthOf(piece) / piece.text.length)
  return (piece.left! - before.right!) / digit
}

const widthOf = (piece: Piece): number => piece.right! - piece.left!

function apart(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(piece => VALUE.test(piece.text))
  const label = pieces[first - 1]
  const parts = label === undefined ? null : LABEL_WITH_FIGURE.exec(label.text)
  if (parts === null || pieces.slice(first).filter(piece => VALUE.test(piece.text)).length < FIGURES_BEHIND)
    return pieces
  const [, words = '', figure = ''] = parts
  // A Chinese character is as wide as two digits.
  const cut = label!.right! - (widthOf(label!) * figure.length) / (figure.length + 2 * words.length)
  return [
    ...pieces.slice(0, first - 1),
    { ...label!, text: words, right: cut },
    { ...label!, text: figure, left: cut },
    ...pieces.slice(first),
  ]
}
