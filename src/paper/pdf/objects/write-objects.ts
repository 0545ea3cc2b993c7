import type { PdfString, PdfValue } from './values.ts'

/** An object to be written: its value, and the encoded bytes when it is a stream. */
export interface NewObject {
  readonly value: PdfValue
  readonly stream: Uint8Array | null
}

/**
 * A PDF of these objects, numbered as in the map: one revision, one table, no producer and no identifier. `root` is the
 * number of the catalogue; `title` is the only property that is said.
 */
export function writeObjects(
  objects: ReadonlyMap<number, NewObject>,
  root: number,
  title: PdfString | null,
): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = pieces[0]!.length
  const offsets = new Map<number, number>()
  const add = (piece: Uint8Array) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const [number, { value, stream }] of objects) {
    offsets.set(number, length)
    add(Buffer.from(`${number} 0 obj\n${render(value, stream?.length)}\n`, 'latin1'))
    if (stream !== null) {
      add(Buffer.from('stream\n', 'latin1'))
      add(stream)
      add(Buffer.from('\nendstream\n', 'latin1'))
    }
    add(Buffer.from('endobj\n', 'latin1'))
  }
  const size = Math.max(0, ...objects.keys()) + 1
  const start = length
  const rows = ['0000000000 65535 f ']
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number)
    rows.push(offset === undefined ? '0000000000 00000 f ' : `${String(offset).padStart(10, '0')} 00000 n `)
  }
  const info = title === null ? '' : ` /Info << /Title ${render(title)} >>`
  const trailer = `xref\n0 ${size}\n${rows.join('\n')}\ntrailer\n<< /Size ${size} /Root ${root} 0 R${info} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([...pieces, Buffer.from(trailer, 'latin1')])
}

/** A value as it is written; a stream's dictionary gets the length of its bytes. */
function render(value: PdfValue, streamLength?: number): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : decimal(value)
  if (Array.isArray(value)) return `[${(value as readonly PdfValue[]).map(item => render(item)).join(' ')}]`
  if (!('type' in value)) return 'null'
  switch (value.type) {
    case 'name':
      return `/${escapeName(value.name)}`
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex')}>`
    case 'ref':
      return `${value.number} 0 R`
    case 'dict': {
      const entries = [...value.entries].map(([key, inner]) =>
        key === 'Length' && streamLength !== undefined
          ? `/Length ${streamLength}`
          : `/${escapeName(key)} ${render(inner)}`,
      )
      if (streamLength !== undefined && !value.entries.has('Length')) entries.push(`/Length ${streamLength}`)
      return `<< ${entries.join(' ')} >>`
    }
  }
}

/** Without an exponent, which PDF does not know. */
const decimal = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(8).replace(/0+$/, '').replace(/\.$/, '') : '0'

const escapeName = (name: string): string =>
  name.replace(
    /[^!-~]|[#%()/<>[\]{}]/g,
    char => `#${(char.charCodeAt(0) & 255).toString(16).padStart(2, '0')}`,
  )
