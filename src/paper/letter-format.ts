import { breadth } from './cell-fit.ts'
import type { ComposedBlock } from './composition.ts'

/**
 * Measures of the letter format (信函格式, GB/T 9704-2012 10.1) and of the signature (7.3.5), in millimetres unless
 * said otherwise; both writers set the page by them.
 */
export const LETTER = {
  /** From the upper edge of the page to that of 发文机关标志. */
  senderTop: 30,
  /** From 发文机关标志 to the first red double rule. */
  senderGap: 4,
  /** From the lower edge of the page to the second one. */
  lowerRule: 20,
  ruleLength: 170,
  /** The two lines of a rule and the gap between them, in points. */
  thick: 2.25,
  gap: 1.5,
  thin: 0.75,
  /** From a rule to the text: 7/8 of a character of 16 pt. */
  ruleToText: 14,
  red: 'e60012',
  /** One line of 22 on 225 mm, in points. */
  line: 28.95,
} as const

const POINT = 25.4 / 72
const LINE = LETTER.line * POINT

/** Size of 发文机关标志 in points: large, and small enough that the name stays on one line. */
export const senderSize = (sender: string): number =>
  Math.min(36, Math.floor((LETTER.ruleLength / POINT - 4) / breadth(sender)))

/** From the upper edge of the page to the first red double rule. */
export const upperRule = (sender: string): number =>
  LETTER.senderTop + senderSize(sender) * POINT + LETTER.senderGap

/** From the upper edge of the page to the first line below the rules. */
export const firstLine = (sender: string): number =>
  upperRule(sender) + (LETTER.thick + LETTER.gap + LETTER.thin + LETTER.ruleToText) * POINT

/** How far the middle of the seal lies above the line between name and date: both stand somewhat below its middle. */
export const sealRise = (diameter: number): number => diameter * 0.24

/** Blank lines above the name, so that the seal begins within one line of the text (7.3.5.1). */
export const sealLines = (diameter: number): number =>
  Math.max(2, Math.ceil((diameter / 2 + sealRise(diameter)) / LINE - 1.1))

/** A seal of the usual size, for which the room is kept where it is stamped by hand. */
export const USUAL_SEAL = 42

/** Room at the right of name and date, in characters: the date ends four from the edge, or less below a long name. */
export function signatureIndent(
  name: string,
  date: string,
): { readonly right: number; readonly width: number } {
  const [nameWidth, dateWidth] = [breadth(name), breadth(date)]
  const width = Math.max(nameWidth, dateWidth)
  return { right: Math.max(0, 4 - (width - dateWidth) / 2), width }
}

/** Whether no page may end between the two: before a signature or its enclosures, and after words that introduce. */
export const staysWithNext = (block: ComposedBlock, next: ComposedBlock | undefined): boolean =>
  next?.type === 'signature' ||
  next?.type === 'enclosures' ||
  (block.type === 'paragraph' && block.text.endsWith('：') && next !== undefined)
