import { parseSpan } from '../drafting/span.ts'
import { LIMITS } from '../limits.ts'
import { decodeEntities } from './entities.ts'
import { type Tag, tagAt } from './tags.ts'

/** Takes a page's words and tags in the order in which they stand. */
export interface HtmlSink {
  /** True while text is thrown away, so that it need not be made. */
  readonly skips: boolean
  words(words: string): void
  open(tag: Tag, attributes: Attributes): void
  /** A start tag that ends with a slash. */
  openEmpty(tag: Tag, attributes: Attributes): void
  close(tag: Tag): void
}

/** The attributes that reading asks for, empty where a start tag has none; the scanner uses one object for every tag. */
export interface Attributes {
  readonly hidden: boolean
  readonly style: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly type: string
  readonly value: string
}

const QUOTE = 0x22
const APOSTROPHE = 0x27
const SLASH = 0x2f
const EQUALS = 0x3d
const GREATER = 0x3e
const isSpace = (code: number): boolean => code === 32 || (code <= 13 && code >= 9 && code !== 11)
const endsName = (code: number): boolean => code === GREATER || code === SLASH || isSpace(code)
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/**
 * Walks a page from tag to tag as the HTML standard cuts it into tokens (§13.2.5), and tells a sink. Every character is
 * looked at a bounded number of times, whatever the page is.
 */
export class HtmlScanner implements Attributes {
  hidden = false
  style = ''
  colSpan = 1
  rowSpan = 1
  type = ''
  value = ''
  readonly #source: string
  readonly #sink: HtmlSink
  /** The next `&` at or behind the place last asked for; the length where there is none. */
  #ampersand = -1
  /** Whether the tag that is being read ends with a slash. */
  #empty = false

  constructor(source: string, sink: HtmlSink) {
    this.#source = source
    this.#sink = sink
  }

  scan(): void {
    const source = this.#source
    let from = 0
    let less = source.indexOf('<')
    while (less >= 0) {
      const code = less + 1 < source.length ? source.charCodeAt(less + 1) : 0
      let end = less
      if (isLetter(code)) end = this.#startTag(from, less)
      else if (code === SLASH) end = this.#endTag(from, less)
      else if (code === 0x21 || code === 0x3f) end = this.#declaration(from, less)
      if (end > less) from = end
      less = source.indexOf('<', end > less ? end : less + 1)
    }
    this.#words(from, source.length)
  }

  #words(start: number, end: number): void {
    if (start >= end || this.#sink.skips) return
    const words = this.#source.substring(start, end)
    this.#sink.words(this.#ampersandFrom(start) < end ? decodeEntities(words) : words)
  }

