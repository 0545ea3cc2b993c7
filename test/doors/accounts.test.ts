import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSetUp } from '../../src/actions/accounts/set-up.ts'
import type { Office } from '../../src/actions/office.ts'
import { parseBase32, totpCode, totpStep } from '../../src/crypto/index.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { wipe } from '../store/wipe.ts'
import { openTestSite } from './open-test-site.ts'
import { Visitor } from './visitor.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const PASSWORD = 'Qing-2026-Shan'
const BODY = { name: '金杯县测试局', kind: 'department', level: 'county' }

describe.each(ENGINES)('doors - accounts on the %s engine', engine => {
  let site: RunningServer & { office: Office }
  let moment: number
  beforeAll(async () => {
    site = await openTestSite({ store: await freshStore(engine), clock: () => moment })
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    moment = Date.parse('2026-03-02T01:00:00Z')
    await wipe(site.office.store)
  })

  const codeNow = (secret: string) => totpCode(parseBase32(secret)!, totpStep(moment / 1000))

  async function firstAdministrator(): Promise<{ visitor: Visitor; secret: string; body: string }> {
    const visitor = new Visitor(site.url)
    const token = await openSetUp(site.office)
    const made = await visitor.post('/setup', {
      token,
      body: BODY,
      account: 'Xitong',
      name: '金系统',
      password: PASSWORD,
    })
    expect(made.status).toBe(201)
    expect((await visitor.signIn('xitong', PASSWORD)).body).toMatchObject({ needsTotp: true })
    const secret = await bindCode(visitor)
    return { visitor, secret, body: made.body.body.id }
  }

  async function bindCode(visitor: Visitor): Promise<string> {
    const { secret } = (await visitor.post('/session/totp', {})).body
    expect((await visitor.post('/session/totp/confirm', { code: codeNow(secret) })).status).toBe(200)
    moment += MINUTE
    return secret
  }

  /** A person made by the administrator, with his own password. */
  async function person(
    administrator: Visitor,
    account: string,
    roles: string[],
    body: string,
  ): Promise<Visitor> {
    const made = await administrator.post('/people', { account, name: `金${account}`, body, roles })
    expect(made.status).toBe(201)
    const visitor = new Visitor(site.url)
    expect((await visitor.signIn(account, made.body.password)).body).toMatchObject({
      mustChangePassword: true,
    })
    const changed = await visitor.post('/session/password', { current: made.body.password, next: PASSWORD })
    expect(changed.status).toBe(200)
    return visitor
  }

  it('come with no account: the first start makes a link for one administrator (8.1.4.2 b)', async () => {
    const visitor = new Visitor(site.url)
    expect((await visitor.get('/setup')).body).toEqual({ needed: true, signOn: false })
    const given = { body: BODY, account: 'xitong', name: '金系统', password: PASSWORD }
    expect((await visitor.post('/setup', { ...given, token: 'x' })).status).toBe(404)
    const old = await openSetUp(site.office)
    const token = await openSetUp(site.office)
    expect((await visitor.post('/setup', { ...given, token: old })).status).toBe(422)
    expect(
      (await visitor.post('/setup', { ...given, token, password: 'xitong' })).body.errors.password,
    ).toMatch('至少 10')
    const both = await Promise.all(
      [1, 2].map(() => new Visitor(site.url).post('/setup', { ...given, token })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 404])
    expect((await visitor.get('/setup')).body).toEqual({ needed: false, signOn: false })
    expect(await openSetUp(site.office)).toBeNull()
  })

  it('let nobody work before password and second factor are in order', async () => {
    const token = await openSetUp(site.office)
    const visitor = new Visitor(site.url)
    await visitor.post('/setup', { token, body: BODY, account: 'xitong', name: '金系统', password: PASSWORD })
    const session = await visitor.signIn('xitong', PASSWORD)
    expect(session.body).toMatchObject({ needsTotp: true, roles: ['systemAdministrator'] })
    expect(session.body.acts).not.toContain('person.create')
    expect((await visitor.get('/people')).body).toMatchObject({ status: 403, code: 'unfinished' })
    await bindCode(visitor)
    expect((await visitor.get('/session')).body).toMatchObject({ needsTotp: false, secondFactor: true })
    expect((await visitor.get('/people')).status).toBe(200)
  })

  it('ask for the code once it is bound, and take each code once', async () => {
    const { visitor, secret } = await firstAdministrator()
    expect((await visitor.signIn('xitong', PASSWORD)).body).toMatchObject({ status: 401, code: 'needsCode' })
    expect((await visitor.signIn('xitong', PASSWORD, '000000')).body.code).toBe('signInFailed')
    const code = codeNow(secret)
    expect((await visitor.signIn('xitong', PASSWORD, code)).status).toBe(201)
    expect((await visitor.signIn('xitong', PASSWORD, code)).body.code).toBe('signInFailed')
  })

  it('lock after five failures for fifteen minutes, for one address and one account (8.1.4.1 b)', async () => {
    await firstAdministrator()
    const visitor = new Visitor(site.url)
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => new Visitor(site.url).signIn('xitong', 'wrong')),
    )
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5)
    const locked = await visitor.signIn('xitong', PASSWORD)
    expect(locked).toMatchObject({ status: 429 })
    expect(Number(locked.headers.get('Retry-After'))).toBe(900)
    for (let n = 0; n < 5; n++) await visitor.signIn('nobody', 'wrong')
    expect((await visitor.signIn('nobody', 'wrong')).status).toBe(429)
    moment += 15 * MINUTE
    expect((await visitor.signIn('xitong', PASSWORD)).body.code).toBe('needsCode')
  })

  it('end a session that is idle for 15 minutes or 12 hours old', async () => {
    const { visitor, secret } = await firstAdministrator()
    moment += 13 * MINUTE
    expect((await visitor.get('/session')).status).toBe(200)
    moment += 14 * MINUTE
    expect((await visitor.get('/session', { headers: { 'X-Background': '1' } })).status).toBe(200)
    moment += 2 * MINUTE
    expect((await visitor.get('/session')).body).toMatchObject({ status: 401, code: 'notSignedIn' })
    expect((await visitor.signIn('xitong', PASSWORD, codeNow(secret))).status).toBe(201)
    for (let n = 0; n < 71; n++) {
      moment += 10 * MINUTE
      expect((await visitor.get('/session')).status).toBe(200)
    }
    moment += 10 * MINUTE
    expect((await visitor.get('/session')).status).toBe(401)
  })

  it('keep the three keepers apart (三员分立)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const refused = await system.post('/people', {
      account: 'clerk1',
      name: '金经办',
      body,
      roles: ['clerk'],
    })
    expect(refused.body).toMatchObject({ status: 422, code: 'ACC-02' })
    const security = await person(system, 'anquan', ['securityAdministrator'], body)
    await bindCode(security)
    const second = await system.post('/people', {
      account: 'anquan2',
      name: '金安全',
      body,
      roles: ['securityAdministrator'],
    })
    expect(second.body.code).toBe('ACC-02')
    const clerk = await system.post('/people', { account: 'clerk1', name: '金经办', body, roles: [] })
    const path = `/people/${clerk.body.id}`
    const roles = (list: string[], version: number) =>
      security.ask('PUT', `${path}/roles`, { body: { roles: list }, version })
    expect(
      (await system.ask('PUT', `${path}/roles`, { body: { roles: ['clerk'] }, version: 1 })).status,
    ).toBe(403)
    expect((await roles(['clerk', 'auditor'], 1)).body.code).toBe('ACC-01')
    expect((await roles(['auditor', 'systemAdministrator'], 1)).body.code).toBe('ACC-01')
    expect((await roles(['clerk', 'reviewer'], 1)).body).toMatchObject({
      roles: ['clerk', 'reviewer'],
      version: 2,
    })
    const own = (await security.get('/session')).body.person
    expect(
      (await security.ask('PUT', `/people/${own.id}/roles`, { body: { roles: [] }, version: own.version }))
        .body.code,
    ).toBe('ACC-04')
    const head = (await system.get('/session')).body.person
    expect(
      (await security.ask('POST', `/people/${head.id}/suspend`, { version: head.version })).body.code,
    ).toBe('ACC-03')
  })

  it('take away access at the next request: suspension, roles, password (SEC-Z4)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const auditor = await person(system, 'shenji', ['auditor'], body)
    await bindCode(auditor)
    const security = await person(system, 'anquan', ['securityAdministrator'], body)
    await bindCode(security)
    const clerk = await person(system, 'jingban', [], body)
    const { person: about } = (await clerk.get('/session')).body
    const act = async (visitor: Visitor, method: string, path: string, ask = {}) => {
      const { version } = (await system.get(`/people/${about.id}`)).body
      return visitor.ask(method, `/people/${about.id}${path}`, { version, ...ask })
    }
    expect((await clerk.get('/people')).status).toBe(403)
    await act(security, 'PUT', '/roles', { body: { roles: ['clerk'] } })
    expect((await clerk.get('/session')).body.roles).toEqual(['clerk'])
    await act(security, 'POST', '/suspend')
    expect((await clerk.get('/session')).status).toBe(401)
    expect((await clerk.signIn('jingban', PASSWORD)).body.code).toBe('signInFailed')
    await act(security, 'POST', '/resume')
    expect((await clerk.signIn('jingban', PASSWORD)).status).toBe(201)
    const { password } = (await act(system, 'POST', '/password')).body
    expect((await clerk.get('/session')).status).toBe(401)
    expect((await clerk.signIn('jingban', PASSWORD)).status).toBe(401)
    moment += 73 * HOUR
    expect((await clerk.signIn('jingban', password)).body.code).toBe('passwordLapsed')
  })

  it('change a password only with the current one, never to one of the last five, and end the other sessions', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const clerk = await person(system, 'jingban', [], body)
    const other = new Visitor(site.url)
    await other.signIn('jingban', PASSWORD)
    const before = clerk.cookie
    const change = (current: string, next: string) => clerk.post('/session/password', { current, next })
    expect((await change('wrong', 'Qing-2026-Shaa')).body.errors).toHaveProperty('current')
    expect((await change(PASSWORD, PASSWORD)).body.errors.next).toMatch('最近 5 次')
    for (const next of ['short-A1', 'alllowercase', 'Jingban-2026!', 'P@ssw0rd2026!'])
      expect((await change(PASSWORD, next)).body.errors).toHaveProperty('next')
    expect((await change(PASSWORD, 'Qing-2026-Shaa')).status).toBe(200)
    expect(clerk.cookie).not.toBe(before)
    expect((await other.get('/session')).status).toBe(401)
    expect((await clerk.get('/sessions')).body.items).toMatchObject([{ current: true, method: 'password' }])
    moment += 91 * 24 * HOUR
    expect((await clerk.signIn('jingban', 'Qing-2026-Shaa')).body).toMatchObject({ mustChangePassword: true })
  })

  it('take a password letter by letter as it was set (ASVS 6.2.8)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    await person(system, 'jingban', [], body)
    for (const wrong of [
      PASSWORD.toLowerCase(),
      PASSWORD.toUpperCase(),
      `${PASSWORD} `,
      ` ${PASSWORD}`,
      PASSWORD.slice(0, -1),
    ]) {
      moment += 15 * MINUTE
      expect((await new Visitor(site.url).signIn('jingban', wrong)).status, wrong).toBe(401)
    }
    expect((await new Visitor(site.url).signIn('JINGBAN', PASSWORD)).status).toBe(201)
  })

  it('end a session for good when the person signs out, and clear what the browser kept', async () => {
    const { visitor } = await firstAdministrator()
    const { cookie } = visitor
    const gone = await visitor.ask('DELETE', '/session')
    expect(gone.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
    visitor.cookie = cookie
    expect((await visitor.get('/session')).status).toBe(401)
  })

  it('show a person his sessions and let him end any of them (ASVS 7.5.2)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const here = await person(system, 'jingban', [], body)
    const others = [new Visitor(site.url), new Visitor(site.url), new Visitor(site.url)] as const
    for (const other of others) await other.signIn('jingban', PASSWORD)
    const listed = (await here.get('/sessions')).body.items
    expect(listed).toHaveLength(4)
    expect(JSON.stringify(listed)).not.toMatch(/csrf|token/i)
    const own = (await others[0].get('/sessions')).body.items.find(
      (item: { current: boolean }) => item.current,
    )
    expect((await here.ask('DELETE', `/sessions/${own.id}`)).body).toEqual({ ended: 1 })
    expect((await others[0].get('/session')).status).toBe(401)
    expect((await others[1].get('/session')).status).toBe(200)
    const foreign = (await system.get('/sessions')).body.items[0].id
    expect((await here.ask('DELETE', `/sessions/${foreign}`)).status).toBe(404)
    expect((await here.ask('DELETE', '/sessions')).body).toEqual({ ended: 2 })
    expect((await others[2].get('/session')).status).toBe(401)
    expect((await here.get('/session')).status).toBe(200)
  })

  it('ask for the password again before an authenticator is bound, unless he has just signed in (ASVS 7.5.1)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const clerk = await person(system, 'jingban', [], body)
    moment += 11 * MINUTE
    expect((await clerk.post('/session/totp', {})).body.errors).toHaveProperty('password')
    expect((await clerk.post('/session/totp', { password: 'wrong' })).status).toBe(422)
    const { secret } = (await clerk.post('/session/totp', { password: PASSWORD })).body
    expect((await clerk.post('/session/totp/confirm', { code: '000000' })).status).toBe(422)
    expect((await clerk.post('/session/totp/confirm', { code: codeNow(secret) })).status).toBe(200)
    expect((await clerk.post('/session/totp', { password: PASSWORD })).body.errors).toHaveProperty('code')
  })

  it('keep the second factor through a reset of the password, and unbind it by another keeper only (ASVS 6.4.3)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const security = await person(system, 'anquan', ['securityAdministrator'], body)
    await bindCode(security)
    const clerk = await person(system, 'jingban', [], body)
    const { secret } = (await clerk.post('/session/totp', {})).body
    await clerk.post('/session/totp/confirm', { code: codeNow(secret) })
    moment += MINUTE
    const { id } = (await clerk.get('/session')).body.person
    const versionNow = async () => (await system.get(`/people/${id}`)).body.version
    const reset = (await system.ask('POST', `/people/${id}/password`, { version: await versionNow() })).body
    expect((await clerk.signIn('jingban', reset.password)).body.code).toBe('needsCode')
    expect((await system.ask('DELETE', `/people/${id}/totp`, { version: await versionNow() })).status).toBe(
      403,
    )
    expect(
      (await security.ask('POST', `/people/${id}/password`, { version: await versionNow() })).status,
    ).toBe(403)
    expect((await security.ask('DELETE', `/people/${id}/totp`, { version: await versionNow() })).status).toBe(
      200,
    )
    expect((await clerk.signIn('jingban', reset.password)).body).toMatchObject({ mustChangePassword: true })
  })

  it('show both versions when two administrators change one person (412)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const { id } = (await system.post('/people', { account: 'jingban', name: '金一', body, roles: [] })).body
    const change = (name: string, version: number) =>
      system.ask('PATCH', `/people/${id}`, { body: { name }, version })
    expect((await change('金二', 1)).headers.get('ETag')).toBe('"2"')
    expect((await change('金三', 1)).body).toMatchObject({
      status: 412,
      current: { name: '金二', version: 2 },
    })
    expect((await system.ask('PATCH', `/people/${id}`, { body: { name: '金四' } })).status).toBe(428)
  })

  it('let tokens do what they name, until their day or their person goes', async () => {
    const { visitor: system } = await firstAdministrator()
    const make = (scopes: string[]) => system.post('/tokens', { name: '同步', scopes, days: 30 })
    expect((await make(['person.assignRoles'])).status).toBe(422)
    expect((await make(['session.changePassword'])).status).toBe(422)
    const { id, token } = (await make(['body.list'])).body
    const machine = new Visitor(site.url)
    const headers = { Authorization: `Bearer ${token}` }
    expect((await machine.get('/bodies', { headers })).status).toBe(200)
    expect((await machine.get('/people', { headers })).status).toBe(403)
    expect((await machine.get('/bodies', { headers: { Authorization: 'Bearer mct_x' } })).status).toBe(401)
    await system.ask('DELETE', `/tokens/${id}`)
    expect((await machine.get('/bodies', { headers })).status).toBe(401)
    const late = (await make(['body.list'])).body.token
    moment += 31 * 24 * HOUR
    expect((await machine.get('/bodies', { headers: { Authorization: `Bearer ${late}` } })).status).toBe(401)
  })

  it('refuse an account that was changed past the program (SEC-C4)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const clerk = await person(system, 'jingban', [], body)
    const { person: about } = (await clerk.get('/session')).body
    await site.office.store.db
      .insertInto('person_role')
      .values({ person: about.id, role: 'auditor' })
      .execute()
    expect((await clerk.get('/session')).status).toBe(401)
    expect((await clerk.signIn('jingban', PASSWORD)).body.code).toBe('signInFailed')
  })

  it('change the policy with its clauses, inside its bounds', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const security = await person(system, 'anquan', ['securityAdministrator'], body)
    await bindCode(security)
    const shown = (await security.get('/policy')).body
    expect(shown).toMatchObject({ profile: 'djbh3', idleMinutes: 15, version: 0 })
    expect(shown.profiles.djbh3.passwordDays).toEqual({ value: 90, clause: 'GB/T 22239-2019 8.1.4.1 a' })
    const change = (given: object) => security.ask('PUT', '/policy', { body: given, version: 0 })
    expect((await change({ profile: 'asvs', idleMinutes: 60, secondFactorRoles: [] })).status).toBe(422)
    expect((await change({ profile: 'asvs', idleMinutes: 30, secondFactorRoles: [] })).body.version).toBe(1)
    expect((await change({ profile: 'asvs', idleMinutes: 30, secondFactorRoles: [] })).status).toBe(412)
    expect((await system.get('/session')).body.idleMinutes).toBe(30)
  })

  it('answer a repeated creation with the first answer, sealed at rest (REL-8)', async () => {
    const { visitor: system, body } = await firstAdministrator()
    const make = () =>
      system.post(
        '/people',
        { account: 'jingban', name: '金一', body },
        { headers: { 'Idempotency-Key': 'k-1' } },
      )
    const [first, second] = [await make(), await make()]
    expect(second.body).toEqual(first.body)
    const kept = await site.office.store.db.selectFrom('submission').select('answer').execute()
    expect(kept.map(({ answer }) => answer).join()).not.toContain(first.body.password)
  })
})
