import { attributeNamed, localName, parseXml } from '../office/xml-part.ts'
import type { ArchiveBudget } from './archive-budget.ts'
import { hasVirusMark, isProgram } from './signature.ts'
import { refuseUpload } from './upload-refusal.ts'
import { type ZipMember, zipMembers } from './zip-members.ts'

const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const

/** What a link may point at from outside: it is followed on a click, or (a workbook) only when asked. */
const HARMLESS = /\/(?:hyperlink|externalLinkPath|xlExternalLinkPath\/xl\w*|xlPathMissing)$/
/** Stream that the packager of Windows puts a file of any kind in. */
const PACKAGE = Buffer.from('\x01Ole10Native', 'utf16le')
/** Before the root element; written in any of the encodings of XML, once NULs are left out. */
const DECLARATION = /^[^<]{0,8}(?:<[?!]-?-?[^>]{0,2000}>\s{0,20})*<!DOCTYPE/i
/** Fields that start programs or fetch documents when the document opens. */
const RUNNING_FIELD = /^\s{0,20}(?:DDE|DDEAUTO)\s/i

/** Refuses a docx or xlsx that is another kind than its name says, runs macros, reaches out, or carries a program. */
export function inspectOffice(kind: 'docx' | 'xlsx', bytes: Uint8Array, budget: ArchiveBudget): void {
  let typed = false
  for (const member of zipMembers(bytes, budget)) {
    const path = member.path.toLowerCase()
    checkContent(path, member)
    if (path === '[content_types].xml') typed = checkTypes(kind, member.bytes)
    if (path.endsWith('.rels')) checkRelations(member.bytes)
    else if (path.endsWith('.xml')) checkPart(path, member.bytes)
  }
  if (!typed) refuseUpload('otherContent')
}

function checkContent(path: string, { bytes }: ZipMember): void {
  if (/(?:^|\/)(?:vbaproject\.bin|vbadata\.xml)$|\/(?:activex|macrosheets|dialogsheets)\//.test(path))
    refuseUpload('macro')
  if (hasVirusMark(bytes)) refuseUpload('virus')
  if (isProgram(bytes)) refuseUpload('program')
  if (path.includes('/embeddings/') && Buffer.from(bytes).includes(PACKAGE)) refuseUpload('program')
}

/** The main part's type must be the kind's own: with macros, a template or the other program's, it is not. */
function checkTypes(kind: 'docx' | 'xlsx', bytes: Uint8Array): boolean {
  const types: string[] = []
  parseXml(bytes, {
    open: (_, attributes) => types.push(attributeNamed(attributes, 'ContentType') ?? ''),
    close: () => undefined,
    text: () => undefined,
  })
  if (types.some(type => /macroEnabled|vbaProject|ms-word\.attachedToolbars/i.test(type)))
    refuseUpload('macro')
  return types.includes(MAIN[kind])
}

function checkRelations(bytes: Uint8Array): void {
  parseXml(bytes, {
    open(name, attributes) {
      if (localName(name) !== 'Relationship' || attributes.TargetMode !== 'External') return
      if (!HARMLESS.test(attributes.Type ?? '')) refuseUpload('external')
    },
    close: () => undefined,
    text: () => undefined,
  })
}

/** Fields and links that start programs. Declarations of document types are refused by the parser or, elsewhere, by sight. */
function checkPart(path: string, bytes: Uint8Array): void {
  if (!/^word\/[^/]*\.xml$|^xl\/externallinks\//.test(path)) {
    if (DECLARATION.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')))
      refuseUpload('external')
    return
  }
  let inField = false
  let words = ''
  parseXml(bytes, {
    open(name, attributes) {
      const local = localName(name)
      if (local === 'ddeLink') refuseUpload('macro')
      if (local === 'fldSimple' && RUNNING_FIELD.test(attributeNamed(attributes, 'instr') ?? ''))
        refuseUpload('macro')
      if (local === 'fldChar') words = ''
      inField = local === 'instrText'
    },
    close: () => {
      inField = false
    },
    text(text) {
      if (!inField) return
      words += text
      if (RUNNING_FIELD.test(words)) refuseUpload('macro')
    },
  })
}
