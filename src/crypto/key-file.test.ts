import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createKeyFile, loadKeyRing, newKeyRing, replaceKeyFile, withNewKey } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingche-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fault = (kind: string, words: RegExp) =>
  expect.objectContaining({ kind, message: expect.stringMatching(words) })

describe('crypto - data key file (SEC-K1)', () => {
  const path = join(folder, 'data.key')

  it('is not made by loading, so that a lost file is noticed', () => {
    expect(() => loadKeyRing(path)).toThrow(fault('keyFileMissing', /找不到密钥文件/))
    expect(readdirSync(folder)).toEqual([])
  })

  it('is made for its owner alone, once, and read back', () => {
    const ring = createKeyFile(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(loadKeyRing(path)).toEqual(ring)
    expect(() => createKeyFile(path)).toThrow(fault('keyFileExists', /已经存在/))
    expect(loadKeyRing(path)).toEqual(ring)
    expect(readdirSync(folder)).toEqual(['data.key'])
  })

  it.each([0o640, 0o604, 0o660, 0o606, 0o610])('is refused with mode %o', mode => {
    chmodSync(path, mode)
    expect(() => loadKeyRing(path)).toThrow(fault('keyFileOpenToOthers', /chmod 600/))
    chmodSync(path, 0o600)
  })

  it('takes a new key without losing the old one', () => {
    const before = loadKeyRing(path)
    const after = withNewKey(before)
    replaceKeyFile(path, after)
    expect(loadKeyRing(path)).toEqual(after)
    expect(after.keys[1]).toEqual(before.keys[0])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['data.key'])
  })

  it('is refused when a key is not the one its name says', () => {
    const bad = join(folder, 'bad.key')
    const [mine, foreign] = [readFileSync(path, 'utf8'), newKeyRing()]
    const { bytes } = JSON.parse(mine).keys[0]
    for (const text of [
      '',
      '{}',
      'null',
      '[]',
      mine.slice(0, -9),
      mine.replace(bytes, Buffer.from(foreign.keys[0]!.bytes).toString('base64')),
      mine.replace('mingche-keys/1', 'mingche-keys/2'),
      mine.replace(/"current": "\w+"/, '"current": "k000000000000"'),
    ]) {
      writeFileSync(bad, text, { mode: 0o600 })
      expect(() => loadKeyRing(bad)).toThrow(fault('keyFileDamaged', /备份/))
    }
  })
})
