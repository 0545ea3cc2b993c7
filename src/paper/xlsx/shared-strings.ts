import { LIMITS } from '../limits.ts'
import type { OfficeZip } from '../office/office-zip.ts'
import { localName, parseXml } from '../office/xml-part.ts'
import { Refusal } from '../refusal.ts'

/** Excel's own limit for a cell: what goes beyond it is an attack, repeated in cell after cell. */
const MOST_CHARACTERS = 32_767

/** The workbook's strings by index; differently formatted runs are joined, pinyin above characters is left out. */
export function readSharedStrings(zip: OfficeZip): string[] {
  const part = zip.part('xl/sharedStrings.xml')
  const strings: string[] = []
  if (part === null) return strings
  let text = ''
  let inText = false
  let phonetic = 0
  parseXml(part, {
    open(qualified) {
      const name = localName(qualified)
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
    },
    close(qualified) {
      const name = localName(qualified)
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic--
      else if (name === 'si') strings.push(text.slice(0, MOST_CHARACTERS))
      if (strings.length > LIMITS.cells) throw new Refusal('tooLarge')
    },
    text(words) {
      if (inText) text += words
    },
  })
  return strings
}
