import type { Body, BodyId, PersonId, Role, Session } from '../../src/access/index.ts'
import { sealAccount } from '../../src/actions/accounts/account-seal.ts'
import { NOTHING_PROVEN } from '../../src/actions/accounts/create-person.ts'
import { newToken, tokenHash } from '../../src/actions/accounts/token.ts'
import { type Office, randomKey } from '../../src/actions/office.ts'
import { instantOf } from '../../src/basics/instant.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { openTestSite } from '../doors/open-test-site.ts'
import { Visitor } from '../doors/visitor.ts'

/** A made-up county: two bodies beside each other under one government, and one below the first. */
export const PLACES = ['county', 'own', 'sibling', 'below'] as const
export type PlaceName = (typeof PLACES)[number]

export interface World {
  readonly site: RunningServer
  readonly office: Office
  readonly bodies: Readonly<Record<PlaceName, Body>>
  /** Somebody of this body with these roles who has signed in with two factors. */
  as(place: PlaceName, ...roles: Role[]): Promise<Visitor>
  /** Nobody in particular. */
  anonymous(): Visitor
  close(): Promise<void>
}

/** Password of everybody in the world. */
export const PASSWORD = 'Qing-2026-Shan'

export async function openWorld(given: { clock?: () => number } = {}): Promise<World> {
  const site = await openTestSite(given)
  const { office } = site
  const hash = await office.crypto.hashPassword(PASSWORD)
  const county = await addBody(office, '金杯县人民政府', null)
  const own = await addBody(office, '金杯县测试局', county)
  const bodies = {
    county,
    own,
    sibling: await addBody(office, '金杯县对照局', county),
    below: await addBody(office, '金杯县测试局城关分局', own),
  }
  let people = 0
  return {
    site,
    office,
    bodies,
    async as(place, ...roles) {
      people += 1
      const account = sealAccount(office, {
        ...NOTHING_PROVEN,
        id: randomKey() as PersonId,
        account: `${place}-${people}`,
        name: `金${people}`,
        body: bodies[place].id,
        bodyPath: bodies[place].path,
        roles,
        passwordHash: hash,
        passwordSetAt: office.now(),
        mustChangePassword: false,
      })
      await office.store.read.people.insert(account)
      return visit(site, office, account.id)
    },
    anonymous: () => new Visitor(site.url),
    close: () => site.close(),
  }
}

async function addBody(office: Office, name: string, parent: Body | null): Promise<Body> {
  const id = randomKey() as BodyId
  const body: Body = {
    id,
    name,
    shortName: null,
    kind: 'department',
    level: 'county',
    creditCode: null,
    regionCode: null,
    parent: parent?.id ?? null,
    path: `${parent?.path ?? ''}${id}/`,
    since: null,
    until: null,
    contact: {},
    version: 1,
  }
  await office.store.read.bodies.insert(body)
  return body
}

async function visit(site: RunningServer, office: Office, person: PersonId): Promise<Visitor> {
  const now = office.now()
  const token = newToken(office.crypto)
  const session: Session = {
    id: randomKey(),
    person,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: instantOf(Date.parse(now) + 12 * 3_600_000),
    address: '127.0.0.1',
    method: 'password',
    secondFactor: true,
    csrf: newToken(office.crypto),
  }
  await office.store.read.sessions.insert(session, tokenHash(office.crypto, token))
  const visitor = new Visitor(site.url)
  visitor.cookie = `__Host-mingche=${token}`
  visitor.csrf = session.csrf
  return visitor
}
