import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Act, PERMISSIONS, type Permission, type Reach, type Role } from '../../src/access/index.ts'
import { newToken, tokenHash } from '../../src/actions/accounts/token.ts'
import { randomKey } from '../../src/actions/office.ts'
import { instantOf } from '../../src/basics/instant.ts'
import { problemSchema } from '../../src/doors/api/problem.ts'
import { API_ROUTES } from '../../src/doors/api/routes/index.ts'
import type { Answer, Visitor } from '../doors/visitor.ts'
import { SAMPLES } from './samples/index.ts'
import { markerOf, openWorld, PLACES, type PlaceName, type World } from './world.ts'

/** Who tries every route: everybody works at the body `own`, where he works anywhere. */
interface Caller {
  readonly name: string
  readonly roles: readonly Role[]
  /** Acts that the session or token is limited to. */
  readonly only?: readonly Act[]
  /** True for who is nobody to us, whatever he sends. */
  readonly unknown?: true
  come(world: World): Promise<Visitor>
}

const person = (...roles: Role[]): Caller => ({
  name: roles.join('+') || 'without a role',
  roles,
  come: world => world.as('own', ...roles),
})

const UNFINISHED: readonly Act[] = [
  'words.show',
  'session.show',
  'session.signOut',
  'session.confirmTotp',
  'session.changePassword',
  'session.enrolTotp',
]
const SCOPES: readonly Act[] = ['body.list', 'application.list']

const CALLERS: readonly Caller[] = [
  { name: 'anonymous', roles: [], unknown: true, come: async world => world.anonymous() },
  person(),
  person('clerk'),
  person('reviewer'),
  person('officer'),
  person('supervisor'),
  person('clerk', 'reviewer'),
  person('officer', 'supervisor'),
  person('systemAdministrator'),
  person('securityAdministrator'),
  person('auditor'),
  {
    name: 'a suspended officer',
    roles: [],
    unknown: true,
    come: async world => world.visit(await world.account('own', { roles: ['officer'], suspended: true })),
  },
  {
    name: 'an officer with a one-time password',
    roles: ['officer'],
    only: UNFINISHED,
    come: async world =>
      world.visit(await world.account('own', { roles: ['officer'], mustChangePassword: true })),
  },
  {
    name: 'an administrator without his second factor',
    roles: ['systemAdministrator'],
    only: UNFINISHED,
    come: async world =>
      world.visit(await world.account('own', { roles: ['systemAdministrator'] }), { secondFactor: false }),
  },
  {
    name: "a supervisor's token for two acts",
    roles: ['supervisor'],
    only: SCOPES,
    come: world => withToken(world),
  },
  {
    name: 'somebody with an invented cookie',
    roles: [],
    unknown: true,
    async come(world) {
      const visitor = world.anonymous()
      visitor.cookie = `__Host-mingche=${newToken(world.office.crypto)}`
      return visitor
    },
  },
]

async function withToken(world: World): Promise<Visitor> {
  const { office } = world
  const person = await world.account('own', { roles: ['supervisor'] })
  const token = `mct_${newToken(office.crypto)}`
  const now = office.now()
  await office.store.read.apiTokens.insert(
    {
      id: randomKey(),
      person,
      name: '同步',
      scopes: SCOPES,
      createdAt: now,
      expiresAt: instantOf(Date.parse(now) + 86_400_000),
      revokedAt: null,
      lastUsedAt: null,
    },
    tokenHash(office.crypto, token),
  )
  const visitor = world.anonymous()
  const { ask } = visitor
  visitor.ask = (method, path, given = {}) =>
    ask.call(visitor, method, path, {
      ...given,
      headers: { ...given.headers, Authorization: `Bearer ${token}` },
    })
  return visitor
}

/** The reach of a caller, read from the table apart from src/access/may.ts. */
function reaches(caller: Caller, act: Act): Set<Reach> {
  const row: Permission = PERMISSIONS[act]
  const found = new Set<Reach>()
  if (row.public && (caller.unknown || caller.only === undefined || caller.only.includes(act)))
    found.add('all')
  if (caller.unknown || (caller.only !== undefined && !caller.only.includes(act))) return found
  if (row.anyone) found.add(row.anyone)
  for (const role of caller.roles) {
    const reach = row.roles?.[role]
    if (reach) found.add(reach)
  }
  return found
}

