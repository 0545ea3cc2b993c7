import { timingSafeEqual } from 'node:crypto'

/** Equal or not, in a time that depends on the length only. */
export const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && timingSafeEqual(left, right)

/** The same for texts, such as tokens: their UTF-8 bytes are compared. */
export const sameText = (left: string, right: string): boolean =>
  sameBytes(Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8'))
