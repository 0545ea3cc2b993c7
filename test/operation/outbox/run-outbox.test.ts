import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '../../../src/basics/instant.ts'
import { instantOf } from '../../../src/basics/instant.ts'
import { PATIENCE_SECONDS, RETRY_SECONDS } from '../../../src/operation/outbox/retry-delay.ts'
import { DONE, type Handler, openOutbox } from '../../../src/operation/outbox/run-outbox.ts'
import type { OutboxItem, Store } from '../../../src/store/index.ts'
import { ENGINES, freshStore } from '../../store/engines.ts'

const START = Date.parse('2026-03-02T01:00:00Z')
const HOUR = 3_600_000

describe.each(ENGINES)('operation - outbox on the %s engine', engine => {
  let store: Store
  let moment = START
  const now = (): Instant => instantOf(moment)
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    moment = START
    await store.db.deleteFrom('outbox').execute()
  })

  const put = (id: string, given: Partial<OutboxItem> = {}) =>
    store.write(({ outbox }) => outbox.put({ id, kind: 'trial', payload: { id }, at: now(), ...given }))
  const open = (handle: Handler['handle'], given: Partial<Handler> = {}) =>
    openOutbox({ store, now }, { trial: { patienceSeconds: PATIENCE_SECONDS, handle, ...given } })

  it('deals once with what was put once or twice, and leaves kinds it does not know', async () => {
    const seen: string[] = []
    await put('a')
    await put('a')
    await put('b', { kind: 'unknown' })
    const outbox = open(async ({ id }) => {
      seen.push(id)
      return DONE
    })
    expect(await outbox.drain()).toBe(1)
    expect(await outbox.drain()).toBe(0)
    expect(seen).toEqual(['a'])
    expect(await store.read.outbox.counts()).toMatchObject({ waiting: 1, failing: 0 })
  })

  it('tries again after 5 s, 5 min, 30 min … 24 h, and gives up after five days', async () => {
    const tries: number[] = []
    const gaveUp: string[] = []
    const outbox = open(
      async () => {
        tries.push((moment - START) / 1000)
        return { kind: 'again', why: 'refused' }
      },
      {
        givenUp: async ({ id }, why) => {
          gaveUp.push(`${id} ${why} ${(moment - START) / HOUR}`)
        },
      },
    )
    await put('a')
    for (;;) {
      await outbox.drain()
      const row = await store.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
      if (row.done_at !== null) break
      expect(row.failure).toBe('refused')
      moment = Date.parse(row.due_at) - 1
      expect(await outbox.drain()).toBe(0)
      moment += 1
    }
    const waits = tries.slice(1).map((at, n) => at - tries[n]!)
    const longest = RETRY_SECONDS.at(-1)!
    expect(waits).toEqual([...RETRY_SECONDS, longest, longest].slice(0, waits.length))
    expect(tries.at(-1)! / 3600).toBeGreaterThanOrEqual(120)
    expect(gaveUp).toEqual([expect.stringMatching(/^a refused 1[2-4]\d/)])
    expect(await store.read.outbox.counts()).toMatchObject({ waiting: 0 })
  }, 60_000)

  it('names an error without its words, which may hold an address', async () => {
    await put('a')
    await open(async () => {
      throw Object.assign(new Error('550 <jin@example.com> unknown'), { code: 'EENVELOPE' })
    }).drain()
    const row = await store.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    expect(row.failure).toBe('Error EENVELOPE')
  })

  it('keeps the order of a lane through failures; other lanes go on (REL-18)', async () => {
    const seen: string[] = []
    let refuse = true
    const outbox = open(async ({ id }) => {
      if (id === 'x1' && refuse) return { kind: 'again', why: 'refused' }
      seen.push(id)
      return DONE
    })
    await put('x2', { lane: { name: 'x', position: 2 } })
    await put('x1', { lane: { name: 'x', position: 1 } })
    await put('y1', { lane: { name: 'y', position: 1 } })
    await put('x3', { lane: { name: 'x', position: 3 } })
    await outbox.drain()
    expect(seen).toEqual(['y1'])
    refuse = false
    moment += 6_000
    await outbox.drain()
    expect(seen).toEqual(['y1', 'x1', 'x2', 'x3'])
  })

  it('is done once by four nodes together: 400 items, one at a time in each of 20 lanes', async () => {
    const seen = new Map<string, number>()
    const lanes = new Map<string, number>()
    const broken: string[] = []
    for (let n = 0; n < 400; n++)
      await put(`i${n}`, { lane: { name: `l${n % 20}`, position: n }, payload: { lane: n % 20, n } })
    const node = () =>
      open(async ({ id, payload }) => {
        seen.set(id, (seen.get(id) ?? 0) + 1)
        const lane = String(payload.lane)
        if ((lanes.get(lane) ?? -1) >= Number(payload.n)) broken.push(id)
        lanes.set(lane, Number(payload.n))
        await new Promise(resolve => setTimeout(resolve, 1))
        return DONE
      })
    const counts = await Promise.all([node(), node(), node(), node()].map(each => each.drain()))
    while ((await store.read.outbox.counts()).waiting > 0) counts.push(await node().drain())
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400)
    expect([...seen.values()].filter(count => count !== 1)).toEqual([])
    expect(broken).toEqual([])
  }, 60_000)

  it('comes again when its keeper died, and a keeper who lost it changes nothing', async () => {
    await put('a')
    const [lost] = await store.read.outbox.lease(['trial'], now(), instantOf(moment + 120_000), 1)
    expect(await store.read.outbox.lease(['trial'], now(), instantOf(moment + 120_000), 1)).toEqual([])
    moment += 121_000
    const seen: number[] = []
    await open(async ({ attempt }) => {
      seen.push(attempt)
      await store.read.outbox.done(lost!, now()) // too late
      expect(await store.read.outbox.renew(lost!, instantOf(moment + 1))).toBe(false)
      expect((await store.read.outbox.counts()).waiting).toBe(1)
      return DONE
    }).drain()
    expect(seen).toEqual([2])
    expect((await store.read.outbox.counts()).waiting).toBe(0)
  })

  it('starts by itself, and on close waits for what is under way', async () => {
    let done = false
    const outbox = openOutbox(
      { store, now },
      {
        trial: {
          patienceSeconds: null,
          handle: async () => {
            await new Promise(resolve => setTimeout(resolve, 100))
            done = true
            return DONE
          },
        },
      },
      { everyMilliseconds: 10 },
    )
    outbox.start()
    await put('a')
    await new Promise(resolve => setTimeout(resolve, 60))
    await outbox.close()
    expect(done).toBe(true)
    expect((await store.read.outbox.counts()).waiting).toBe(0)
  })
})
