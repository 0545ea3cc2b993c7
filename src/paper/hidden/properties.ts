import { type Parts, relationsOf } from '../office/package.ts'
import { elementsOf, nameOf, parseTree, within, wordsOf } from '../office/xml-tree.ts'
import type { FindingList } from './finding.ts'
import { isLocalPath, namesSomebody } from './plain-words.ts'

/** Names that WPS and Word write into every file: versions, not contents. */
const PROGRAM_PROPERTY =
  /^(?:KSOProductBuildVer|ICV|KSOTemplate\w*|KSOReadingLayout|commondata|AppVersion|KSORubyTemplateID|Generator)$/

/** The package's properties: who wrote and changed it, for whom, from what template; and its picture of the first page. */
export function findProperties(parts: Parts, findings: FindingList): void {
  for (const { kind, target } of relationsOf(parts, '')) {
    const part = parts.get(target)
    if (part === undefined) continue
    if (kind === 'core-properties') findCore(part, findings)
    else if (kind === 'extended-properties') findExtended(part, findings)
    else if (kind === 'custom-properties') findCustom(part, findings)
    else if (kind === 'thumbnail') findings.add('thumbnail', '文档属性', target)
  }
}

function findCore(part: Uint8Array, findings: FindingList): void {
  for (const element of elementsOf(parseTree(part))) {
    const [name, text] = [nameOf(element), wordsOf(element).trim()]
    if (text === '') continue
    if (name === 'creator' || name === 'lastModifiedBy')
      findings.add('author', name === 'creator' ? '属性·作者' : '属性·上次修改者', text, namesSomebody(text))
    else if (/^(?:description|subject|keywords|category|contentStatus|identifier)$/.test(name))
      findings.add('property', `属性·${name}`, text, name === 'description')
    else if (name === 'title' && isLocalPath(text)) findings.add('localPath', '属性·标题', text)
  }
}

function findExtended(part: Uint8Array, findings: FindingList): void {
  for (const element of elementsOf(parseTree(part))) {
    const [name, text] = [nameOf(element), wordsOf(element).trim()]
    if (text === '') continue
    if (name === 'Manager') findings.add('author', '属性·经理', text, namesSomebody(text))
    else if (name === 'Company') findings.add('property', '属性·单位', text, false)
    else if ((name === 'Template' || name === 'HyperlinkBase') && isLocalPath(text))
      findings.add('localPath', `属性·${name}`, text)
  }
}

function findCustom(part: Uint8Array, findings: FindingList): void {
  for (const property of elementsOf(parseTree(part))) {
    const name = property.attributes.name ?? ''
    const text = [...within(property)].map(element => elementsOf(element).length === 0 && wordsOf(element))
    findings.add(
      'property',
      `自定义属性·${name}`,
      text.filter(Boolean).join(' '),
      !PROGRAM_PROPERTY.test(name),
    )
  }
}
