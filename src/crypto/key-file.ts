import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { CryptoFault } from './crypto-fault.ts'
import { type KeyRing, newKeyRing, parseKeyRing, renderKeyRing } from './key-ring.ts'

/** Group and others, reading, writing or running. */
const OTHERS = 0o077

/**
 * The key ring of a data key file. Refuses a file that anyone but its owner may open (SEC-K1), and one that is missing:
 * new keys where old data lie would make these unreadable, so only `createKeyFile` makes one.
 */
export function loadKeyRing(path: string): KeyRing {
  const mode = modeOf(path)
  if (mode === null)
    throw new CryptoFault(
      'keyFileMissing',
      `找不到密钥文件 ${path}。首次安装请先运行 mingche init；已有数据的，请放回原来的密钥文件，不要新建。`,
    )
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
    throw new CryptoFault(
      'keyFileOpenToOthers',
      `密钥文件 ${path} 的权限是 ${(mode & 0o777).toString(8).padStart(4, '0')}，本机其他用户可以读写。请先运行 chmod 600 ${path}，再启动。`,
    )
  const ring = parseKeyRing(readFileSync(path, 'utf8'))
  if (ring === null)
    throw new CryptoFault('keyFileDamaged', `密钥文件 ${path} 内容不完整或被改动。请用备份的密钥文件替换。`)
  return ring
}

/** Makes a data key file with one new key, mode 0600, on disk when this returns. Refuses when there is one. */
export function createKeyFile(path: string): KeyRing {
  const ring = newKeyRing()
  const draft = writeDraft(path, ring)
  try {
    linkSync(draft, path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw new CryptoFault('keyFileExists', `密钥文件 ${path} 已经存在，没有改动它。`, { cause })
  } finally {
    unlinkSync(draft)
  }
  syncFolder(path)
  return ring
}

/** Puts a changed ring in the file's place in one step: after a power cut there is the old file or the new one. */
export function replaceKeyFile(path: string, ring: KeyRing): void {
  renameSync(writeDraft(path, ring), path)
  syncFolder(path)
}

function writeDraft(path: string, ring: KeyRing): string {
  const draft = `${path}.${process.pid}.new`
  const file = openSync(draft, 'w', 0o600)
  try {
    writeSync(file, renderKeyRing(ring))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return draft
}

function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const modeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.mode ?? null
