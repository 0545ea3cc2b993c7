import { attributeNamed } from '../../office/xml-part.ts'
import { isElement, nameOf, wordsOf, type XmlElement, type XmlNode } from '../../office/xml-tree.ts'
import { isLocalPath } from '../plain-words.ts'
import { tellingFields } from './fields.ts'
import { isShaded, paragraphStyle, type RunVisibility } from './run-visibility.ts'

/** Around a piece of text and saying nothing to who reads it. */
const UNWRAPPED = new Set(['customXml', 'smartTag'])
const LEFT_OUT = new Set(['customXmlPr', 'smartTagPr', 'dataBinding'])
const OBJECTS = /^(?:OLEObject|objectEmbed|objectLink|control)$/
/** Where drawings keep words for who cannot see them, and the name of the file that they came from. */
const ALTERNATIVES = ['descr', 'title', 'alt', 'o:title', 'o:href']

interface Context {
  readonly visibility: RunVisibility
  readonly fieldMarks: ReadonlySet<XmlElement>
  /** Relationships that will be gone. */
  readonly gone: ReadonlySet<string>
  readonly style: string | undefined
  readonly shaded: boolean
}

/** The story without unseen runs, telling field codes, objects behind their pictures, and paths of files. */
export function cleanRuns(
  root: XmlElement,
  visibility: RunVisibility,
  gone: ReadonlySet<string>,
): XmlElement {
  const fieldMarks = new Set(tellingFields(root).flatMap(({ marks }) => marks))
  return cleaned(root, { visibility, fieldMarks, gone, style: undefined, shaded: false })[0] as XmlElement
}

function cleaned(element: XmlElement, context: Context): readonly XmlNode[] {
  const name = nameOf(element)
  if (LEFT_OUT.has(name)) return []
  if (context.fieldMarks.has(element) && name !== 'fldSimple') return []
  if (element.name === 'w:r' && isUnseen(element, context)) return []
  const inner = {
    ...context,
    style: paragraphStyle(element) ?? context.style,
    shaded: context.shaded || isShaded(element),
  }
  const children = element.children.flatMap(child => (isElement(child) ? cleaned(child, inner) : [child]))
  if (element.name.startsWith('w:') && UNWRAPPED.has(name)) return children
  if (context.fieldMarks.has(element) || isGoneLink(element, context)) return children
  if (name === 'object') return [{ ...shownObject(element), children: children.filter(isPicture) }]
  return [withoutPaths({ ...element, children })]
}

const isUnseen = (run: XmlElement, { visibility, style, shaded }: Context): boolean =>
  wordsOf(run).trim() !== '' && visibility.unseen(run, style, shaded) !== null

const isGoneLink = (element: XmlElement, { gone }: Context): boolean =>
  nameOf(element) === 'hyperlink' && gone.has(attributeNamed(element.attributes, 'id') ?? '')

/** The picture that stands for an object is drawn as one, without the object. */
const shownObject = (object: XmlElement): XmlElement => ({ ...object, name: 'w:pict', attributes: {} })
const isPicture = (node: XmlNode): boolean => !isElement(node) || !OBJECTS.test(nameOf(node))

/** The element without words that are a file's path. */
export function withoutPaths(element: XmlElement): XmlElement {
  const paths = ALTERNATIVES.filter(name => isLocalPath(element.attributes[name] ?? ''))
  if (paths.length === 0) return element
  const kept = Object.entries(element.attributes).filter(([name]) => !paths.includes(name))
  return { ...element, attributes: Object.fromEntries(kept) }
}
