import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createKeyFile, type KeyRing, loadKeyRing } from '../crypto/index.ts'
import type { Store } from '../store/index.ts'

/**
 * The data keys in the file at `path`. They are made at the very first start only: where people are on record already, a
 * missing file is refused with a CryptoFault (`keyFileMissing`), since new keys open nothing of what is sealed.
 */
export async function openKeys(path: string, store: Store): Promise<KeyRing> {
  if (existsSync(path) || (await store.read.people.anybody())) return loadKeyRing(path)
  mkdirSync(dirname(path), { recursive: true })
  return createKeyFile(path)
}
