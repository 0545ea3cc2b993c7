/** What no column can hold: the null character, and half of a pair of UTF-16. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/**
 * Where a value holds a text that cannot be kept, as `applicant.name`; null when it holds none. Bytes and whatever is no
 * plain value are not looked into.
 */
export function unstorableIn(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype
  if (!isPlain) return null
  for (const [name, part] of Object.entries(value as object)) {
    const here = path === '' ? name : `${path}.${name}`
    if (!isStorable(name)) return path
    const found = unstorableIn(part, here)
    if (found !== null) return found
  }
  return null
}

/** The sentence for the field. */
export const UNSTORABLE = '含有无法保存的字符（如空字符），请删去后重新填写。'
