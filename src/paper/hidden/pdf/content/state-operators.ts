import type { PdfString, PdfValue } from '../../../pdf/objects/values.ts'
import { type Box, intersection } from '../pages.ts'
import type { GraphicsState, TextPlace } from './graphics-state.ts'
import { type Matrix, times } from './matrix.ts'
import type { Path } from './path.ts'

export const numbersOf = (operands: readonly PdfValue[]): number[] =>
  operands.filter((operand): operand is number => typeof operand === 'number')

/** Several rectangles clip to what is around all of them. */
export function clipTo(clip: Box | null, boxes: readonly Box[]): Box | null {
  if (clip === null || boxes.length === 0) return clip
  return intersection(clip, {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  })
}

export function buildPath(path: Path, operator: string, n: readonly number[], matrix: Matrix): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = n
  if (operator === 're') path.rectangle(a, b, c, d, matrix)
  else if (operator === 'm') path.move(a, b, matrix)
  else if (operator === 'l') path.line(a, b, matrix)
  else if (operator === 'c' || operator === 'v' || operator === 'y') path.curve()
  else return operator === 'h'
  return true
}

/** White in grey, RGB or CMYK; a pattern or another colour space counts as a colour. */
export function setColour(state: GraphicsState, operator: string, operands: readonly PdfValue[]): boolean {
  if (!['g', 'rg', 'k', 'sc', 'scn', 'cs'].includes(operator)) return false
  const n = numbersOf(operands)
  if (operator === 'k' || n.length === 4) state.fillWhite = n.length === 4 && n.every(part => part <= 0.02)
  else state.fillWhite = n.length > 0 && n.length === operands.length && n.every(part => part >= 0.98)
  return true
}

export function setText(
  state: GraphicsState,
  text: TextPlace,
  operator: string,
  n: readonly number[],
): boolean {
  const [a = 0, b = 0] = n
  if (operator === 'Tc') state.charSpace = a
  else if (operator === 'Tw') state.wordSpace = a
  else if (operator === 'Tz') state.scale = a / 100
  else if (operator === 'TL') state.leading = a
  else if (operator === 'Ts') state.rise = a
  else if (operator === 'Tr') state.render = a
  else if (operator === 'Tm') text.line = n.length === 6 ? (n as unknown as Matrix) : text.line
  else if (operator === 'Td' || operator === 'TD') text.line = times([1, 0, 0, 1, a, b], text.line)
  else if (operator === 'T*') text.line = times([1, 0, 0, 1, 0, -state.leading], text.line)
  else return false
  if (operator === 'TD') state.leading = -b
  if (/^T[mdD*]$/.test(operator)) text.here = text.line
  return true
}

export const advance = (text: TextPlace, by: number): void => {
  text.here = times([1, 0, 0, 1, by, 0], text.here)
}

export function measure({ bytes }: PdfString, state: GraphicsState): { width: number; words: string } {
  let [width, words] = [0, '']
  const step = state.font.bytes
  for (let at = 0; at + step <= bytes.length; at += step) {
    const code = step === 2 ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!
    const space = step === 1 && code === 32 ? state.wordSpace : 0
    width += ((state.font.width(code) / 1000) * state.size + state.charSpace + space) * state.scale
    words += state.font.unicode?.get(code) ?? (step === 1 ? String.fromCharCode(code) : '□')
  }
  return { width, words }
}
