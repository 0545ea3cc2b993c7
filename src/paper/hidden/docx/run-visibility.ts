import type { Parts } from '../../office/package.ts'
import { attributeNamed } from '../../office/xml-part.ts'
import { childNamed, elementsOf, nameOf, parseTree, within, type XmlElement } from '../../office/xml-tree.ts'
import { partOfKind } from './word-parts.ts'

/** Why a run is not seen: marked hidden, or in the colour of the paper, or too small to read. */
export type Unseen = 'hiddenText' | 'invisibleText'

/** Half points: below this nobody reads it. */
const SMALLEST = 4

/** What a style or a run says of how its characters show; undefined where it says nothing. */
interface Look {
  readonly vanish?: boolean
  readonly white?: boolean
  readonly shaded?: boolean
  readonly size?: number
}

/** Which runs of a document are not seen, by their own properties and those of their styles. */
export class RunVisibility {
  readonly #styles: ReadonlyMap<string, Look>

  constructor(parts: Parts) {
    this.#styles = stylesOf(parts)
  }

  /** `shaded`: the cell, paragraph or table around it has a background. */
  unseen(run: XmlElement, paragraphStyle: string | undefined, shaded: boolean): Unseen | null {
    const properties = childNamed(run, 'rPr')
    const style = properties && childNamed(properties, 'rStyle')
    const look = {
      ...this.#styles.get(paragraphStyle ?? ''),
      ...this.#styles.get((style && attributeNamed(style.attributes, 'val')) ?? ''),
      ...lookOf(properties),
    }
    if (look.vanish) return 'hiddenText'
    if ((look.white && !look.shaded && !shaded) || (look.size ?? 99) < SMALLEST) return 'invisibleText'
    return null
  }
}

/** The style that a paragraph names; undefined for any other element too. */
export function paragraphStyle(element: XmlElement): string | undefined {
  const properties = nameOf(element) === 'p' ? childNamed(element, 'pPr') : null
  const style = properties && childNamed(properties, 'pStyle')
  return (style && attributeNamed(style.attributes, 'val')) ?? undefined
}

/** Whether the element's properties, or its table's style, give it a background other than white. */
export function isShaded(element: XmlElement): boolean {
  const properties = ['pPr', 'tcPr', 'tblPr']
    .map(name => childNamed(element, name))
    .find(found => found !== null)
  if (!properties) return false
  const shade = childNamed(properties, 'shd')
  if (shade !== null && isDark(shade)) return true
  return childNamed(properties, 'tblStyle') !== null
}

function isDark(shade: XmlElement): boolean {
  const fill = attributeNamed(shade.attributes, 'fill') ?? 'auto'
  const pattern = attributeNamed(shade.attributes, 'val') ?? 'clear'
  const theme = attributeNamed(shade.attributes, 'themeFill')
  if (theme !== undefined) return !/^(?:background1|light1)$/.test(theme)
  return (fill !== 'auto' && !isWhite(fill)) || !/^(?:clear|nil)$/.test(pattern)
}

const isWhite = (colour: string): boolean => /^#?(?:f[c-f]){3}$/i.test(colour)

function lookOf(properties: XmlElement | null): Look {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {}
  for (const property of properties === null ? [] : elementsOf(properties)) {
    const value = attributeNamed(property.attributes, 'val') ?? ''
    const name = nameOf(property)
    if (name === 'vanish') look.vanish = !/^(?:0|false|off)$/.test(value)
    else if (name === 'color')
      look.white =
        isWhite(value) ||
        /^(?:background1|light1)$/.test(attributeNamed(property.attributes, 'themeColor') ?? '')
    else if (name === 'sz') look.size = Number(value)
    else if (name === 'shd') look.shaded = isDark(property)
    else if (name === 'highlight') look.shaded = !/^(?:white|none)$/.test(value)
  }
  return look
}

function stylesOf(parts: Parts): Map<string, Look> {
  const bytes = partOfKind(parts, 'styles')
  if (bytes === null) return new Map()
  const rows = [...within(parseTree(bytes))].filter(element => nameOf(element) === 'style')
  const byId = new Map(rows.map(style => [attributeNamed(style.attributes, 'styleId') ?? '', style]))
  const looks = new Map<string, Look>()
  const resolve = (id: string, depth: number): Look => {
    const style = byId.get(id)
    if (style === undefined || depth > 20) return {}
    const base = childNamed(style, 'basedOn')
    const inherited = base === null ? {} : resolve(attributeNamed(base.attributes, 'val') ?? '', depth + 1)
    return { ...inherited, ...lookOf(childNamed(style, 'rPr')) }
  }
  for (const id of byId.keys()) looks.set(id, resolve(id, 0))
  return looks
}
