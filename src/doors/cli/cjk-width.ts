const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
// Drawn two columns wide by every terminal with a Chinese font, although Unicode leaves their width open.
const WIDE_BY_CUSTOM = /[“”‘’…—·①-⑳ⅰ-ⅻⅠ-Ⅻ]/u
const COLOUR = /\u001b\[\d+m/g

/** Columns that the text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text.replace(COLOUR, ''))
    width += WIDE.test(character) || WIDE_BY_CUSTOM.test(character) ? 2 : 1
  return width
}

const padRight = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** Rows as columns of equal width: the first column flush left, the figures flush right. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
  return rows.map(row =>
    row
      .map((cell, index) =>
        index === 0 ? padRight(cell, widths[0] ?? 0) : padLeft(cell, widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
