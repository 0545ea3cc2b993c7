import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PERMISSIONS, type Permission } from '../../src/access/index.ts'
import { CHANGING_ROUTES, somebodyFor } from './somebody.ts'
import { openWorld, type World } from './world.ts'

describe('security - audit trail: one act, one entry (SEC-L2, GB/T 22239-2019 8.1.4.3)', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ clock: () => moment })
  })
  afterAll(() => world.close())

  const lastEntries = async (after: number) => world.office.store.read.audit.walk(after, 10)
  const size = async () => (await world.office.store.read.audit.checkpoint()).size

  for (const { name, sample, route, act, method } of CHANGING_ROUTES) {
    it(name, async () => {
      const permission: Permission = PERMISSIONS[act]
      const isForAll = permission.public === true || permission.anyone !== undefined
      const callers = [await somebodyFor(world, act), ...(isForAll ? [] : [await world.as('own')])]
      for (const [at, visitor] of callers.entries()) {
        moment += 61_000
        const { path, body, version } = await sample.ask(world, 'own')
        const before = await size()
        const answer = await visitor.ask(method, path, {
          ...(body === undefined ? {} : { body }),
          ...(version === undefined ? {} : { version }),
        })
        const entries = await lastEntries(before)
        const isDone = answer.status < 300
        if (isDone && sample.reads) {
          expect(entries).toEqual([])
          continue
        }
        expect(entries.map(({ entry }) => `${entry.act} ${entry.result}`)).toEqual([
          `${route.act} ${isDone ? 'done' : 'refused'}`,
        ])
        expect(entries[0]!.entry).toMatchObject({
          address: '127.0.0.1',
          requestId: answer.headers.get('X-Request-Id'),
          actorKind: expect.any(String),
        })
        if (at === 1) expect(answer.status).toBe(403)
      }
    })
  }

  it('has an entry for a reading that was refused', async () => {
    const clerk = await world.as('own', 'clerk')
    const before = await size()
    expect((await clerk.get('/audit')).status).toBe(403)
    const [chained] = await lastEntries(before)
    expect(chained?.entry).toMatchObject({ act: 'audit.list', result: 'refused', personName: '金某' })
  })
})
