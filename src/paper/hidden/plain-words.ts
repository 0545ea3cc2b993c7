/** Names that programs put where an author's belongs; they name nobody. */
const NOBODY =
  /^(?:administrators?|admin|user|users?\d*|owner|pc|hp|dell|lenovo|thinkpad|windows 用户|windows user|microsoft|microsoft office (?:user|用户)|微软用户|用户|雨林木风|深度系统|un-named|apache poi|openpyxl|python-docx|exceljs|wps_\d+|kingsoft|番茄花园)$/i

/** Whether an author's property names a person, as far as can be told. */
export const namesSomebody = (author: string): boolean => author.trim() !== '' && !NOBODY.test(author.trim())

/** A path of a disk, a share of the office's network, or a file address. */
export const isLocalPath = (text: string): boolean =>
  /(?:^|[\s"'(=[])(?:[a-z]:[\\/]|\\\\[^\s\\]|file:[\\/])/i.test(text.slice(0, 4000))
