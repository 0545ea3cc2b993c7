import { attributeNamed, localName, parseXml } from '../office/xml-part.ts'

interface Style {
  name: string
  basedOn: string
  /** 0-based outline level as written; -1 when the style says nothing. */
  outline: number
  numId: string
  numLevel: number
}

/** What the paragraph styles say of a paragraph; the part is parsed when the first style is asked for. */
export class ParagraphStyles {
  readonly #part: () => Uint8Array | null
  #styles: Map<string, Style> | null = null

  constructor(part: () => Uint8Array | null) {
    this.#part = part
  }

  /** 1–6 for a heading, 0 for anything else. */
  levelOf(id: string): number {
    for (const style of this.#chain(id)) {
      if (style.outline >= 0) return style.outline >= 9 ? 0 : Math.min(style.outline + 1, 6)
      const named = /^(?:heading|标题)\s*([1-9])$/i.exec(style.name)
      if (named !== null) return Math.min(Number(named[1]), 6)
    }
    return 0
  }

  /** The list a style puts its paragraphs in; null when it does not. */
  numberingOf(id: string): { readonly numId: string; readonly level: number } | null {
    for (const style of this.#chain(id))
      if (style.numId !== '') return { numId: style.numId, level: style.numLevel }
    return null
  }

  /** The style and those it is based on; a circle ends after ten. */
  *#chain(id: string): Iterable<Style> {
    this.#styles ??= readStyles(this.#part())
    let style = this.#styles.get(id)
    for (let step = 0; style !== undefined && step < 10; step++) {
      yield style
      style = this.#styles.get(style.basedOn)
    }
  }
}

function readStyles(part: Uint8Array | null): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  if (part === null) return styles
  parseXml(part, {
    open(qualified, attributes) {
      const name = localName(qualified)
      if (name === 'style') {
        style = { name: '', basedOn: '', outline: -1, numId: '', numLevel: 0 }
        styles.set(attributeNamed(attributes, 'styleId') ?? '', style)
      }
      if (style === null) return
      const value = attributeNamed(attributes, 'val') ?? ''
      if (name === 'name') style.name = value
      else if (name === 'basedOn') style.basedOn = value
      else if (name === 'outlineLvl') style.outline = Number(value)
      else if (name === 'numId') style.numId = value
      else if (name === 'ilvl') style.numLevel = Number(value)
    },
    close(qualified) {
      if (localName(qualified) === 'style') style = null
    },
    text() {},
  })
  return styles
}