  #ampersandFrom(start: number): number {
    if (this.#ampersand < start) {
      const next = this.#source.indexOf('&', start)
      this.#ampersand = next < 0 ? this.#source.length : next
    }
    return this.#ampersand
  }

  /** Tells the start tag at `less` with the words before it; the answer is where the text goes on. */
  #startTag(from: number, less: number): number {
    const source = this.#source
    this.#words(from, less)
    let at = less + 2
    while (at < source.length && !endsName(source.charCodeAt(at))) at++
    const tag = tagAt(source, less + 1, at)
    this.#forget()
    if (source.charCodeAt(at) !== GREATER) at = this.#attributes(at)
    if (at >= source.length) return at // cut off in the middle of a tag
    if (this.#empty) this.#sink.openEmpty(tag, this)
    else this.#sink.open(tag, this)
    return tag.raw === null ? at + 1 : this.#rawText(tag, at + 1)
  }

  #forget(): void {
    this.hidden = false
    this.style = ''
    this.colSpan = 1
    this.rowSpan = 1
    this.type = ''
    this.value = ''
    this.#empty = false
  }

  /** Reads attributes up to the end of the tag; the answer is where its `>` stands. */
  #attributes(start: number): number {
    const source = this.#source
    let at = start
    while (at < source.length) {
      const code = source.charCodeAt(at)
      if (code === GREATER) return at
      if (isSpace(code)) at++
      else if (code === SLASH) {
        this.#empty = true
        at++
      } else {
        this.#empty = false
        at = this.#attribute(at)
      }
    }
    return at
  }

  #attribute(start: number): number {
    const source = this.#source
    let at = start + 1
    while (at < source.length && source.charCodeAt(at) !== EQUALS && !endsName(source.charCodeAt(at))) at++
    const nameEnd = at
    while (at < source.length && isSpace(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) !== EQUALS) {
      this.#take(start, nameEnd, 0, 0)
      return at
    }
    at++
    while (at < source.length && isSpace(source.charCodeAt(at))) at++
    const quote = source.charCodeAt(at)
    if (quote === QUOTE || quote === APOSTROPHE) {
      const end = source.indexOf(quote === QUOTE ? '"' : "'", at + 1)
      if (end < 0) return source.length
      this.#take(start, nameEnd, at + 1, end)
      return end + 1
    }
    const valueStart = at
    while (at < source.length && source.charCodeAt(at) !== GREATER && !isSpace(source.charCodeAt(at))) at++
    this.#take(start, nameEnd, valueStart, at)
    return at
  }

  #take(start: number, end: number, valueStart: number, valueEnd: number): void {
    const length = end - start
    if (length < 4 || length > 7) return
    const source = this.#source
    const name = source.substring(start, end).toLowerCase()
    if (name === 'style') this.style = source.substring(valueStart, valueEnd)
    else if (name === 'colspan') this.colSpan = this.#span(valueStart, valueEnd, 1, LIMITS.colSpan)
    else if (name === 'rowspan')
      this.rowSpan = this.#span(valueStart, valueEnd, LIMITS.rowSpan, LIMITS.rowSpan)
    else if (name === 'hidden') this.hidden = true
    else if (name === 'type') this.type = source.substring(valueStart, valueEnd)
    else if (name === 'value') this.value = decodeEntities(source.substring(valueStart, valueEnd))
  }

  #span(start: number, end: number, whenZero: number, most: number): number {
    const digit = this.#source.charCodeAt(start) - 0x30
    if (end === start + 1 && digit > 0 && digit <= 9) return digit
    return parseSpan(this.#source.substring(start, end), whenZero, most)
  }

  #endTag(from: number, less: number): number {
    const source = this.#source
    let at = less + 2
    if (at >= source.length) return less
    this.#words(from, less)
    if (!isLetter(source.charCodeAt(at))) return this.#behind('>', at)
    while (at < source.length && !endsName(source.charCodeAt(at))) at++
    const nameEnd = at
    if (source.charCodeAt(at) !== GREATER) at = this.#attributes(at)
    if (at < source.length) this.#sink.close(tagAt(source, less + 2, nameEnd))
    return at + 1
  }

  /** Comments, `<!doctype …>`, `<?xml …?>`: nothing that a page shows. */
  #declaration(from: number, less: number): number {
    const source = this.#source
    this.#words(from, less)
    if (!source.startsWith('<!--', less)) return this.#behind('>', less + 2)
    const start = less + 4
    if (source.startsWith('>', start)) return start + 1
    if (source.startsWith('->', start)) return start + 2
    for (let at = source.indexOf('--', start); at >= 0; at = source.indexOf('--', at + 1)) {
      if (source.startsWith('>', at + 2)) return at + 3
      if (source.startsWith('!>', at + 2)) return at + 4
    }
    return source.length
  }

  /** What stands in a script, a style sheet, a title …: up to their own end tag nothing is a tag. */
  #rawText({ name, raw }: Tag, start: number): number {
    const source = this.#source
    let end = raw === 'rest' ? -1 : source.indexOf('</', start)
    while (end >= 0 && !this.#isEndOf(name, end)) end = source.indexOf('</', end + 1)
    if (end < 0) end = source.length
    if (start < end && !this.#sink.skips) {
      const words = source.substring(start, end)
      this.#sink.words(raw === 'references' ? decodeEntities(words) : words)
    }
    return end
  }

  #isEndOf(name: string, at: number): boolean {
    const end = at + 2 + name.length
    return (
      end < this.#source.length &&
      endsName(this.#source.charCodeAt(end)) &&
      this.#source.substring(at + 2, end).toLowerCase() === name
    )
  }

  #behind(mark: string, start: number): number {
    const at = this.#source.indexOf(mark, start)
    return at < 0 ? this.#source.length : at + 1
  }
}
