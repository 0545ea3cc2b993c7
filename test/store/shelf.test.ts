import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskShelf } from '../../src/store/shelf/disk-shelf.ts'
import { DamagedFile } from '../../src/store/shelf/shelf.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingche-shelf-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const filesUnder = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

describe('store - shelf', () => {
  it('keeps the same bytes once and gives them back', async () => {
    const shelf = diskShelf(folder)
    const bytes = new TextEncoder().encode('答复书')
    const name = await shelf.put(bytes)
    expect(await shelf.put(bytes)).toBe(name)
    expect(filesUnder(folder)).toHaveLength(1)
    expect(Buffer.from((await shelf.get(name))!).toString()).toBe('答复书')
    const names: string[] = []
    for await (const each of shelf.names()) names.push(each)
    expect(names).toEqual([name])
    expect(await shelf.get('00'.repeat(32))).toBeNull()
  })

  it('finds every changed byte and gives none out (REL-12); a new copy mends it', async () => {
    const shelf = diskShelf(folder)
    const bytes = new Uint8Array(200).map((_, at) => at)
    const name = await shelf.put(bytes)
    const [place] = filesUnder(folder)
    for (let at = 0; at < bytes.length; at++) {
      const damaged = readFileSync(place!)
      damaged[at]! ^= 1
      writeFileSync(place!, damaged)
      await expect(shelf.get(name)).rejects.toThrow(DamagedFile)
      writeFileSync(place!, bytes)
    }
    writeFileSync(place!, 'x')
    await shelf.put(bytes)
    expect(await shelf.get(name)).toEqual(Buffer.from(bytes))
  })
})
