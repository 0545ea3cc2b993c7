import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createBody } from '../../src/actions/create-body.ts'
import { keepFile } from '../../src/actions/keep-file.ts'
import { type Action, perform } from '../../src/actions/perform.ts'
import { ok } from '../../src/basics/result.ts'
import { startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { openStore, StorageFull } from '../../src/store/index.ts'
import { newBody, origin, systemAdministrator } from '../fixtures/acting.ts'
import { testOffice } from '../store/test-office.ts'
import { brokenInvariants } from './broken-invariants.ts'
import { mountSmall } from './mounted.ts'
import { describeAsRoot, rounds } from './rounds.ts'
import { settle } from './trials/index.ts'

const errand = { actor: systemAdministrator, origin }

/** Fills the disk up to so many bytes. */
function fill(folder: string, leave: number): () => void {
  const ballast = join(folder, 'ballast')
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave), 7))
  return () => rmSync(ballast)
}

const keepLarge: Action<null, string> = {
  act: 'body.create',
  async run(context) {
    const bytes = Buffer.alloc(8 * 2 ** 20, Math.floor(Math.random() * 255))
    const file = { name: '附件.bin', mediaType: 'application/pdf', bytes, body: null }
    return ok((await keepFile(context, { ...file, ownerKind: 'trial', ownerId: 'x', sealed: false })).id)
  },
}

describeAsRoot('faults - a full disk under the embedded engine (REL-5)', () => {
  it('refuses to write, goes on reading, and writes again once there is room', async () => {
    const disk = mountSmall(200)
    const store = await openStore({ folder: join(disk.folder, 'data'), databaseUrl: null })
    const office = testOffice(store)
    const server = await startServer({ host: '127.0.0.1', port: 0 }, openSite(office))
    try {
      await settle(office)
      let kept = 0
      for (let round = 0; round < rounds(4, 40); round++) {
        expect(await perform(office, createBody, newBody(`金杯县第${kept}局`), errand)).toMatchObject({
          ok: true,
        })
        kept += 1
        const free = fill(disk.folder, (round % 4) * 2 ** 20)
        await new Promise(resolve => setTimeout(resolve, 250))
        await expect(perform(office, createBody, newBody('金杯县第X局'), errand)).rejects.toThrow(StorageFull)
        await expect(perform(office, keepLarge, null, errand)).rejects.toThrow(StorageFull)
        expect(await store.read.bodies.list({ under: '', limit: 100 })).toHaveLength(kept + 3)
        expect((await fetch(new URL('/readyz', server.url))).status).toBe(503)
        expect((await fetch(server.url)).status).toBe(200)
        const answer = await fetch(new URL('/api/v1/session', server.url), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ account: 'nobody', password: 'x', code: '' }),
        })
        expect(answer.status).toBe(507)
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
        expect(await answer.json()).toMatchObject({
          code: 'storageFull',
          detail: expect.stringContaining('没有保存'),
        })
        free()
        expect((await fetch(new URL('/readyz', server.url))).status).toBe(200)
      }
      expect(await brokenInvariants(store, [])).toEqual([])
    } finally {
      await server.close()
      disk.remove()
    }
  }, 3_600_000)

  it('keeps no part of an attachment for which there is no room', async () => {
    const disk = mountSmall(200)
    const store = await openStore({ folder: join(disk.folder, 'data'), databaseUrl: null })
    try {
      const office = testOffice(store)
      await store.shelf.put(Buffer.from('a first one'))
      const free = fill(disk.folder, 49 * 2 ** 20) // room for the log, not for what comes
      await expect(store.shelf.put(Buffer.alloc(60 * 2 ** 20, 1))).rejects.toThrow(StorageFull)
      free()
      const names: string[] = []
      for await (const name of store.shelf.names()) names.push(name)
      expect(names).toHaveLength(1)
      expect(await perform(office, keepLarge, null, errand)).toMatchObject({ ok: true })
    } finally {
      await store.close()
      disk.remove()
    }
  })
})
