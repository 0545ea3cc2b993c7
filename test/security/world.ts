import type { Body, BodyId, PersonId, Role, Session } from '../../src/access/index.ts'
import { sealAccount } from '../../src/actions/accounts/account-seal.ts'
import { NOTHING_PROVEN } from '../../src/actions/accounts/create-person.ts'
import { newToken, tokenHash } from '../../src/actions/accounts/token.ts'
import { receiveApplication } from '../../src/actions/cases/receive-application.ts'
import { attachFile } from '../../src/actions/files/attach-file.ts'
import { screenFile } from '../../src/actions/files/screen-file.ts'
import { keepFile } from '../../src/actions/keep-file.ts'
import { type Office, randomKey, todayIn } from '../../src/actions/office.ts'
import { type ActContext, perform } from '../../src/actions/perform.ts'
import { instantOf } from '../../src/basics/instant.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import type { Store } from '../../src/store/index.ts'
import { openTestSite } from '../doors/open-test-site.ts'
import { Visitor } from '../doors/visitor.ts'
import { withHiddenSheet, XLSX_TYPE } from '../fixtures/outgoing.ts'

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
  /** The same, without a session yet: the number of the account. */
  account(place: PlaceName, given: AccountGiven): Promise<PersonId>
  /** A session of an account; see AccountGiven for what it may lack. */
  visit(person: PersonId, given?: { readonly secondFactor?: boolean }): Promise<Visitor>
  /** Somebody new of this body, with the marker of the place in his name: his number. */
  person(place: PlaceName): Promise<PersonId>
  /** A new application to this body, with the marker of the place in its words: its number. */
  application(place: PlaceName): Promise<string>
  /** A letter in such an application, the marker in its file: its number. */
  letter(place: PlaceName): Promise<string>
  /** A file that goes to the applicant of such an application, its marker hidden and seen in it: its number. */
  attachment(place: PlaceName): Promise<string>
  /** A word that was not used before. */
  word(): string
  close(): Promise<void>
}

export interface AccountGiven {
  readonly roles?: readonly Role[]
  readonly name?: string
  readonly suspended?: boolean
  readonly mustChangePassword?: boolean
}

/** What is seeded of each kind, of each body: whoever must not see it must not find this word in any answer. */
export const markerOf = (kind: 'body' | 'person' | 'application' | 'identity', place: PlaceName): string =>
  kind === 'identity' ? `1380000${PLACES.indexOf(place)}999` : `marker-${kind}-${place}`

/** Password of everybody in the world. */
export const PASSWORD = 'Qing-2026-Shan'

export async function openWorld(
  given: { clock?: () => number; store?: Store; site?: RunningServer & { readonly office: Office } } = {},
): Promise<World> {
  const site = given.site ?? (await openTestSite(given))
  const { office } = site
  const hash = await office.crypto.hashPassword(PASSWORD)
  const county = await addBody(office, '金杯县人民政府', null, 'county')
  const own = await addBody(office, '金杯县测试局', county, 'own')
  const bodies = {
    county,
    own,
    sibling: await addBody(office, '金杯县对照局', county, 'sibling'),
    below: await addBody(office, '金杯县测试局城关分局', own, 'below'),
  }
  let words = 0
  const word = () => {
    words += 1
    return `w${1000 + words}`
  }
  const account = async (place: PlaceName, given: AccountGiven): Promise<PersonId> => {
    const made = sealAccount(office, {
      ...NOTHING_PROVEN,
      id: randomKey() as PersonId,
      account: word(),
      name: '金某',
      body: bodies[place].id,
      bodyPath: bodies[place].path,
      roles: [],
      passwordHash: hash,
      passwordSetAt: office.now(),
      mustChangePassword: false,
      ...given,
    })
    if (!(await office.store.read.people.insert(made))) throw new Error(`${made.account} was there before`)
    return made.id
  }
  const visitAs: World['visit'] = (person, { secondFactor = true } = {}) =>
    visit(site, office, person, secondFactor)
  return {
    site,
    office,
    bodies,
    word,
    account,
    visit: visitAs,
    as: async (place, ...roles) => visitAs(await account(place, { roles })),
    person: place => account(place, { name: markerOf('person', place), roles: ['clerk'] }),
    application: place => apply(office, bodies[place], place),
    letter: async place =>
      fileLetter(office, bodies[place], place, await apply(office, bodies[place], place)),
    attachment: async place => attach(office, place, await apply(office, bodies[place], place)),
    anonymous: () => new Visitor(site.url),
    close: () => site.close(),
  }
}

