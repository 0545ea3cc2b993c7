import { createHash, randomBytes } from 'node:crypto'
import { CryptoFault } from './crypto-fault.ts'

/** 数据密钥: 32 random bytes and a name made from them, so that a key put in another's place is noticed. */
export interface DataKey {
  readonly id: string
  readonly bytes: Uint8Array
}

/** 密钥环: the keys that still open something, and the one that seals now. Keys of both suites are derived from them. */
export interface KeyRing {
  readonly keys: readonly DataKey[]
  readonly current: string
}

const LENGTH = 32

/** `k` and 12 hex digits of a hash of the key. */
const nameOf = (bytes: Uint8Array): string =>
  `k${createHash('sha256').update('mingche/key-id').update(bytes).digest('hex').slice(0, 12)}`

function newDataKey(): DataKey {
  const bytes = randomBytes(LENGTH)
  return { id: nameOf(bytes), bytes }
}

/** A ring of one new key. */
export function newKeyRing(): KeyRing {
  const key = newDataKey()
  return { keys: [key], current: key.id }
}

/** The ring with a new key in front: it seals from now on, the others still open. */
export function withNewKey(ring: KeyRing): KeyRing {
  const key = newDataKey()
  return { keys: [key, ...ring.keys], current: key.id }
}

/** The ring without the keys that nothing is sealed under any more; the current key stays. */
export const withoutKeys = (ring: KeyRing, unused: readonly string[]): KeyRing => ({
  ...ring,
  keys: ring.keys.filter(key => key.id === ring.current || !unused.includes(key.id)),
})

export function keyNamed(ring: KeyRing, id: string): DataKey {
  const key = ring.keys.find(candidate => candidate.id === id)
  if (key === undefined)
    throw new CryptoFault(
      'unknownKey',
      `密钥文件里没有编号为 ${id} 的密钥。请放回封存这些数据时使用的密钥文件。`,
    )
  return key
}

export const currentKey = (ring: KeyRing): DataKey => keyNamed(ring, ring.current)

/** The ring as the text of a key file. */
export const renderKeyRing = (ring: KeyRing): string =>
  `${JSON.stringify(
    {
      format: 'mingche-keys/1',
      current: ring.current,
      keys: ring.keys.map(({ id, bytes }) => ({ id, bytes: Buffer.from(bytes).toString('base64') })),
    },
    null,
    2,
  )}\n`

/** The ring that a key file holds, or null when the text is anything else or a key does not bear its own name. */
export function parseKeyRing(text: string): KeyRing | null {
  const file = parsedObject(text)
  if (file?.format !== 'mingche-keys/1' || typeof file.current !== 'string' || !Array.isArray(file.keys))
    return null
  const keys = file.keys.map(parseDataKey)
  if (!keys.every(key => key !== null) || !keys.some(({ id }) => id === file.current)) return null
  return { keys, current: file.current }
}

function parseDataKey(entry: { id?: unknown; bytes?: unknown } | null): DataKey | null {
  if (typeof entry?.id !== 'string' || typeof entry.bytes !== 'string') return null
  const bytes = Buffer.from(entry.bytes, 'base64')
  return bytes.length === LENGTH && nameOf(bytes) === entry.id ? { id: entry.id, bytes } : null
}

function parsedObject(text: string): { format?: unknown; current?: unknown; keys?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
