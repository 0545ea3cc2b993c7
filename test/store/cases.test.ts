import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BodyId } from '../../src/access/index.ts'
import type { ApplicationId } from '../../src/application/index.ts'
import type { Instant } from '../../src/basics/instant.ts'
import { plainDate } from '../../src/basics/plain-date.ts'
import type { CaseRecord, Store } from '../../src/store/index.ts'
import { ENGINES, freshStore } from './engines.ts'

const AT = '2026-01-05T01:00:00.000Z' as Instant
const recorder = { at: AT, person: null, personName: null }

const record = (n: number): CaseRecord => ({
  id: `a${n}` as ApplicationId,
  body: 'b1' as BodyId,
  number: `SQ2026-${String(n).padStart(6, '0')}`,
  channel: 'inPerson',
  applicantKind: 'natural',
  applicantName: '金某',
  applicantSealed: 'sealed',
  fingerprint: 'f1',
  request: { description: `第${n}件 50%_`, form: 'paper', way: 'post', assistance: null },
  arrivedOn: plainDate(`2026-01-${String(5 + (n % 20)).padStart(2, '0')}`),
  queryCodeHash: null,
  assignee: null,
  createdAt: AT,
  status: 'received',
  receivedOn: plainDate('2026-01-05'),
  replyDue: n % 3 === 0 ? null : plainDate(`2026-02-${String(1 + (n % 20)).padStart(2, '0')}`),
  dueProvisional: false,
  waitsForOthers: false,
  isMoving: false,
  isOpen: true,
  closedOn: null,
  outcome: null,
  countedFrom: plainDate('2026-01-05'),
  splitOn: null,
  calendar: 'c1',
  version: 1,
})

describe.each(ENGINES)('store - cases on the %s engine', engine => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
    await store.write(async ({ bodies, cases }) => {
      await bodies.insert({
        id: 'b1' as BodyId,
        name: '金杯县测试局',
        shortName: null,
        kind: 'department',
        level: 'county',
        creditCode: null,
        regionCode: null,
        parent: null,
        path: 'b1/',
        since: null,
        until: null,
        contact: {},
        version: 1,
      })
      for (let n = 1; n <= 57; n++) await cases.insert(record(n))
    })
  })
  afterAll(() => store.close())

  it.each(['due', 'newest'] as const)('walks every case once, page by page, by %s', async order => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await store.read.caseLists.list({ body: 'b1', under: '', order, limit: 10, after })
      seen.push(...page.items.map(item => item.id))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(seen).toHaveLength(57)
    expect(new Set(seen).size).toBe(57)
  })

  it('searches words as they are written, wildcards too', async () => {
    const ask = { body: null, under: 'b1/', order: 'due', limit: 100 } as const
    expect((await store.read.caseLists.list({ ...ask, search: '50%_' })).items).toHaveLength(57)
    expect((await store.read.caseLists.list({ ...ask, search: '第7件' })).items).toHaveLength(1)
    expect((await store.read.caseLists.list({ ...ask, under: 'b2/' })).items).toHaveLength(0)
  })

  it('gives events back as they were recorded, days as days, and takes no number twice', async () => {
    const event = {
      sequence: 1,
      kind: 'received',
      on: plainDate('2026-01-05'),
      payload: 'sealed',
      ...recorder,
    }
    await store.write(({ cases }) => cases.append('a1', [event]))
    expect(await store.read.cases.events('a1')).toEqual([event])
    await expect(store.write(({ cases }) => cases.append('a1', [event]))).rejects.toThrow()
  })

  it('counts the work of a body', async () => {
    const counts = await store.read.caseLists.counts(
      { body: 'b1', under: '' },
      { today: plainDate('2026-02-05'), soon: plainDate('2026-02-10') },
    )
    expect(counts).toMatchObject({ open: 57, toRegister: 57, toConfirm: 0 })
    expect(typeof counts.overdue).toBe('number')
  })
})
