import { attributeNamed, localName, parseXml } from '../office/xml-part.ts'
import { writeNumeral } from './numeral.ts'

interface ListLevel {
  start: number
  format: string
  /** As written, with %1 … %9 for the numbers of the levels. */
  pattern: string
}

interface NumberedList {
  abstractId: string
  readonly starts: Map<number, number>
}

/** Counts the automatic numbers of a document and writes them as Word shows them: 一、 （二） 3. */
export class Numbering {
  readonly #part: () => Uint8Array | null
  #lists: Map<string, NumberedList> | null = null
  #levels = new Map<string, Map<number, ListLevel>>()
  readonly #counters = new Map<string, number[]>()
  readonly #started = new Set<string>()

  constructor(part: () => Uint8Array | null) {
    this.#part = part
  }

  /** The label of the next paragraph in this list; '' for bullets and for lists the document does not define. */
  next(numId: string, level: number): string {
    if (this.#lists === null) this.#read()
    const list = this.#lists!.get(numId)
    const levels = list && this.#levels.get(list.abstractId)
    const own = levels?.get(level)
    if (list === undefined || levels === undefined || own === undefined) return ''
    const counter = this.#counters.get(list.abstractId) ?? []
    this.#counters.set(list.abstractId, counter)
    const startKey = `${numId}/${level}`
    const override = list.starts.get(level)
    if (override !== undefined && !this.#started.has(startKey)) counter[level] = override
    else counter[level] = counter[level] === undefined ? own.start : counter[level] + 1
    this.#started.add(startKey)
    counter.length = level + 1
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = levels.get(at)
      return shown === undefined ? '' : writeNumeral(counter[at] ?? shown.start, shown.format)
    })
  }

  #read(): void {
    const lists = new Map<string, NumberedList>()
    this.#lists = lists
    const part = this.#part()
    if (part === null) return
    let levels: Map<number, ListLevel> | null = null
    let level: ListLevel | null = null
    let list: NumberedList | null = null
    let overridden = 0
    parseXml(part, {
      open: (qualified, attributes) => {
        const name = localName(qualified)
        const named = (local: string) => attributeNamed(attributes, local) ?? ''
        if (name === 'abstractNum') {
          levels = new Map()
          this.#levels.set(named('abstractNumId'), levels)
        } else if (name === 'num') {
          list = { abstractId: '', starts: new Map() }
          lists.set(named('numId'), list)
        } else if (name === 'abstractNumId' && list !== null) list.abstractId = named('val')
        else if (name === 'lvlOverride') overridden = Number(named('ilvl'))
        else if (name === 'startOverride') list?.starts.set(overridden, Number(named('val')))
        else if (name === 'lvl' && levels !== null) {
          level = { start: 1, format: 'decimal', pattern: '' }
          levels.set(Number(named('ilvl')), level)
        } else if (level !== null) {
          if (name === 'start') level.start = Number(named('val'))
          else if (name === 'numFmt') level.format = named('val')
          else if (name === 'lvlText') level.pattern = named('val')
          if (level.format === 'bullet' || level.format === 'none') level.pattern = ''
        }
      },
      close: qualified => {
        const name = localName(qualified)
        if (name === 'lvl') level = null
        else if (name === 'abstractNum') levels = null
        else if (name === 'num') list = null
      },
      text() {},
    })
  }
}
