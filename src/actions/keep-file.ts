import { randomBytes } from 'node:crypto'
import type { BodyId } from '../access/index.ts'
import type { FileRecord } from '../store/index.ts'
import { type Office, randomKey } from './office.ts'
import type { ActContext } from './perform.ts'

/** A file to be kept with the act. */
export interface NewFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly body: BodyId | null
  readonly ownerKind: string
  readonly ownerId: string
  /** True for what is about a person: the bytes are sealed under a key of their own, and so is the name. */
  readonly sealed: boolean
}

const CONTEXT = 'file.key'
const NO_BINDING = new Uint8Array()
const namePlace = (id: string): string => `stored_file.name:${id}`

/** Puts the bytes on the shelf, synced, and their record into the transaction of the act. */
export async function keepFile(
  { records, shelf, crypto, keys, now }: ActContext,
  file: NewFile,
): Promise<FileRecord> {
  const key = file.sealed ? randomBytes(32) : null
  const id = randomKey()
  const bytes = key === null ? file.bytes : crypto.seal(key, file.bytes, NO_BINDING)
  // a sealed file is like no other: nobody sweeps it away from under us
  if (key === null) await records.files.holdContent(shelf.nameOf(bytes))
  const record: FileRecord = {
    id,
    contentHash: await shelf.put(bytes),
    name: file.sealed ? crypto.sealText(keys, file.name, namePlace(id)) : file.name,
    mediaType: file.mediaType,
    size: file.bytes.length,
    body: file.body,
    ownerKind: file.ownerKind,
    ownerId: file.ownerId,
    sealedKey: key === null ? null : crypto.sealText(keys, key.toString('base64'), CONTEXT),
    createdAt: now,
  }
  await records.files.insert(record)
  return record
}

/** The name under which a file was handed in. */
export const nameOf = (
  { crypto, keys }: Pick<Office, 'crypto' | 'keys'>,
  file: Pick<FileRecord, 'id' | 'name' | 'sealedKey'>,
): string => (file.sealedKey === null ? file.name : crypto.openText(keys, file.name, namePlace(file.id)))

/** The bytes of a kept file; null when they are not on the shelf. Throws DamagedFile when they changed. */
export async function bytesOf(
  { store, crypto, keys }: Pick<Office, 'store' | 'crypto' | 'keys'>,
  file: FileRecord,
): Promise<Uint8Array | null> {
  const bytes = await store.shelf.get(file.contentHash)
  if (bytes === null || file.sealedKey === null) return bytes
  return crypto.open(Buffer.from(crypto.openText(keys, file.sealedKey, CONTEXT), 'base64'), bytes, NO_BINDING)
}
