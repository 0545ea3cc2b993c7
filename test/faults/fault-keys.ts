import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createKeyFile, type KeyRing, loadKeyRing } from '../../src/crypto/index.ts'

/** The data keys of a run: the same for the process that dies and for the one that looks afterwards. */
export function faultKeys(folder: string): KeyRing {
  const path = join(folder, 'data.key')
  return existsSync(path) ? loadKeyRing(path) : createKeyFile(path)
}
