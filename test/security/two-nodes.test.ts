import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId } from '../../src/access/index.ts'
import { startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { Visitor } from '../doors/visitor.ts'
import { openWorld, PASSWORD, type World } from './world.ts'

describe('security - what is taken away is gone on every node at the next request (SEC-Z4)', () => {
  let world: World
  let second: Awaited<ReturnType<typeof startServer>>
  let system: Visitor
  let security: Visitor
  beforeAll(async () => {
    world = await openWorld()
    const site = openSite(world.office)
    second = await startServer({ host: '127.0.0.1', port: 0 }, { ...site, close: () => undefined })
    system = await world.as('county', 'systemAdministrator')
    security = await world.as('county', 'securityAdministrator')
  })
  afterAll(async () => {
    await second.close()
    await world.close()
  })

  /** A clerk at work on the other node. */
  async function clerk(): Promise<{ id: PersonId; there: Visitor }> {
    const id = await world.account('own', { roles: ['clerk'] })
    const here = await world.visit(id)
    const there = new Visitor(second.url)
    there.cookie = here.cookie
    there.csrf = here.csrf
    expect((await there.get('/applications')).status).toBe(200)
    return { id, there }
  }

  const CHANGES: Record<
    string,
    { by: () => Visitor; method: string; path: string; body?: object; after: number }
  > = {
    suspension: { by: () => security, method: 'POST', path: '/suspend', after: 401 },
    'another role': { by: () => security, method: 'PUT', path: '/roles', body: { roles: [] }, after: 403 },
    'a new password': { by: () => system, method: 'POST', path: '/password', after: 401 },
    'an unbound authenticator': { by: () => security, method: 'DELETE', path: '/totp', after: 401 },
    'being signed out': { by: () => security, method: 'DELETE', path: '/sessions', after: 401 },
  }

  it.each(Object.entries(CHANGES))('%s', async (_, { by, method, path, body, after }) => {
    const { id, there } = await clerk()
    const changed = await by().ask(method, `/people/${id}${path}`, { version: 1, ...(body ? { body } : {}) })
    expect(changed.status).toBe(200)
    const start = performance.now()
    expect((await there.get('/applications')).status).toBe(after)
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('a password that the person changed himself', async () => {
    const { id, there } = await clerk()
    const here = await world.visit(id)
    const changed = await here.post('/session/password', { current: PASSWORD, next: 'Qing-2026-Shui' })
    expect(changed.status).toBe(200)
    expect((await there.get('/applications')).status).toBe(401)
    expect((await here.get('/applications')).status).toBe(200)
  })
})
