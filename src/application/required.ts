import { type Breach, breach } from '../law/index.ts'

/** APP-07 for the first of these that is blank; a label names it to the clerk. */
export function findBlank(texts: Readonly<Record<string, string>>): Breach | null {
  const blank = Object.entries(texts).find(([, text]) => text.trim() === '')
  return blank ? breach('APP-07', `没有填写“${blank[0]}”，办理记录不完整，请补填后再保存。`) : null
}
