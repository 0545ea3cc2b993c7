import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '../../src/access/index.ts'
import { createBody, type NewBody } from '../../src/actions/create-body.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Store } from '../../src/store/index.ts'
import { ENGINES, freshStore } from './engines.ts'
import { testOffice } from './test-office.ts'

const administrator = {
  kind: 'staff',
  person: 'p1',
  name: '金管理',
  body: 'b0',
  bodyPath: 'b0/',
  roles: ['systemAdministrator'],
  scopes: null,
} as unknown as StaffActor
const origin = { address: '127.0.0.1', requestId: 'r1' }
const given = (name: string): NewBody => ({
  name,
  shortName: null,
  kind: 'department',
  level: 'county',
  creditCode: null,
  regionCode: null,
  parent: null,
  contact: {},
})

describe.each(ENGINES)('actions - perform on the %s engine', engine => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  it('keeps the record and one audit entry together', async () => {
    const office = testOffice(store)
    const result = await perform(office, createBody, given('金杯县测试局'), { actor: administrator, origin })
    expect(result).toMatchObject({ ok: true, value: { name: '金杯县测试局', version: 1 } })
    const [last] = (await store.read.audit.walk(0, 100)).slice(-1)
    expect(last?.entry).toMatchObject({ act: 'body.create', result: 'done', objectKind: 'body' })
  })

  it('leaves an entry for an act that is not allowed, and nothing else', async () => {
    const office = testOffice(store)
    const clerk = { ...administrator, roles: ['clerk'] } as StaffActor
    const before = (await store.read.bodies.list({ under: '', limit: 10 })).length
    expect(await perform(office, createBody, given('乙局'), { actor: clerk, origin })).toMatchObject({
      ok: false,
      reason: { kind: 'notAllowed' },
    })
    expect(await store.read.bodies.list({ under: '', limit: 10 })).toHaveLength(before)
  })

  it('answers a repeated submission with the first answer (REL-8)', async () => {
    const office = testOffice(store)
    const errand = { actor: administrator, origin, idempotencyKey: 'k1' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => perform(office, createBody, given('丙局'), errand)),
    )
    const ids = new Set(answers.flatMap(answer => (answer.ok ? [answer.value.id] : [])))
    expect(ids.size).toBe(1)
    expect(answers.every(answer => answer.ok || answer.reason.kind === 'inFlight')).toBe(true)
    expect(await perform(office, createBody, given('丁局'), errand)).toMatchObject({
      ok: false,
      reason: { kind: 'keyReused' },
    })
  })
})
