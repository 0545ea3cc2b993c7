import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_ROUTES } from '../../src/doors/api/routes/index.ts'
import { startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { CHANGING_ROUTES, somebodyFor, TRIED_ROUTES } from './somebody.ts'
import { openWorld, type World } from './world.ts'

/** Values that are not what a field asks for. */
const ODD: readonly unknown[] = [
  null,
  true,
  7,
  -1,
  1e308,
  '',
  ' ',
  [],
  [[]],
  {},
  { $ne: null },
  ['a', 'b'],
  '\u0000',
  '\ud800',
  'x'.repeat(70_000),
]

describe('security - requests that are not what they should be', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ clock: () => moment })
  })
  afterAll(() => world.close())

  /** Sends bytes as they are; what comes back until the server ends or is silent. */
  const raw = (text: string): Promise<string> =>
    new Promise(resolve => {
      const { hostname, port } = new URL(world.site.url)
      let answer = ''
      const socket = connect(Number(port), hostname, () => socket.write(text))
      socket.setEncoding('utf8').setTimeout(1_500, () => socket.destroy())
      socket.on('data', part => {
        answer += part
      })
      socket.on('error', () => undefined).on('close', () => resolve(answer))
    })

  it('answer 4xx, never 5xx, to any field of another type, in any route (ASVS 2.2.1, 2.2.2, 15.3.5)', async () => {
    const wrong: string[] = []
    let tried = 0
    for (const { name, sample, act, method } of CHANGING_ROUTES) {
      const { path, body, version } = await sample.ask(world, 'own')
      if (body === undefined) continue
      const visitor = await somebodyFor(world, act)
      for (const field of Object.keys(body as object))
        for (const odd of ODD) {
          moment += 61_000 / 15
          tried += 1
          const answer = await visitor.ask(method, path, {
            body: { ...(body as object), [field]: odd },
            ...(version === undefined ? {} : { version }),
          })
          if (answer.status === 401 && act !== 'session.signIn')
            Object.assign(visitor, await somebodyFor(world, act))
          if (answer.status >= 500)
            wrong.push(`${name} ${field}=${JSON.stringify(odd).slice(0, 40)}: ${answer.status}`)
        }
      for (const whole of [
        'null',
        '[]',
        '7',
        '"x"',
        '{',
        '',
        '{"__proto__":{"roles":["auditor"]}}',
        '['.repeat(5000),
      ]) {
        const answer = await visitor.ask(method, path, {
          body: whole,
          headers: { 'Content-Type': 'application/json' },
          ...(version === undefined ? {} : { version }),
        })
        if (answer.status >= 500) wrong.push(`${name} ${whole.slice(0, 20)}: ${answer.status}`)
      }
    }
    console.log(`odd fields: ${tried} tried`)
    expect(wrong).toEqual([])
    expect(({} as { roles?: unknown }).roles).toBeUndefined()
  }, 300_000)

  it('answer 4xx to any query of another form, and take no parameter twice (ASVS 15.3.7)', async () => {
    const wrong: string[] = []
    for (const { name, route, sample, act } of TRIED_ROUTES) {
      if (route.method !== 'get') continue
      const { path } = await sample.ask(world, 'own')
      const visitor = await somebodyFor(world, act)
      const [bare] = path.split('?')
      for (const query of [
        'limit=1&limit=200',
        'limit=-1',
        'limit=1e9',
        'limit[]=1',
        'after=%00',
        'after=%ff',
        'search=%00',
        'search=%25',
        'order=;drop',
        'from=x',
        'x'.repeat(3000),
      ]) {
        moment += 61_000 / 15
        const answer = await visitor.get(`${bare}?${query}`)
        if (answer.status >= 500) wrong.push(`${name} ${query.slice(0, 30)}: ${answer.status} ${answer.text}`)
      }
    }
    expect(wrong).toEqual([])
    const system = await world.as('own', 'systemAdministrator')
    expect((await system.get('/bodies?limit=1&limit=200')).status).toBe(422)
  }, 120_000)

  it('change no field that the act does not name (mass assignment, ASVS 15.3.3)', async () => {
    const system = await world.as('own', 'systemAdministrator')
    const id = await world.person('own')
    const grab = {
      roles: ['auditor'],
      suspended: true,
      seal: 'x',
      version: 9,
      passwordHash: 'x',
      totpConfirmed: true,
      id: 'x',
      bodyPath: '',
    }
    const { status } = await system.ask('PATCH', `/people/${id}`, {
      body: { name: '金改', ...grab },
      version: 1,
    })
    expect(status).toBe(200)
    expect(await world.office.store.read.people.find(id)).toMatchObject({
      ...{ id, name: '金改', roles: ['clerk'], suspended: false, version: 2, totpConfirmed: false },
      ...{ bodyPath: world.bodies.own.path },
    })
    const body = await system.post('/bodies', {
      name: '金杯县丁局',
      kind: 'department',
      level: 'county',
      id: 'x',
      path: 'x/',
      version: 7,
    })
    expect(body.body).toMatchObject({ version: 1 })
    expect(body.body.id).not.toBe('x')
  })

  it('believe no header that only a proxy may set (ASVS 4.1.3, 15.3.4)', async () => {
    const system = await world.as('own', 'systemAdministrator')
    const headers = {
      'X-Forwarded-For': '10.9.8.7',
      'X-Real-IP': '10.9.8.7',
      Forwarded: 'for=10.9.8.7',
      'X-User-Id': 'x',
      'X-Forwarded-Host': 'elsewhere.example',
    }
    const last = async () => {
      const { size } = await world.office.store.read.audit.checkpoint()
      return (await world.office.store.read.audit.walk(size - 1, 1))[0]?.entry.address
    }
    await system.post('/bodies', { name: '金杯县戊局', kind: 'department', level: 'county' }, { headers })
    expect(await last()).toBe('127.0.0.1')
    const site = openSite(world.office)
    const behind = await startServer(
      { host: '127.0.0.1', port: 0, behindTlsProxy: true },
      { ...site, close: () => undefined },
    )
    const ask = (value: string) =>
      fetch(new URL('/api/v1/session', behind.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': value },
        body: JSON.stringify({ account: 'nobody', password: 'x' }),
      })
    await ask('1.1.1.1, 10.9.8.7')
    expect(await last()).toBe('10.9.8.7')
    await behind.close()
  })

  it('send no secret in an address (ASVS 14.2.1)', () => {
    const names = API_ROUTES.flatMap(({ path, query }) => [
      ...path.matchAll(/\{(\w+)\}/g).map(([, name]) => name!),
      ...Object.keys((query as { shape?: object } | undefined)?.shape ?? {}),
    ])
    expect(names.filter(name => /password|secret|token|code$|csrf|idNumber|phone/i.test(name))).toEqual([])
  })

  it('know no TRACE, no listing of folders, no monitoring and no source (ASVS 13.4.1, 13.4.3, 13.4.4, 13.4.5)', async () => {
    expect(
      await raw('TRACE /api/v1/setup HTTP/1.1\r\nHost: x\r\nX-Secret: y\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 405 (?![\s\S]*X-Secret)/)
    for (const path of [
      '/console/assets/',
      '/console/assets',
      '/.git/config',
      '/.env',
      '/package.json',
      '/src/main.ts',
      '/data/data.key',
      '/console/assets/..%2f..%2fpackage.json',
      '/api/v1/',
    ]) {
      const answer = await fetch(new URL(path, world.site.url))
      const text = await answer.text()
      expect(text, path).not.toMatch(/"version"|\[core\]|import |mingche-keys|process_cpu|Index of/)
      if (!path.startsWith('/console')) expect(answer.status, path).toBe(404)
    }
  })

  it('give what is measured to this machine alone, and never through the proxy (ASVS 13.4.5)', async () => {
    const site = openSite(world.office)
    for (const address of ['10.0.0.7', null]) {
      const answer = await site.fetch(new Request('http://x/metrics'), { address, tls: true })
      expect(answer.status).toBe(404)
    }
  })

  it('are not sent on to TLS where a program asks without it (ASVS 4.1.2)', async () => {
    for (const path of ['/api/v1/setup', '/api/v1/bodies', '/healthz']) {
      const { status, headers } = await fetch(new URL(path, world.site.url), {
        redirect: 'manual',
        headers: { 'X-Forwarded-Proto': 'http' },
      })
      expect([200, 401]).toContain(status)
      expect(headers.get('Location')).toBeNull()
    }
  })

  it('come back word by word inside JSON, whatever they hold (ASVS 1.2.3)', async () => {
    const system = await world.as('own', 'systemAdministrator')
    for (const name of [
      '"},{"roles":["auditor"]',
      '</script><script>alert(1)',
      '\\u0022',
      '甲\u2028乙\u2029丙',
      '\\", "x": "',
      '{{7*7}}$7*7#{7*7}',
    ]) {
      const made = await system.post('/bodies', { name, kind: 'department', level: 'county' })
      expect(made.body.name).toBe(name)
      expect((await system.get(`/bodies/${made.body.id}`)).body).toEqual(made.body)
    }
  })

  it('ask for no hint and no secret question (ASVS 6.4.2)', async () => {
    const { schemas } = (await world.anonymous().get('/openapi.json')).body.components
    const names = ['Credentials', 'PasswordChange', 'SetUp', 'NewPerson', 'Person', 'Session', 'TotpBegin']
    const fields = names.flatMap(name => Object.keys(schemas[name].properties))
    expect(fields).toEqual(expect.arrayContaining(['password', 'current', 'code']))
    expect(fields.filter(field => /hint|question|reminder|answer/i.test(field))).toEqual([])
  })

  it('tell where a message ends in one way only (request smuggling, ASVS 4.2.1)', async () => {
    const head = 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'
    for (const headers of [
      'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n',
      'Content-Length: 2\r\nContent-Length: 3\r\n',
      'Transfer-Encoding: chunked, identity\r\n',
      'Transfer-Encoding : chunked\r\n',
      'Content-Length: 2 \r\n Transfer-Encoding: chunked\r\n',
    ]) {
      const answer = await raw(`${head}${headers}\r\n0\r\n\r\nGET /api/v1/setup HTTP/1.1\r\nHost: x\r\n\r\n`)
      expect(answer.match(/HTTP\/1\.1 \d+/g)?.every(line => /4\d\d/.test(line)) ?? true, headers).toBe(true)
      expect(answer).not.toContain('"needed"')
    }
  })

  it('say what every answer holds, and in what letters (ASVS 4.1.1)', async () => {
    const system = await world.as('own', 'systemAdministrator')
    expect((await system.get('/bodies')).type).toMatch(/^application\/json/)
    expect((await system.get('/nowhere')).type).toBe('application/problem+json')
    for (const path of ['/', '/apply', '/console']) {
      const answer = await fetch(new URL(path, world.site.url))
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html; charset=utf-8$/i)
    }
  })
})
