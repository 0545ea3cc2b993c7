import { posix } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { Refusal } from '../refusal.ts'
import { unpackEntry } from './unpack-entry.ts'
import { attributeNamed } from './xml-part.ts'
import { elementsOf, parseTree, renderTree } from './xml-tree.ts'
import { zipEntries } from './zip-directory.ts'

/** The parts of an Office file by path, to be changed and packed again. */
export type Parts = Map<string, Uint8Array>

/** Word and Excel show no date of a zip entry; one fixed day tells nothing. */
const ENTRY_DAY = new Date(2000, 0, 1)

export function readParts(bytes: Uint8Array): Parts {
  const parts: Parts = new Map()
  for (const entry of zipEntries(bytes)) {
    if (entry.encrypted) throw new Refusal('encrypted')
    if (!entry.name.endsWith('/') && !parts.has(entry.name)) parts.set(entry.name, unpackEntry(bytes, entry))
  }
  return parts
}

/** A zip of the parts only: no dates, no comments, no extra fields. */
export function writeParts(parts: Parts): Uint8Array {
  const packed: Zippable = {}
  for (const [path, bytes] of parts) packed[path] = [bytes, { mtime: ENTRY_DAY, level: 6 }]
  return zipSync(packed)
}

export interface Relation {
  readonly id: string
  /** The last word of the type's address: `comments`, `image`. */
  readonly kind: string
  /** Path of the part; of an outside one, its address. */
  readonly target: string
  readonly external: boolean
}

const relationsPath = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

/** What the part (`''`: the package) refers to. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const bytes = parts.get(part === '' ? '_rels/.rels' : relationsPath(part))
  if (bytes === undefined) return []
  return elementsOf(parseTree(bytes)).map(({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1)!,
      target: external ? target : resolved(part, target),
      external,
    }
  })
}

const resolved = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target).replace(/^\.\//, '')

/** Takes parts away, with their own relationships; then whatever still points at a part that is gone. */
export function dropParts(parts: Parts, drop: (path: string) => boolean): void {
  for (const path of [...parts.keys()])
    if (drop(path)) {
      parts.delete(path)
      parts.delete(relationsPath(path))
    }
  dropRelations(parts, ({ external, target }) => !external && !parts.has(decodeURI(target)))
  const types = parts.get('[Content_Types].xml')
  if (types === undefined) return
  const root = parseTree(types)
  const kept = elementsOf(root).filter(({ attributes }) => {
    const part = attributeNamed(attributes, 'PartName')
    return part === undefined || parts.has(part.slice(1))
  })
  parts.set('[Content_Types].xml', renderTree({ ...root, children: kept }))
}

/** Takes relationships away, wherever they are. */
export function dropRelations(parts: Parts, drop: (relation: Relation) => boolean): void {
  for (const [path, bytes] of parts) {
    if (!path.endsWith('.rels')) continue
    const gone = new Set(
      relationsOf(parts, ownerOf(path))
        .filter(drop)
        .map(({ id }) => id),
    )
    if (gone.size === 0) continue
    const root = parseTree(bytes)
    const kept = elementsOf(root).filter(({ attributes }) => !gone.has(attributes.Id ?? ''))
    parts.set(path, renderTree({ ...root, children: kept }))
  }
}

/** The part whose relationships a file holds; `''` for the package's own. */
const ownerOf = (path: string): string =>
  path === '_rels/.rels'
    ? ''
    : path.slice(0, path.lastIndexOf('_rels/')) + path.slice(path.lastIndexOf('/') + 1, -'.rels'.length)
