/** One object of a PDF (ISO 32000-1 §7.3). Numbers, true, false and null are JavaScript's own. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | readonly PdfValue[] | PdfDict

export interface PdfName {
  readonly type: 'name'
  /** Without the slash, `#20` resolved. */
  readonly name: string
}

export interface PdfString {
  readonly type: 'string'
  readonly bytes: Uint8Array
}

export interface PdfRef {
  readonly type: 'ref'
  readonly number: number
}

export interface PdfDict {
  readonly type: 'dict'
  readonly entries: ReadonlyMap<string, PdfValue>
}

/** An object that has a number, as one revision of the file wrote it. */
export interface PdfObject {
  readonly number: number
  /** Where it stands in the file; one of an object stream, where that stream stands. */
  readonly at: number
  readonly value: PdfValue
  /** The encoded bytes of a stream; null for any other object. */
  readonly stream: Uint8Array | null
}

const typed = (value: PdfValue | undefined, type: 'name' | 'string' | 'ref' | 'dict') =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type ? value : null

export const asDict = (value: PdfValue | undefined): PdfDict | null => typed(value, 'dict') as PdfDict | null
export const asRef = (value: PdfValue | undefined): PdfRef | null => typed(value, 'ref') as PdfRef | null
export const asString = (value: PdfValue | undefined): PdfString | null =>
  typed(value, 'string') as PdfString | null
export const asName = (value: PdfValue | undefined): string | null =>
  (typed(value, 'name') as PdfName | null)?.name ?? null
export const asArray = (value: PdfValue | undefined): readonly PdfValue[] | null =>
  Array.isArray(value) ? (value as readonly PdfValue[]) : null

export const nameOf = (name: string): PdfName => ({ type: 'name', name })
export const dictOf = (entries: Iterable<readonly [string, PdfValue]>): PdfDict => ({
  type: 'dict',
  entries: new Map(entries),
})

/** Text of a string: UTF-16 with a mark, UTF-8 with a mark, else one byte a character. */
export function textOf({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes.subarray(3))
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
