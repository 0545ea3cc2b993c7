import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const BLOCK = 512
const NAME = 100

/** A folder as a tar (ustar), without owners and times: the same folder gives the same bytes. */
export function packFolder(folder: string): Uint8Array {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .map(entry => ({ path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const blocks = entries.flatMap(({ path, isFolder }) => {
    const bytes = isFolder ? Buffer.alloc(0) : readFileSync(path)
    const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)
    return [headerOf(relative(folder, path), isFolder, bytes.length), bytes, padding]
  })
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])
}

function headerOf(name: string, isFolder: boolean, size: number): Buffer {
  if (Buffer.byteLength(name) > NAME) throw new RangeError(`${name} is too long for a tar of this kind`)
  const header = Buffer.alloc(BLOCK)
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  header.write(name)
  octal(isFolder ? 0o700 : 0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  header.write(`        ${isFolder ? 5 : 0}`, 148, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  )
  return header
}

/** Lays out a tar of our own making under `folder`. Not for archives from outside. */
export function unpackFolder(tar: Uint8Array, folder: string): void {
  const text = (at: number, length: number): string => {
    const field = tar.subarray(at, at + length)
    const end = field.indexOf(0)
    return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString()
  }
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const path = join(folder, text(at, NAME))
    const size = Number.parseInt(text(at + 124, 12), 8)
    const isFolder = text(at + 156, 1) === '5'
    mkdirSync(isFolder ? path : dirname(path), { recursive: true, mode: 0o700 })
    if (!isFolder) writeFileSync(path, tar.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o600 })
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}
