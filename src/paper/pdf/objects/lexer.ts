import { dictOf, nameOf, type PdfValue } from './values.ts'

/** A bare word: `obj`, `stream`, `Tj`, `BT`. */
export interface Keyword {
  readonly type: 'keyword'
  readonly word: string
}

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map(char => char.charCodeAt(0)))
const MOST_DEPTH = 64
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/**
 * Reads values and words from bytes, one after another (ISO 32000-1 §7.2). Forgiving as viewers are: what does not fit
 * becomes null, and it always moves on.
 */
export class PdfLexer {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** The next value or word; undefined at the end. `7 0 R` is one value. */
  next(depth = 0): PdfValue | Keyword | undefined {
    this.skipWhite()
    const code = this.bytes[this.at]
    if (code === undefined) return undefined
    const char = String.fromCharCode(code)
    if (char === '/') return nameOf(this.#name())
    if (char === '(') return { type: 'string', bytes: this.#literal() }
    if (char === '<') return this.bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hex()
    if (char === '[') return this.#array(depth)
    if (')>]{}'.includes(char)) {
      this.at += char === '>' && this.bytes[this.at + 1] === 0x3e ? 2 : 1
      return { type: 'keyword', word: char }
    }
    return this.#bare()
  }

  skipWhite(): void {
    for (let code = this.bytes[this.at]; code !== undefined; code = this.bytes[this.at]) {
      if (code === 0x25) this.#comment()
      else if (WHITE.has(code)) this.at++
      else return
    }
  }

  #comment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
  }

  #word(): string {
    const start = this.at
    for (let code = this.bytes[this.at]; code !== undefined; code = this.bytes[++this.at])
      if (WHITE.has(code) || DELIMITERS.has(code)) break
    return latin(this.bytes.subarray(start, this.at))
  }

  #name(): string {
    this.at++
    const word = this.#word()
    return word.includes('#')
      ? word.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : word
  }

  #bare(): PdfValue | Keyword {
    const word = this.#word()
    if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word)) return this.#numberOrRef(word)
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (word === '') this.at++
    return { type: 'keyword', word }
  }

  #numberOrRef(word: string): PdfValue {
    const after = this.at
    if (/^\d{1,8}$/.test(word)) {
      this.skipWhite()
      if (/^\d{1,5}$/.test(this.#word())) {
        this.skipWhite()
        if (this.#word() === 'R') return { type: 'ref', number: Number(word) }
      }
      this.at = after
    }
    return Number(word)
  }

  #array(depth: number): PdfValue {
    this.at++
    const items: PdfValue[] = []
    if (depth >= MOST_DEPTH) return items
    for (;;) {
      const item = this.next(depth + 1)
      if (item === undefined || isWord(item, ']')) return items
      if (!isKeyword(item)) items.push(item)
      else if (item.word === 'endobj' || item.word === 'stream') return items
    }
  }

  #dict(depth: number): PdfValue {
    this.at += 2
    const entries: [string, PdfValue][] = []
    if (depth >= MOST_DEPTH) return dictOf(entries)
    for (;;) {
      const key = this.next(depth + 1)
      if (key === undefined || isWord(key, '>')) return dictOf(entries)
      if (isKeyword(key) && (key.word === 'endobj' || key.word === 'stream')) return dictOf(entries)
      if (typeof key !== 'object' || key === null || !('type' in key) || key.type !== 'name') continue
      const value = this.next(depth + 1)
      if (value === undefined || isWord(value, '>')) return dictOf(entries)
      if (!isKeyword(value)) entries.push([key.name, value])
    }
  }

  #hex(): PdfValue {
    const end = this.bytes.indexOf(0x3e, this.at)
    const stop = end < 0 ? this.bytes.length : end
    const digits = latin(this.bytes.subarray(this.at + 1, stop)).replace(/[^0-9a-fA-F]/g, '')
    this.at = stop + 1
    return { type: 'string', bytes: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex') }
  }

  #literal(): Uint8Array {
    const out: number[] = []
    let open = 1
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at]!
      if (code === 0x5c) this.#escape(out)
      else {
        if (code === 0x28) open++
        if (code === 0x29 && --open === 0) break
        out.push(code)
      }
    }
    this.at++
    return Uint8Array.from(out)
  }

  #escape(out: number[]): void {
    const code = this.bytes[++this.at]
    if (code === undefined) return
    const octal = /^[0-7]{1,3}/.exec(latin(this.bytes.subarray(this.at, this.at + 3)))?.[0]
    if (octal !== undefined) {
      out.push(Number.parseInt(octal, 8) & 255)
      this.at += octal.length - 1
    } else if (code === 13) {
      if (this.bytes[this.at + 1] === 10) this.at++
    } else if (code !== 10) out.push(ESCAPES[String.fromCharCode(code)] ?? code)
  }
}

export const isKeyword = (value: PdfValue | Keyword | undefined): value is Keyword =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'keyword'

const isWord = (value: PdfValue | Keyword | undefined, word: string): boolean =>
  isKeyword(value) && value.word === word

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