/** Taken in by the office itself, so that no person stands behind it. */
async function apply(office: Office, body: Body, place: PlaceName): Promise<string> {
  const taken = await perform(
    office,
    receiveApplication,
    {
      body: body.id,
      channel: 'inPerson',
      arrivedOn: todayIn(office),
      applicant: {
        kind: 'natural',
        name: '金申请',
        identity: { document: 'residentCard', number: '110101199003070417', files: [] },
        contact: { phone: markerOf('identity', place), email: null, address: null },
        contactPerson: null,
        agent: null,
        together: [],
      },
      request: { description: markerOf('application', place), form: null, way: null, assistance: null },
      evidence: null,
      files: [],
    },
    { actor: { kind: 'system' }, origin: { address: null, requestId: randomKey() } },
  )
  if (!taken.ok) throw new Error(JSON.stringify(taken.reason))
  return taken.value.id
}

/** By the office itself too. */
async function attach(office: Office, place: PlaceName, application: string): Promise<string> {
  const bytes = withHiddenSheet([markerOf('application', place)], [`底稿 ${place}`])
  const screened = await screenFile({ kind: 'xlsx', bytes })
  if (!screened.ok) throw new Error(screened.reason.message)
  const file = { name: '答复.xlsx', mediaType: XLSX_TYPE, bytes }
  const attached = await perform(
    office,
    attachFile(file, screened.value),
    { application, kind: 'reply', title: null, pages: 1, contentHash: '' },
    { actor: { kind: 'system' }, origin: { address: null, requestId: randomKey() } },
  )
  if (!attached.ok) throw new Error(JSON.stringify(attached.reason))
  return attached.value.id
}

/** A letter whose file is a plain text under another name: its marker is found without unpacking. */
async function fileLetter(
  office: Office,
  body: Body,
  place: PlaceName,
  application: string,
): Promise<string> {
  const { store, crypto, keys } = office
  return store.write(async records => {
    const id = randomKey()
    const file = await keepFile(
      { records, crypto, keys, shelf: store.shelf, now: office.now() } as ActContext,
      {
        name: '告知书.docx',
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: new TextEncoder().encode(markerOf('application', place)),
        body: body.id,
        ownerKind: 'letter',
        ownerId: id,
        sealed: false,
      },
    )
    await records.letters.insert({
      id,
      application,
      kind: 'correctionAsked',
      title: '补正告知书',
      documentNumber: null,
      factsSealed: '',
      docx: file.id,
      pdf: file.id,
      madeAt: office.now(),
      madeBy: null,
    })
    return id
  })
}

async function addBody(office: Office, name: string, parent: Body | null, place: PlaceName): Promise<Body> {
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
    contact: { unit: markerOf('body', place) },
    version: 1,
  }
  await office.store.read.bodies.insert(body)
  return body
}

async function visit(
  site: RunningServer,
  office: Office,
  person: PersonId,
  secondFactor: boolean,
): Promise<Visitor> {
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
    secondFactor,
    csrf: newToken(office.crypto),
  }
  await office.store.read.sessions.insert(session, tokenHash(office.crypto, token))
  const visitor = new Visitor(site.url)
  visitor.cookie = `__Host-mingche=${token}`
  visitor.csrf = session.csrf
  return visitor
}
