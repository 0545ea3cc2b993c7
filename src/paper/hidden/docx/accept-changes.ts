import {
  childNamed,
  elementsOf,
  isElement,
  nameOf,
  rewriteTree,
  type XmlElement,
  type XmlNode,
} from '../../office/xml-tree.ts'

/** Kept as they are, without the mark around them. */
const TAKEN_IN = new Set(['ins', 'moveTo'])
const LEFT_OUT = new Set(
  'del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange tblGridChange numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd commentRangeStart commentRangeEnd commentReference annotationRef'.split(
    ' ',
  ),
)

/** The story as it reads when every change is accepted and every comment is gone. */
export const acceptChanges = (root: XmlElement): XmlElement =>
  rewriteTree(rewriteTree(root, accept), dropMarks)

function accept(element: XmlElement): XmlElement | readonly XmlNode[] | null {
  if (!element.name.startsWith('w:')) return element
  const name = nameOf(element)
  if (isMark(element)) return element
  if (LEFT_OUT.has(name)) return null
  if (TAKEN_IN.has(name)) return element.children
  if (name === 'tr' && hasMark(childNamed(element, 'trPr'))) return null
  return element.children.some(isDeletedParagraph) ? joinParagraphs(element) : element
}

/** `<w:del/>` among the properties of a row or a paragraph's end: whoever looks at the row or paragraph needs it first. */
const isMark = ({ name, children }: XmlElement): boolean =>
  (name === 'w:del' || name === 'w:ins') && children.length === 0

const dropMarks = (element: XmlElement): XmlElement | null => (isMark(element) ? null : element)

const hasMark = (properties: XmlElement | null): boolean =>
  properties !== null && childNamed(properties, 'del') !== null

function isDeletedParagraph(node: XmlNode): boolean {
  if (!isElement(node) || nameOf(node) !== 'p') return false
  const properties = childNamed(node, 'pPr')
  return properties !== null && hasMark(childNamed(properties, 'rPr'))
}

/** A paragraph whose end was deleted runs on into the next one. */
function joinParagraphs(element: XmlElement): XmlElement {
  const children: XmlNode[] = []
  let carried: readonly XmlNode[] = []
  for (const child of element.children) {
    if (isDeletedParagraph(child)) carried = [...carried, ...contentOf(child as XmlElement)]
    else if (carried.length > 0 && isElement(child) && nameOf(child) === 'p') {
      const properties = elementsOf(child).filter(inner => nameOf(inner) === 'pPr')
      children.push({ ...child, children: [...properties, ...carried, ...contentOf(child)] })
      carried = []
    } else children.push(child)
  }
  return { ...element, children }
}

const contentOf = (paragraph: XmlElement): readonly XmlNode[] =>
  paragraph.children.filter(child => !isElement(child) || nameOf(child) !== 'pPr')
