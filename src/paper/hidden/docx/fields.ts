import { attributeNamed } from '../../office/xml-part.ts'
import { nameOf, within, wordsOf, type XmlElement } from '../../office/xml-tree.ts'
import { isLocalPath } from '../plain-words.ts'

/** Fields whose result is all there is to see, and whose code tells nothing: page numbers, lists of contents, dates. */
const PLAIN_FIELDS = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES TOC TC PAGEREF REF NOTEREF HYPERLINK SEQ STYLEREF DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME EQ SYMBOL ADVANCE TITLE FORMTEXT FORMCHECKBOX FORMDROPDOWN LISTNUM AUTONUM AUTONUMLGL QUOTE INDEX XE ADDIN BIBLIOGRAPHY'.split(
    ' ',
  ),
)

/** A field whose code says more than its result: a source, a variable, a person, a condition, a path. */
export interface TellingField {
  readonly code: string
  /** The elements that make it a field; without them its result is plain text. */
  readonly marks: readonly XmlElement[]
}

function tellsMore(code: string): boolean {
  const words = code.trim()
  if (isLocalPath(words)) return true
  const name = /^\\?[=a-z]+/i.exec(words)?.[0].toUpperCase() ?? ''
  return words !== '' && !name.startsWith('=') && !PLAIN_FIELDS.has(name)
}

/** The telling fields of a story. Simple ones carry their code as an attribute, others in runs between two marks. */
export function tellingFields(root: XmlElement): readonly TellingField[] {
  const found: TellingField[] = []
  const open: { code: string; marks: XmlElement[] }[] = []
  for (const element of within(root)) {
    const name = nameOf(element)
    const field = open.at(-1)
    if (name === 'fldSimple') {
      const code = attributeNamed(element.attributes, 'instr') ?? ''
      if (tellsMore(code)) found.push({ code, marks: [element] })
    } else if (name === 'instrText' && field !== undefined) {
      field.code += wordsOf(element)
      field.marks.push(element)
    } else if (name === 'fldChar') {
      const type = attributeNamed(element.attributes, 'fldCharType')
      if (type === 'begin') open.push({ code: '', marks: [element] })
      else field?.marks.push(element)
      if (type === 'end' && field !== undefined) {
        open.pop()
        if (tellsMore(field.code)) found.push(field)
      }
    }
  }
  return found
}
