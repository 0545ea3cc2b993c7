import { decodeStream } from './decode-stream.ts'
import { isKeyword, PdfLexer } from './lexer.ts'
import { asDict, asName, asRef, type PdfDict, type PdfObject, type PdfValue } from './values.ts'

/** Objects of one file, those of object streams included; a page of a report has about ten. */
const MOST_OBJECTS = 200_000
const HEADER = /(?<!\d)(\d{1,8})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}obj(?![a-z])/g
/** An object that is a bare number: the length of a stream that was not known when the stream began. */
const BARE_NUMBER = /(?<!\d)(\d{1,8})\s\d{1,5}\sobj\s{0,4}(\d{1,10})\s/g

/**
 * A PDF as its objects. They are found by reading the file from front to back, not by its cross-reference tables, so
 * that what an earlier revision left behind is seen too; the last writing of a number is the one that counts.
 */
export class PdfFile {
  /** Every writing of every object, in file order. */
  readonly written: readonly PdfObject[]
  readonly trailers: readonly PdfDict[]
  readonly #latest = new Map<number, PdfObject>()

  constructor(bytes: Uint8Array) {
    const written = readObjects(bytes)
    this.written = [...written, ...written.flatMap(unpackObjects)].sort((a, b) => a.at - b.at)
    if (this.written.length > MOST_OBJECTS) throw new RangeError('too many objects')
    for (const object of this.written) this.#latest.set(object.number, object)
    this.trailers = [
      ...trailersIn(bytes),
      ...written.flatMap(({ value, stream }) => {
        const dict = asDict(value)
        return stream !== null && dict && asName(dict.entries.get('Type')) === 'XRef' ? [dict] : []
      }),
    ]
  }

  /** The objects that count, one for each number. */
  get objects(): Iterable<PdfObject> {
    return this.#latest.values()
  }

  object(number: number): PdfObject | null {
    return this.#latest.get(number) ?? null
  }

  /** The value itself, or what it refers to; null when that is missing. */
  resolve(value: PdfValue | undefined): PdfValue {
    let current = value ?? null
    for (let steps = 0; steps < 16; steps++) {
      const ref = asRef(current)
      if (ref === null) return current
      current = this.object(ref.number)?.value ?? null
    }
    return null
  }

  /** The dictionary that the value is or refers to. */
  dict(value: PdfValue | undefined): PdfDict | null {
    return asDict(this.resolve(value))
  }

  /** An entry of the last trailer that has it. */
  trailerEntry(key: string): PdfValue | null {
    return this.trailers.findLast(trailer => trailer.entries.has(key))?.entries.get(key) ?? null
  }

  get root(): PdfDict | null {
    return (
      this.dict(this.trailerEntry('Root') ?? undefined) ??
      [...this.objects]
        .map(({ value }) => asDict(value))
        .findLast(dict => dict !== null && asName(dict.entries.get('Type')) === 'Catalog') ??
      null
    )
  }

  /** The decoded bytes of the stream that the value refers to; null when it is none or cannot be decoded. */
  stream(value: PdfValue | undefined): Uint8Array | null {
    const ref = asRef(value)
    const object = ref === null ? null : this.object(ref.number)
    const dict = asDict(object?.value)
    return object?.stream && dict ? decodeStream(dict, object.stream) : null
  }
}

function readObjects(bytes: Uint8Array): PdfObject[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const objects: PdfObject[] = []
  const lengths = new Map([...text.matchAll(BARE_NUMBER)].map(found => [Number(found[1]), Number(found[2])]))
  HEADER.lastIndex = 0
  for (let match = HEADER.exec(text); match !== null; match = HEADER.exec(text)) {
    const lexer = new PdfLexer(bytes, match.index + match[0].length)
    const first = lexer.next()
    const value = first === undefined || isKeyword(first) ? null : first
    const stream = streamAfter(lexer, asDict(value), text, lengths)
    objects.push({ number: Number(match[1]), at: match.index, value, stream })
    if (objects.length > MOST_OBJECTS) throw new RangeError('too many objects')
    HEADER.lastIndex = Math.max(lexer.at, match.index + match[0].length)
  }
  return objects
}

/** The encoded bytes behind a dictionary, by its length where `endstream` stands there, else up to the next one. */
function streamAfter(
  lexer: PdfLexer,
  dict: PdfDict | null,
  text: string,
  lengths: ReadonlyMap<number, number>,
): Uint8Array | null {
  if (dict === null) return null
  lexer.skipWhite()
  if (!text.startsWith('stream', lexer.at)) return null
  let start = lexer.at + 6
  if (text[start] === '\r') start++
  if (text[start] === '\n') start++
  const length = dict.entries.get('Length')
  const named = typeof length === 'number' ? length : lengths.get(asRef(length)?.number ?? -1)
  const stated =
    named !== undefined && /^\s{0,4}endstream/.test(text.slice(start + named, start + named + 16))
  const found = stated ? start + named : text.indexOf('endstream', start)
  const end = found < 0 ? text.length : found
  lexer.at = end
  return lexer.bytes.subarray(start, end)
}

/** The objects inside an object stream (ISO 32000-1 §7.5.7). */
function unpackObjects({ value, stream, at }: PdfObject): PdfObject[] {
  const dict = asDict(value)
  if (stream === null || dict === null || asName(dict.entries.get('Type')) !== 'ObjStm') return []
  const bytes = decodeStream(dict, stream)
  const [count, first] = [dict.entries.get('N'), dict.entries.get('First')]
  if (bytes === null || typeof count !== 'number' || typeof first !== 'number') return []
  const header = new PdfLexer(bytes)
  const objects: PdfObject[] = []
  for (let index = 0; index < Math.min(count, MOST_OBJECTS); index++) {
    const [number, offset] = [header.next(), header.next()]
    if (typeof number !== 'number' || typeof offset !== 'number') break
    const found = new PdfLexer(bytes, first + offset).next()
    objects.push({ number, at, value: found === undefined || isKeyword(found) ? null : found, stream: null })
  }
  return objects
}

function trailersIn(bytes: Uint8Array): PdfDict[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailers: PdfDict[] = []
  for (let at = buffer.indexOf('trailer'); at >= 0; at = buffer.indexOf('trailer', at + 7)) {
    const found = new PdfLexer(bytes, at + 7).next()
    const dict = found === undefined || isKeyword(found) ? null : asDict(found)
    if (dict !== null) trailers.push(dict)
  }
  return trailers
}
