import { createHash } from 'node:crypto'

/** Where bytes of attachments lie, each under its own hash, so that the same bytes lie there once. */
export interface Shelf {
  /** The name that these bytes lie, or would lie, under. */
  nameOf(bytes: Uint8Array): string
  /** Puts bytes away; once it returns, they are on disk. Gives their name. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes under a name; null when they are not there. Throws DamagedFile when they are no longer what was put. */
  get(name: string): Promise<Uint8Array | null>
  remove(name: string): Promise<void>
  /** Every name, for the check of what is kept. */
  names(): AsyncIterable<string>
}

/** Stored bytes that changed: they are not given out (REL-12). */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
}

/** SHA-256 in hex. */
export const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function proven(name: string, bytes: Uint8Array): Uint8Array {
  if (nameOf(bytes) !== name) throw new DamagedFile(`stored file ${name} is damaged`)
  return bytes
}
