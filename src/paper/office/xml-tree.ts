import { SaxesParser } from 'saxes'
import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { localName } from './xml-part.ts'

/** An element with its names as they were written, prefixes included. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** A tree takes some ten times the bytes of its text. */
const MOST_BYTES = 24 * 1024 * 1024

/** The root element of a part. Comments and processing instructions are left out; refusals are those of `parseXml`. */
export function parseTree(bytes: Uint8Array): XmlElement {
  if (bytes.length > MOST_BYTES) throw new Refusal('tooLarge')
  const parser = new SaxesParser({ xmlns: false, position: false })
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = []
  let root: XmlElement | null = null
  const add = (node: XmlNode) => open.at(-1)?.children.push(node)
  parser.on('error', () => {
    throw new Refusal('damaged')
  })
  parser.on('doctype', () => {
    throw new Refusal('externalReference')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= LIMITS.xmlDepth) throw new Refusal('tooDeep')
    open.push({ name, attributes: { ...attributes }, children: [] })
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    if (open.length === 0) root = element
    else add(element)
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(new TextDecoder().decode(bytes)).close()
  if (root === null) throw new Refusal('damaged')
  return root
}

/** The part's bytes again. */
export const renderTree = (root: XmlElement): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${render(root)}`)

function render(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes)
    .map(
      ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`,
    )
    .join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(render).join('')}</${node.name}>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The element's name without its prefix. */
export const nameOf = (element: XmlElement): string => localName(element.name)

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement)

/** The first child of this name. */
export const childNamed = (element: XmlElement, name: string): XmlElement | null =>
  elementsOf(element).find(child => nameOf(child) === name) ?? null

/** The element and all in it, in document order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* within(child)
}

/** All characters in the element. */
export const wordsOf = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('')

/** What becomes of an element whose children are done: itself, another, several in its place, or nothing. */
export type Rewrite = (element: XmlElement) => XmlElement | readonly XmlNode[] | null

/** The tree rewritten from the leaves up; elements in which nothing changes stay the same objects. */
export function rewriteTree(root: XmlElement, rewrite: Rewrite): XmlElement {
  const changed = rewrite(withChildren(root, rewrite))
  if (changed === null || Array.isArray(changed)) return { ...root, children: [] }
  return changed as XmlElement
}

function withChildren(element: XmlElement, rewrite: Rewrite): XmlElement {
  let same = true
  const children = element.children.flatMap(child => {
    if (!isElement(child)) return [child]
    const changed = rewrite(withChildren(child, rewrite))
    if (changed === child) return [child]
    same = false
    if (changed === null) return []
    return Array.isArray(changed) ? (changed as XmlNode[]) : [changed as XmlElement]
  })
  return same ? element : { ...element, children }
}
