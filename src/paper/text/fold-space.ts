/**
 * White space as a page shows it: runs become one space, none at the ends; no-break and ideographic spaces count as
 * white space, zero-width characters vanish.
 */
export const foldSpace = (text: string): string =>
  holdsSpace(text)
    ? text
        .replace(/[\u200b-\u200d\ufeff]+/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text

const SPACE = /[\0- \xa0\u2000-\u200d\u3000\ufeff]/
/** From so many characters on, a pattern is quicker than going through them one by one. */
const LONG = 16

function holdsSpace(text: string): boolean {
  if (text.length >= LONG) return SPACE.test(text)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (
      code <= 0x20 ||
      code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200d) ||
      code === 0x3000 ||
      code === 0xfeff
    )
      return true
  }
  return false
}
