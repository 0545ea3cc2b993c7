import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '../../src/access/index.ts'
import { createBody } from '../../src/actions/create-body.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Store } from '../../src/store/index.ts'
import { newBody, origin, systemAdministrator } from '../fixtures/acting.ts'
import { ENGINES, freshStore } from './engines.ts'
import { testOffice } from './test-office.ts'

describe.each(ENGINES)('actions - perform on the %s engine', engine => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  it('keeps the record and one audit entry together', async () => {
    const office = testOffice(store)
    const result = await perform(office, createBody, newBody('金杯县测试局'), {
      actor: systemAdministrator,
      origin,
    })
    expect(result).toMatchObject({ ok: true, value: { name: '金杯县测试局', version: 1 } })
    const [last] = (await store.read.audit.walk(0, 100)).slice(-1)
    expect(last?.entry).toMatchObject({ act: 'body.create', result: 'done', objectKind: 'body' })
  })

  it('leaves an entry for an act that is not allowed, and nothing else', async () => {
    const office = testOffice(store)
    const clerk = { ...systemAdministrator, roles: ['clerk'] } as StaffActor
    const before = (await store.read.bodies.list({ under: '', limit: 10 })).length
    expect(await perform(office, createBody, newBody('乙局'), { actor: clerk, origin })).toMatchObject({
      ok: false,
      reason: { kind: 'notAllowed' },
    })
    expect(await store.read.bodies.list({ under: '', limit: 10 })).toHaveLength(before)
  })

  it('answers a repeated submission with the first answer (REL-8)', async () => {
    const office = testOffice(store)
    const errand = { actor: systemAdministrator, origin, idempotencyKey: 'k1' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => perform(office, createBody, newBody('丙局'), errand)),
    )
    const ids = new Set(answers.flatMap(answer => (answer.ok ? [answer.value.id] : [])))
    expect(ids.size).toBe(1)
    expect(answers.every(answer => answer.ok || answer.reason.kind === 'inFlight')).toBe(true)
    expect(await perform(office, createBody, newBody('丁局'), errand)).toMatchObject({
      ok: false,
      reason: { kind: 'keyReused' },
    })
  })
})
