import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Visitor } from '../doors/visitor.ts'
import { CHANGING_ROUTES, somebodyFor, TRIED_ROUTES } from './somebody.ts'
import { openWorld, PASSWORD, type World } from './world.ts'

/** Pages, scripts, pictures and wrong turns outside the REST interface. */
const PAGES = [
  ...[
    '/',
    '/healthz',
    '/readyz',
    '/metrics',
    '/favicon.svg',
    '/check',
    '/apply',
    '/track',
    '/console',
    '/console/people',
    '/nowhere',
  ],
  ...[
    '/apply/nowhere',
    '/console/assets/nowhere.js',
    '/api/v1/nowhere',
    '/api/v1/openapi.json',
    '/api',
    '/%00',
  ],
]

/** What is wrong with the headers of an answer; nothing when all is right (SEC-H1). */
function flawsOfHeaders(headers: Headers, isPublic: boolean): string[] {
  const policy = headers.get('Content-Security-Policy') ?? ''
  const wants: Record<string, boolean> = {
    'no CSP': /default-src 'none'/.test(policy),
    'an unsafe CSP': !/unsafe-|\*|http:|data:(?!\s*blob:)/.test(
      policy.replace("img-src 'self' data: blob:", ''),
    ),
    'no object-src': /object-src 'none'/.test(policy) || /sandbox/.test(policy),
    'no base-uri': /base-uri 'none'/.test(policy) || /sandbox/.test(policy),
    'no frame-ancestors': /frame-ancestors 'none'/.test(policy) || /sandbox/.test(policy),
    'no nosniff': headers.get('X-Content-Type-Options') === 'nosniff',
    'no referrer policy': headers.get('Referrer-Policy') === 'no-referrer',
    'no COOP': headers.get('Cross-Origin-Opener-Policy') === 'same-origin',
    'a version': !headers.has('Server') && !headers.has('X-Powered-By'),
    'a shared cache': isPublic || headers.get('Cache-Control') === 'no-store',
    'an open door to other sites': !headers.has('Access-Control-Allow-Origin'),
  }
  return Object.entries(wants).flatMap(([flaw, right]) => (right ? [] : [flaw]))
}

describe('security - what browsers are told', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ clock: () => moment })
  })
  afterAll(() => world.close())

  it('has every header on every route, for who may and who may not, and on every error (SEC-H1)', async () => {
    const flaws: string[] = []
    for (const { name, route, sample, act, method } of TRIED_ROUTES) {
      moment += 1_000
      const { path, body, version } = await sample.ask(world, 'own')
      const given = {
        ...(body === undefined ? {} : { body }),
        ...(version === undefined ? {} : { version }),
      }
      const visitor = await somebodyFor(world, act)
      const answers = [
        await visitor.ask(method, path, given),
        await world.anonymous().ask(method, path, given),
        ...(route.body === undefined
          ? []
          : [
              await visitor.ask(method, path, { ...given, body: '{"a":' }),
              await visitor.ask(method, path, { ...given, body: 'x'.repeat(2 ** 20 + 1) }),
              await visitor.ask(method, path, { ...given, headers: { 'Content-Type': 'text/plain' } }),
            ]),
      ]
      for (const { status, headers } of answers)
        flaws.push(...flawsOfHeaders(headers, false).map(flaw => `${name} ${status}: ${flaw}`))
    }
    for (const path of PAGES)
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
        const answer = await fetch(new URL(path, world.site.url), { method, redirect: 'manual' })
        flaws.push(
          ...flawsOfHeaders(answer.headers, true).map(flaw => `${method} ${path} ${answer.status}: ${flaw}`),
        )
      }
    expect(flaws).toEqual([])
  })

  it('sets one cookie: __Host-, HttpOnly, Secure, SameSite, short (SEC-H2)', async () => {
    const person = await world.account('own', { roles: ['clerk'] })
    const { account } = (await world.office.store.read.people.find(person))!
    const visitor = new Visitor(world.site.url)
    const signedIn = await visitor.signIn(account, PASSWORD)
    const [line, ...more] = signedIn.headers.getSetCookie()
    expect(more).toEqual([])
    expect(line).toMatch(/^__Host-mingche=[\w-]{43};/)
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(part)
    expect(line).not.toMatch(/Domain/i)
    expect(line!.length).toBeLessThan(4096)
    expect(signedIn.text).not.toContain(visitor.cookie!.slice('__Host-mingche='.length))
    const gone = await visitor.ask('DELETE', '/session')
    expect(gone.headers.getSetCookie()[0]).toMatch(/^__Host-mingche=; Max-Age=0/)
  })

  it('demands TLS for ever where TLS ends in front of it', async () => {
    const { openSite } = await import('../../src/site.ts')
    const site = openSite(world.office)
    const answer = await site.fetch(new Request('https://gongkai.example/'), { address: null, tls: true })
    expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains')
  })

  it('refuses every change that another site causes, and every one without its token (SEC-H3)', async () => {
    const passed: string[] = []
    for (const { name, route, sample, act, method } of CHANGING_ROUTES) {
      moment += 1_000
      const { path, body, version } = await sample.ask(world, 'own')
      const visitor = await somebodyFor(world, act)
      const ask = (headers: Record<string, string>) =>
        visitor.ask(method, path, {
          ...(body === undefined ? {} : { body }),
          ...(version === undefined ? {} : { version }),
          headers,
        })
      const tricks: Record<string, Record<string, string>> = {
        'foreign origin': { Origin: 'https://elsewhere.example' },
        'no origin at all': { Origin: 'null' },
        'another port': { Origin: 'http://127.0.0.1:1' },
        'cross-site': { 'Sec-Fetch-Site': 'cross-site' },
        'same-site': { 'Sec-Fetch-Site': 'same-site' },
        'no token': { 'X-CSRF-Token': '' },
        'another token': { 'X-CSRF-Token': 'x'.repeat(43) },
        ...(route.body === undefined
          ? {}
          : {
              'plain form': { 'Content-Type': 'text/plain' },
              'url form': { 'Content-Type': 'application/x-www-form-urlencoded' },
              ...(route.form
                ? {}
                : { 'multipart form': { 'Content-Type': 'multipart/form-data; boundary=x' } }),
            }),
      }
      for (const [trick, headers] of Object.entries(tricks)) {
        const { status } = await ask(headers)
        if (![403, 415].includes(status)) passed.push(`${name} by ${trick}: ${status}`)
      }
    }
    expect(passed).toEqual([])
  })

  it('changes nothing by GET or HEAD (SEC-H3)', async () => {
    const { auditSearch } = world.office.store.read
    const done = async () => (await auditSearch.list({ result: 'done' }, null, 1))[0]?.sequence
    const wrong: string[] = []
    for (const { name, route, sample, act } of CHANGING_ROUTES) {
      const { path } = await sample.ask(world, 'own')
      const before = await done()
      const visitor = await somebodyFor(world, act)
      for (const method of ['GET', 'HEAD']) await visitor.ask(method, path)
      if ((await done()) !== before) wrong.push(name)
      if (route.method === 'delete') expect((await visitor.get('/session')).status).toBe(200)
    }
    expect(wrong).toEqual([])
  })
})
