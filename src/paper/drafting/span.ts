/** The number of columns or rows a cell spans as it is written; unreadable is 1, zero is `whenZero`, more than `most` is `most`. */
export function parseSpan(written: string, whenZero: number, most: number): number {
  const digits = /\d+/.exec(written)
  if (digits === null) return 1
  const span = Number(digits[0])
  return span === 0 ? whenZero : Math.min(span, most)
}
