import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Office } from '../../../src/actions/office.ts'
import { startServer } from '../../../src/doors/kit/server.ts'
import { openSite } from '../../../src/site.ts'
import { openStore } from '../../../src/store/index.ts'
import { Visitor } from '../../doors/visitor.ts'
import { testOffice } from '../../store/test-office.ts'
import { openWorld, type World } from '../world.ts'
import {
  CLIENT,
  type Draft,
  partsOf,
  signHs256,
  signRs256,
  startTestIssuer,
  type TestIssuer,
} from './test-issuer.ts'

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Cookies by name, as one site set them. */
class Jar {
  readonly #cookies = new Map<string, string>()
  take({ headers }: Response): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }
  get(name: string): string | undefined {
    return this.#cookies.get(name)
  }
  set(name: string, value: string): void {
    this.#cookies.set(name, value)
  }
  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

const FLOW = '__Host-mingche-sign-on'
const SESSION = '__Host-mingche'

describe('security - 统一身份认证 (SEC-O1, ASVS V9, V10.5)', () => {
  let world: World
  let office: Office
  let issuer: TestIssuer
  let base: string
  let shift = 0
  beforeAll(async () => {
    const port = await freePort()
    base = `http://127.0.0.1:${port}`
    issuer = await startTestIssuer(`${base}/api/v1/session/oidc/callback`)
    office = testOffice(await openStore({ folder: null, databaseUrl: null }), () => Date.now() + shift)
    const signOn = {
      issuer: issuer.url,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      accountClaim: 'preferred_username',
      publicUrl: base,
    }
    const server = await startServer({ host: '127.0.0.1', port }, openSite(office, signOn))
    world = await openWorld({ site: { ...server, office } })
  })
  afterAll(async () => {
    await world.close()
    await issuer.close()
  })
  afterEach(() => {
    issuer.tamper = null
    shift = 0
  })

  const get = async (url: string, jar: Jar): Promise<Response> => {
    const answer = await fetch(url, { redirect: 'manual', headers: { Cookie: jar.header } })
    jar.take(answer)
    return answer
  }

  /** A person there whose name here is `account`. */
  function there(subject: string, account: string | null, amr: string[] = ['pwd', 'otp']): void {
    issuer.people.set(subject, { account, amr })
    issuer.subject = subject
  }

  /** A clerk here; his account. */
  async function here(given: { suspended?: boolean } = {}): Promise<string> {
    const id = await world.account('own', { roles: ['clerk'], ...given })
    return (await office.store.read.people.find(id))!.account
  }

  /** Walks to the issuer and through it; the address it sends the browser back to, not yet called. */
  async function walk(jar: Jar): Promise<URL> {
    const begun = await get(`${base}/api/v1/session/oidc`, jar)
    const there = new Jar()
    let next = begun.headers.get('Location')!
    expect(next).toMatch(issuer.url)
    for (let hops = 0; !next.startsWith(base); hops++) {
      if (hops > 5) throw new Error(`the issuer leads nowhere: ${next}`)
      const answer = await get(next, there)
      next = new URL(answer.headers.get('Location')!, next).href
    }
    return new URL(next)
  }

  /** Where the browser ends, and its session if it got one. */
  async function finish(url: URL, jar: Jar): Promise<{ end: string | null; session: string | undefined }> {
    const answer = await get(url.href, jar)
    expect(answer.status).toBe(302)
    return { end: answer.headers.get('Location'), session: jar.get(SESSION) }
  }

  const REFUSED = { end: '/console/sign-in#refused', session: undefined }

  it('signs in a person whom it names, links him, and knows him by the link', async () => {
    const account = await here()
    there('s-1', account)
    const jar = new Jar()
    const { end, session } = await finish(await walk(jar), jar)
    expect(end).toBe('/console')
    const visitor = new Visitor(base)
    visitor.cookie = `${SESSION}=${session}`
    expect((await visitor.get('/session')).body).toMatchObject({
      person: { account },
      secondFactor: true,
      needsTotp: false,
    })
    expect((await visitor.get('/sessions')).body.items).toMatchObject([{ method: 'oidc' }])
    expect(jar.get(FLOW)).toBeUndefined()
    there('s-1', 'renamed-there')
    const again = new Jar()
    expect((await finish(await walk(again), again)).end).toBe('/console')
    expect((await visitor.get('/setup')).body.signOn).toBe(true)
  })

  it('makes no account, moves no link, and lets no suspended person in', async () => {
    const account = await here()
    there('s-2', account)
    const first = new Jar()
    expect((await finish(await walk(first), first)).end).toBe('/console')
    for (const [subject, name] of [
      ['s-3', account], // somebody else who says that he is the same
      ['s-4', 'nobody-here'],
      ['s-5', null],
      ['s-6', await here({ suspended: true })],
    ] as const) {
      there(subject, name)
      const jar = new Jar()
      expect(await finish(await walk(jar), jar), subject).toEqual(REFUSED)
    }
    expect(await office.store.read.people.findByAccount('nobody-here')).toBeNull()
  })

  it('asks for the second factor here where the issuer took none', async () => {
    const id = await world.account('own', { roles: ['officer'] })
    there('s-7', (await office.store.read.people.find(id))!.account, ['pwd'])
    const jar = new Jar()
    const { session } = await finish(await walk(jar), jar)
    const visitor = new Visitor(base)
    visitor.cookie = `${SESSION}=${session}`
    expect((await visitor.get('/session')).body).toMatchObject({ needsTotp: true, secondFactor: false })
    expect((await visitor.get('/applications')).body.code).toBe('unfinished')
  })

  it('begins only where the person presses the button, not where another site sends him (ASVS 7.6.2)', async () => {
    const answer = await fetch(`${base}/api/v1/session/oidc`, {
      redirect: 'manual',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    })
    expect(answer.headers.get('Location')).toBe('/console/sign-in')
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it('takes no issuer that says that it is another one (ASVS 10.5.3)', async () => {
    const liar = createServer((_, outgoing) =>
      outgoing.setHeader('Content-Type', 'application/json').end(
        JSON.stringify({
          issuer: issuer.url,
          authorization_endpoint: `${issuer.url}/auth`,
          token_endpoint: `${issuer.url}/token`,
          jwks_uri: `${issuer.url}/jwks`,
        }),
      ),
    )
    await new Promise<void>(resolve => liar.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`
    const site = openSite(office, {
      issuer: url,
      clientId: CLIENT.id,
      clientSecret: null,
      accountClaim: 'sub',
      publicUrl: base,
    })
    const answer = await site.fetch(new Request(`${base}/api/v1/session/oidc`), {
      address: '127.0.0.1',
      tls: false,
    })
    expect(answer.headers.get('Location')).toBe('/console/sign-in#unavailable')
    liar.close()
  })

  it('follows no issuer that sends it elsewhere (ASVS 15.3.2)', async () => {
    const asked: string[] = []
    const mover = createServer((incoming, outgoing) => {
      asked.push(incoming.url ?? '')
      outgoing.writeHead(302, { Location: `${issuer.url}/.well-known/openid-configuration` }).end()
    })
    await new Promise<void>(resolve => mover.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(mover.address() as AddressInfo).port}`
    const site = openSite(office, {
      issuer: url,
      clientId: CLIENT.id,
      clientSecret: null,
      accountClaim: 'sub',
      publicUrl: base,
    })
    const answer = await site.fetch(new Request(`${base}/api/v1/session/oidc`), {
      address: '127.0.0.1',
      tls: false,
    })
    expect(answer.headers.get('Location')).toBe('/console/sign-in#unavailable')
    expect(asked).toHaveLength(1)
    mover.close()
  })

  it('says so when the issuer cannot be reached', async () => {
    const gone = {
      issuer: `http://127.0.0.1:${await freePort()}`,
      clientId: 'x',
      clientSecret: null,
      accountClaim: 'sub',
      publicUrl: base,
    }
    const site = openSite(office, gone)
    const answer = await site.fetch(new Request(`${base}/api/v1/session/oidc`), {
      address: '127.0.0.1',
      tls: false,
    })
    expect(answer.headers.get('Location')).toBe('/console/sign-in#unavailable')
  })

  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const now = () => Math.floor(Date.now() / 1000)
  const claims = (change: Record<string, unknown>) => (draft: Draft) =>
    issuer.sign({ ...draft, claims: { ...draft.claims, ...change } })
  const header = (change: Record<string, unknown>) => (draft: Draft) =>
    issuer.sign({ ...draft, header: { ...draft.header, ...change } })
  const unsigned = ({ header, claims }: Draft, signature: string) =>
    [
      ...[{ ...header, alg: 'none' }, claims].map(part =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      ),
      signature,
    ].join('.')

  /** What somebody between could make of the identity token. */
  const TOKENS: Record<string, (draft: Draft, original: string) => string | undefined> = {
    'another nonce': claims({ nonce: 'x' }),
    'no nonce': claims({ nonce: undefined }),
    'another issuer': claims({ iss: 'https://elsewhere.example' }),
    'no issuer': claims({ iss: undefined }),
    'another audience': claims({ aud: 'another-client' }),
    'no audience': claims({ aud: undefined }),
    'a second audience and no authorised party': claims({ aud: [CLIENT.id, 'another-client'] }),
    'another authorised party': claims({ aud: [CLIENT.id, 'another-client'], azp: 'another-client' }),
    'an end that has passed': claims({ exp: now() - 3600 }),
    'no end': claims({ exp: undefined }),
    'no beginning': claims({ iat: undefined }),
    'a beginning to come': claims({ nbf: now() + 3600 }),
    'no subject': claims({ sub: undefined }),
    'an empty subject': claims({ sub: '' }),
    'a subject that is no text': claims({ sub: 7 }),
    'algorithm none': draft => unsigned(draft, ''),
    'algorithm none and the old signature': (draft, original) => unsigned(draft, original.split('.')[2]!),
    "a mac by the client's secret": draft => signHs256(CLIENT.secret, draft),
    "a mac by the issuer's public key": draft => signHs256(issuer.publicPem, draft),
    'another subject under the old signature': ({ header, claims }, original) =>
      [
        Buffer.from(JSON.stringify(header)).toString('base64url'),
        Buffer.from(JSON.stringify({ ...claims, sub: 's-1' })).toString('base64url'),
        original.split('.')[2],
      ].join('.'),
    'a foreign key under the name of the right one': draft => signRs256(foreign, draft),
    'a foreign key under its own name': draft =>
      signRs256(foreign, { ...draft, header: { ...draft.header, kid: 'foreign' } }),
    'a foreign key that it brings along': draft =>
      signRs256(foreign, { ...draft, header: { ...draft.header, jwk: { kty: 'RSA' } } }),
    'an unknown critical header': header({ crit: ['x'], x: 1 }),
    'a signature cut short': (_, original) => original.slice(0, -20),
    'no token at all': () => undefined,
    'something that is no token': () => 'x.y.z',
  }

  it('takes a token that is signed anew without a change, so that the refusals below mean something', async () => {
    there('s-9', await here())
    issuer.tamper = answer => ({ ...answer, id_token: issuer.sign(partsOf(answer.id_token)) })
    const jar = new Jar()
    expect((await finish(await walk(jar), jar)).end).toBe('/console')
  })

  it.each(Object.keys(TOKENS))('refuses an identity token with %s', async name => {
    there('s-8', await here())
    issuer.tamper = answer => ({
      ...answer,
      id_token: TOKENS[name]!(partsOf(answer.id_token), String(answer.id_token)),
    })
    const jar = new Jar()
    expect(await finish(await walk(jar), jar)).toEqual(REFUSED)
  })

  /** What somebody could make of the way back. */
  const WAYS: Record<string, (url: URL, jar: Jar) => Promise<void> | void> = {
    'another state': url => url.searchParams.set('state', 'x'),
    'no state': url => url.searchParams.delete('state'),
    'two states': url => url.searchParams.append('state', 'x'),
    'no code': url => url.searchParams.delete('code'),
    'an invented code': url => url.searchParams.set('code', 'x'),
    'another issuer': url => url.searchParams.set('iss', 'https://elsewhere.example'),
    'no issuer': url => url.searchParams.delete('iss'),
    'a refusal of the issuer': url => {
      url.searchParams.delete('code')
      url.searchParams.set('error', 'access_denied')
    },
    'no cookie': (_, jar) => jar.set(FLOW, ''),
    'a cookie that was changed': (_, jar) => jar.set(FLOW, `${jar.get(FLOW)!.slice(0, -4)}AAAA`),
    'the cookie of another walk': async (_, jar) => {
      const other = new Jar()
      await walk(other)
      jar.set(FLOW, other.get(FLOW)!)
    },
    "the code of somebody else's walk": async url => {
      url.searchParams.set('code', (await walk(new Jar())).searchParams.get('code')!)
    },
    'a walk begun eleven minutes ago': () => {
      shift = 11 * 60_000
    },
    'a code that was used before': async (url, jar) => {
      const copy = new Jar()
      copy.set(FLOW, jar.get(FLOW)!)
      expect((await finish(url, copy)).end).toBe('/console')
    },
  }

  it.each(Object.keys(WAYS))('refuses a way back with %s', async name => {
    there(`s-way-${name}`, await here())
    const jar = new Jar()
    const url = await walk(jar)
    await WAYS[name]!(url, jar)
    const before = (await office.store.read.audit.checkpoint()).size
    expect(await finish(url, jar)).toEqual(REFUSED)
    const entries = await office.store.read.audit.walk(before, 10)
    expect(entries.map(({ entry }) => `${entry.act} ${entry.result}`)).toEqual(['session.signIn refused'])
  })
})
