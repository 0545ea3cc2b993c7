/**
 * White space as a page shows it: runs become one space, none at the ends; no-break and ideographic spaces count as
 * white space, zero-width characters vanish.
 */
export function foldSpace(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (
      code <= 0x20 ||
      code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200d) ||
      code === 0x3000 ||
      code === 0xfeff
    ) {
      return text
        .replace(/[\u200b-\u200d\ufeff]+/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    }
  }
  return text
}