function covers(caller: Caller, act: Act, place: PlaceName): boolean {
  const found = reaches(caller, act)
  if (found.has('all')) return true
  if (place === 'own') return found.has('own') || found.has('below')
  return place === 'below' && found.has('below')
}

/** Which acts let somebody see what bears a marker; the names of colleagues see those who hand cases to each other. */
const SEEN_BY = {
  body: ['body.list'],
  person: ['person.list', 'application.assign'],
  application: ['application.list'],
  identity: ['application.reveal'],
} as const satisfies Record<string, readonly Act[]>

const MARKERS = PLACES.flatMap(place =>
  (Object.keys(SEEN_BY) as (keyof typeof SEEN_BY)[]).map(kind => ({
    kind,
    place,
    word: markerOf(kind, place),
  })),
)

/** Every text of an answer, a workbook unpacked. */
async function textOf(response: { text: string; bytes: Uint8Array; type: string }): Promise<string> {
  if (!response.type.includes('spreadsheet')) return response.text
  return Object.values(unzipSync(response.bytes))
    .map(bytes => new TextDecoder().decode(bytes))
    .join('\n')
}

/** Every refusal is a problem of RFC 9457 with its code. */
function flawOfProblem({ status, type, body }: Answer): string | null {
  if (status < 400) return null
  if (type !== 'application/problem+json') return `is ${type}`
  const parsed = problemSchema.safeParse(body)
  return parsed.success && body.status === status ? null : `is no problem: ${JSON.stringify(body)}`
}

describe('security - visibility: every route, every caller, every body (SEC-Z1)', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  let cells = 0
  beforeAll(async () => {
    world = await openWorld({ clock: () => moment })
    for (const place of PLACES) await Promise.all([world.person(place), world.application(place)])
  })
  afterAll(async () => {
    console.log(`visibility: ${cells} cells`)
    await world.close()
  })

  for (const route of API_ROUTES) {
    const sample = SAMPLES[`${route.method} ${route.path}`]
    it(`${route.method} ${route.path}`, async () => {
      if (sample === undefined) throw new Error('a sample is missing: test/security/samples')
      const wrong: string[] = []
      for (const caller of CALLERS)
        for (const place of sample.about === 'record' ? PLACES : (['own'] as const)) {
          moment += 1_000
          const { path, body, version } = await sample.ask(world, place)
          const visitor = await caller.come(world)
          const answer = await visitor.ask(route.method.toUpperCase(), path, {
            ...(body === undefined ? {} : { body }),
            ...(version === undefined ? {} : { version }),
          })
          cells += 1
          const cell = `${caller.name} at ${place}: ${answer.status}`
          if (!isRight(answer.status, caller, place)) wrong.push(`${cell} ${answer.text.slice(0, 200)}`)
          const flaw = flawOfProblem(answer)
          if (flaw !== null) wrong.push(`${cell} ${flaw}`)
          const text = await textOf(answer)
          const leaks = MARKERS.filter(
            marker =>
              text.includes(marker.word) &&
              !SEEN_BY[marker.kind].some(act => covers(caller, act, marker.place)),
          )
          wrong.push(...leaks.map(({ word }) => `${cell} shows ${word}`))
        }
      expect(wrong).toEqual([])
    })

    /** 401 to who is nobody, 403 to who may not at all, 403 or 404 out of reach, and no refusal otherwise. */
    const isRight = (status: number, caller: Caller, place: PlaceName): boolean => {
      const act = sample?.act ?? route.act
      const found = reaches(caller, act)
      if (caller.unknown && found.size === 0) return status === 401
      if (found.size === 0) return status === 403 || (sample?.act !== undefined && status === 404)
      if (sample?.about === 'record' && !covers(caller, act, place)) return [403, 404].includes(status)
      return (status >= 200 && status < 300) || (sample?.also ?? []).includes(status)
    }
  }
})
