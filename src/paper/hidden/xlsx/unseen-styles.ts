import { attributeNamed } from '../../office/xml-part.ts'
import { childNamed, elementsOf, parseTree, type XmlElement } from '../../office/xml-tree.ts'

const SMALLEST_POINTS = 2

/** Which cell styles show nothing of what is in the cell: white on white, a format of nothing, letters too small to see. */
export function unseenStyles(styles: Uint8Array | undefined): ReadonlySet<number> {
  const unseen = new Set<number>()
  if (styles === undefined) return unseen
  const root = parseTree(styles)
  const listed = (name: string) => {
    const list = childNamed(root, name)
    return list === null ? [] : elementsOf(list)
  }
  const white = listed('fonts').map(isUnseenFont)
  const plain = listed('fills').map(isPlainFill)
  const blank = new Set(
    listed('numFmts')
      .filter(({ attributes }) => isBlankFormat(attributes.formatCode ?? ''))
      .map(({ attributes }) => attributes.numFmtId),
  )
  for (const [index, { attributes }] of listed('cellXfs').entries()) {
    const font = white[Number(attributes.fontId ?? 0)]
    const onPlain = plain[Number(attributes.fillId ?? 0)] ?? true
    if (font === 'small' || (font === 'white' && onPlain) || blank.has(attributes.numFmtId)) unseen.add(index)
  }
  return unseen
}

/** `;;;` and the like: no section shows a digit or the text. */
const isBlankFormat = (code: string): boolean =>
  /^(?:\s|\[[^\]]{0,40}\]|;|"\s{0,9}")*$/.test(code) && code.includes(';')

function isUnseenFont(font: XmlElement): 'white' | 'small' | null {
  const size = childNamed(font, 'sz')
  if (size !== null && Number(attributeNamed(size.attributes, 'val')) < SMALLEST_POINTS) return 'small'
  const colour = childNamed(font, 'color')
  return colour !== null && isWhite(colour) ? 'white' : null
}

/** By value, by place in the theme (its first colour is the paper's), or by place in the old palette. */
const isWhite = ({ attributes: { rgb, theme, indexed, tint } }: XmlElement): boolean =>
  /^(?:[0-9a-f]{2})?(?:f[c-f]){3}$/i.test(rgb ?? '') ||
  (theme === '0' && !(Number(tint) < 0)) ||
  indexed === '9' ||
  indexed === '1'

function isPlainFill(fill: XmlElement): boolean {
  const pattern = childNamed(fill, 'patternFill')
  if (pattern === null) return elementsOf(fill).length === 0
  const type = attributeNamed(pattern.attributes, 'patternType') ?? 'none'
  const colour = childNamed(pattern, 'fgColor')
  return type === 'none' || (type === 'solid' && colour !== null && isWhite(colour))
}
