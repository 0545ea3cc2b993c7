/** Column and row of an address such as `B3`, from 1; null when it is none. Excel has 16,384 columns and 1,048,576 rows. */
export function parseAddress(written: string): { readonly column: number; readonly row: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(written)
  if (parts === null) return null
  let column = 0
  for (const letter of parts[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(parts[2])
  return column > 16_384 || row < 1 || row > 1_048_576 ? null : { column, row }
}
