import { type Parts, readParts, relationsOf } from '../../office/package.ts'
import { attributeNamed, localName } from '../../office/xml-part.ts'
import { elementsOf, nameOf, parseTree, within, wordsOf, type XmlElement } from '../../office/xml-tree.ts'
import { findCustomXml } from '../custom-xml.ts'
import type { FindingList } from '../finding.ts'
import { findMedia } from '../image/find-media.ts'
import { isLocalPath } from '../plain-words.ts'
import { findProperties } from '../properties.ts'
import { tellingFields } from './fields.ts'
import { isShaded, paragraphStyle, RunVisibility } from './run-visibility.ts'
import { partOfKind, type Story, storiesOf } from './word-parts.ts'

/** What is hidden in a Word document. */
export function findInDocx(bytes: Uint8Array, findings: FindingList): void {
  const parts = readParts(bytes)
  findProperties(parts, findings)
  findCustomXml(parts, findings)
  findMedia(parts, findings)
  findComments(parts, findings)
  findSettings(parts, findings)
  const visibility = new RunVisibility(parts)
  for (const story of storiesOf(parts)) {
    findLinks(parts, story, findings)
    findInStory(story, visibility, findings)
  }
}

function findComments(parts: Parts, findings: FindingList): void {
  const bytes = partOfKind(parts, 'comments')
  for (const comment of bytes === null ? [] : elementsOf(parseTree(bytes)))
    findings.add('comment', `批注·${attributeNamed(comment.attributes, 'author') ?? ''}`, wordsOf(comment))
  for (const [path, people] of parts) {
    if (!/^word\/people\.xml$/.test(path)) continue
    for (const person of elementsOf(parseTree(people)))
      findings.add('author', '批注人员名单', attributeNamed(person.attributes, 'author') ?? '')
  }
}

function findSettings(parts: Parts, findings: FindingList): void {
  const bytes = partOfKind(parts, 'settings')
  for (const element of bytes === null ? [] : within(parseTree(bytes))) {
    const name = nameOf(element)
    if (name === 'docVar')
      findings.add('documentVariable', '文档变量', Object.values(element.attributes).join('='))
    else if (name === 'mailMerge') findings.add('documentVariable', '邮件合并', mergeSource(element))
  }
}

const mergeSource = (merge: XmlElement): string =>
  [...within(merge)].flatMap(({ attributes }) => Object.values(attributes)).join(' ')

function findLinks(parts: Parts, { path, zh }: Story, findings: FindingList): void {
  for (const { kind, target, external } of relationsOf(parts, path)) {
    if (external && isLocalPath(target)) findings.add('localPath', zh, target)
    else if (kind === 'oleObject' || kind === 'package' || kind === 'aFChunk')
      findings.add('embeddedObject', zh, target)
    else if (kind === 'chart')
      for (const inner of relationsOf(parts, target))
        if (inner.kind === 'package' || inner.kind === 'oleObject')
          findings.add('embeddedObject', `${zh}·图表的数据表`, inner.target)
  }
}

const TRACKED: Readonly<Record<string, string>> = {
  ins: '插入',
  del: '删除',
  moveFrom: '移走',
  moveTo: '移来',
  rPrChange: '格式修订',
  pPrChange: '格式修订',
  sectPrChange: '格式修订',
  tblPrChange: '格式修订',
  tcPrChange: '格式修订',
  trPrChange: '格式修订',
}

function findInStory({ zh, root }: Story, visibility: RunVisibility, findings: FindingList): void {
  for (const { code } of tellingFields(root)) findings.add('fieldCode', zh, code)
  const walk = (element: XmlElement, style: string | undefined, shaded: boolean): void => {
    const tracked = element.name.startsWith('w:') ? TRACKED[nameOf(element)] : undefined
    if (tracked !== undefined) findings.add('trackedChange', `${zh}·${tracked}`, wordsOf(element))
    if (element.name === 'w:r') {
      const unseen = visibility.unseen(element, style, shaded)
      const words = wordsOf(element)
      if (unseen !== null && words.trim() !== '') findings.add(unseen, zh, words)
    }
    findInDrawing(element, zh, findings)
    const own = paragraphStyle(element) ?? style
    for (const child of elementsOf(element)) walk(child, own, shaded || isShaded(element))
  }
  walk(root, undefined, false)
}

/** Words for who cannot see a picture stay; a file's path in them is told, and so is what was cut off a picture. */
function findInDrawing({ name, attributes }: XmlElement, zh: string, findings: FindingList): void {
  const local = localName(name)
  if (/^(?:docPr|cNvPr|shape|imagedata)$/.test(local)) {
    const text = [attributes.descr, attributes.title, attributes.alt, attributes['o:title']]
      .filter(Boolean)
      .join(' ')
    if (text !== '') findings.add('altText', zh, text, isLocalPath(text))
  }
  if (local === 'srcRect' && Object.values(attributes).some(share => Number(share) > 1000))
    findings.add('hiddenText', `${zh}·图片裁剪掉的部分`, JSON.stringify(attributes), false)
}
