import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBody } from '../../src/actions/create-body.ts'
import { perform } from '../../src/actions/perform.ts'
import { openStore } from '../../src/store/index.ts'
import { newBody, origin, systemAdministrator } from '../fixtures/acting.ts'
import { testOffice } from './test-office.ts'

describe('store - the embedded engine in a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'mingche-data-')), 'data')
  })
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

  const open = () => openStore({ folder, databaseUrl: null })

  it('syncs at least once for every act that it acknowledges (REL-3)', async () => {
    const store = await open()
    const office = testOffice(store)
    const acts = 25
    const before = store.syncs()
    for (let n = 0; n < acts; n++)
      await perform(office, createBody, newBody(`金杯县测试局${n}`), { actor: systemAdministrator, origin })
    expect(store.syncs() - before).toBeGreaterThanOrEqual(acts)
    await store.close()
  })

  it('keeps what was written, and the folder to its owner', async () => {
    const first = await open()
    await perform(testOffice(first), createBody, newBody('金杯县测试局'), {
      actor: systemAdministrator,
      origin,
    })
    await first.close()
    const second = await open()
    expect(await second.read.bodies.list({ under: '', limit: 10 })).toMatchObject([{ name: '金杯县测试局' }])
    await second.close()
    expect(statSync(folder).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0)
  })

  it('throws away a data directory whose making was cut off', async () => {
    mkdirSync(join(folder, 'postgres.new'), { recursive: true })
    writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18\n')
    const store = await open()
    expect(existsSync(join(folder, 'postgres.new'))).toBe(false)
    await store.close()
  })
})
