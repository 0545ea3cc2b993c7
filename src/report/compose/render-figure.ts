/** A figure in plain digits as a report prints it: no thousands separators, no exponent. */
export function renderFigure(value: number): string {
  const short = String(value)
  if (!short.includes('e')) return short
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '')
}
