import type { Person } from '../../../src/access/index.ts'
import { assignRoles } from '../../../src/actions/accounts/assign-roles.ts'
import { changePassword } from '../../../src/actions/accounts/change-password.ts'
import { changePolicy } from '../../../src/actions/accounts/change-policy.ts'
import { createPerson, type PersonWithPassword } from '../../../src/actions/accounts/create-person.ts'
import { confirmTotp, enrolTotp } from '../../../src/actions/accounts/enrol-totp.ts'
import { actorOf } from '../../../src/actions/accounts/identify.ts'
import { createToken, revokeToken } from '../../../src/actions/accounts/own-access.ts'
import { policyInForce } from '../../../src/actions/accounts/policy-in-force.ts'
import { endSessionsOf, resetPassword, resetTotp } from '../../../src/actions/accounts/reset-credentials.ts'
import { completeSetUp, openSetUp } from '../../../src/actions/accounts/set-up.ts'
import { signIn } from '../../../src/actions/accounts/sign-in.ts'
import { signInElsewhere } from '../../../src/actions/accounts/sign-in-elsewhere.ts'
import { endSession, signOut } from '../../../src/actions/accounts/sign-out.ts'
import { resumePerson, suspendPerson } from '../../../src/actions/accounts/suspend-person.ts'
import { updatePerson } from '../../../src/actions/accounts/update-person.ts'
import type { Office } from '../../../src/actions/office.ts'
import type { Errand } from '../../../src/actions/perform.ts'
import { parseBase32, totpCode, totpStep } from '../../../src/crypto/index.ts'
import { systemAdministrator } from '../../fixtures/acting.ts'
import { staff } from '../../flows/town.ts'
import { done, trial } from './trial.ts'

const security = staff(['securityAdministrator'])
const PASSWORD = 'Kx7-宣示-qz2-Vb'

const newAccount = (office: Office, n: string): Promise<PersonWithPassword> =>
  done(office, createPerson, { account: `a${n}`.toLowerCase(), name: '金测试', body: 'street', roles: [] })

/** A clerk with a session, as the errand that he goes on. */
async function signedIn(
  office: Office,
  n: string,
): Promise<Partial<Errand> & { password: string; person: Person }> {
  const { id, version, account, password } = await newAccount(office, n)
  const person = await done(office, assignRoles, { id, version, roles: ['clerk'] })
  const { session } = await done(
    office,
    signIn,
    { account, password, code: '' },
    { actor: { kind: 'public' } },
  )
  const stored = await office.store.read.people.find(id)
  if (stored === null) throw new Error('the account is gone')
  return { actor: actorOf(stored, null), session: session.id, password, person }
}

const errandOf = ({ actor, session }: Partial<Errand>): Partial<Errand> => ({
  ...(actor && { actor }),
  ...(session && { session }),
})

const codeOf = (office: Office, secret: string): string =>
  totpCode(parseBase32(secret)!, totpStep(Date.parse(office.now()) / 1000))

const keyOf = ({ id, version }: Person) => ({ id, version })

export const ACCOUNT_TRIALS = [
  trial({
    name: 'completeSetUp',
    action: completeSetUp,
    actor: { kind: 'public' },
    alone: true,
    async given(office, n) {
      const { db } = office.store
      await db.updateTable('application').set({ assignee: null }).execute()
      for (const table of ['session', 'api_token', 'person_role', 'person'] as const)
        await db.deleteFrom(table).execute()
      const token = (await openSetUp(office)) ?? ''
      const body = {
        name: `金杯县启用${n}`,
        shortName: null,
        kind: 'department' as const,
        level: 'county' as const,
        creditCode: null,
        regionCode: null,
        contact: {},
      }
      return { input: { token, body, account: `root${n}`.toLowerCase(), name: '金管理', password: PASSWORD } }
    },
  }),
  trial({
    name: 'createPerson',
    action: createPerson,
    actor: systemAdministrator,
    given: async (_, n) => ({
      input: { account: `n${n}`.toLowerCase(), name: '金测试', body: 'street', roles: [] },
    }),
  }),
  trial({
    name: 'updatePerson',
    action: updatePerson,
    actor: systemAdministrator,
    given: async (office, n) => ({ input: { ...keyOf(await newAccount(office, n)), body: 'bureau' } }),
  }),
  trial({
    name: 'assignRoles',
    action: assignRoles,
    actor: security,
    given: async (office, n) => ({
      input: { ...keyOf(await newAccount(office, n)), roles: ['clerk', 'reviewer'] as const },
    }),
  }),
  trial({
    name: 'suspendPerson',
    action: suspendPerson,
    actor: security,
    given: async (office, n) => ({ input: keyOf((await signedIn(office, n)).person) }),
  }),
  trial({
    name: 'resumePerson',
    action: resumePerson,
    actor: security,
    given: async (office, n) => ({
      input: keyOf(await done(office, suspendPerson, keyOf(await newAccount(office, n)))),
    }),
  }),
  trial({
    name: 'resetPassword',
    action: resetPassword,
    actor: systemAdministrator,
    given: async (office, n) => ({ input: keyOf((await signedIn(office, n)).person) }),
  }),
  trial({
    name: 'resetTotp',
    action: resetTotp,
    actor: security,
    given: async (office, n) => ({ input: keyOf((await signedIn(office, n)).person) }),
  }),
  trial({
    name: 'endSessionsOf',
    action: endSessionsOf,
    actor: security,
    given: async (office, n) => ({ input: keyOf((await signedIn(office, n)).person) }),
  }),
  trial({
    name: 'changePolicy',
    action: changePolicy,
    actor: security,
    alone: true,
    given: async office => {
      const { policy, version } = await policyInForce(office.store.read)
      return { input: { ...policy, idleMinutes: policy.idleMinutes === 15 ? 20 : 15, version } }
    },
  }),
  trial({
    name: 'signIn',
    action: signIn,
    actor: { kind: 'public' },
    given: async (office, n) => {
      const { account, password } = await newAccount(office, n)
      return { input: { account, password, code: '' } }
    },
  }),
  trial({
    name: 'signInElsewhere',
    action: signInElsewhere,
    actor: { kind: 'public' },
    given: async (office, n) => {
      const { account } = await newAccount(office, n)
      const issuer = 'https://issuer.example'
      return { input: { issuer, subject: `subject-${account}`, account, secondFactor: true } }
    },
  }),
  trial({
    name: 'signOut',
    action: signOut,
    actor: security,
    given: async (office, n) => ({ input: null, errand: errandOf(await signedIn(office, n)) }),
  }),
  trial({
    name: 'endSession',
    action: endSession,
    actor: security,
    given: async (office, n) => {
      const who = await signedIn(office, n)
      const { account } = who.person
      await done(office, signIn, { account, password: who.password, code: '' }, { actor: { kind: 'public' } })
      return { input: { id: null }, errand: errandOf(who) }
    },
  }),
  trial({
    name: 'changePassword',
    action: changePassword,
    actor: security,
    given: async (office, n) => {
      const who = await signedIn(office, n)
      return { input: { current: who.password, next: PASSWORD }, errand: errandOf(who) }
    },
  }),
  trial({
    name: 'enrolTotp',
    action: enrolTotp,
    actor: security,
    given: async (office, n) => {
      const who = await signedIn(office, n)
      return { input: { password: who.password }, errand: errandOf(who) }
    },
  }),
  trial({
    name: 'confirmTotp',
    action: confirmTotp,
    actor: security,
    given: async (office, n) => {
      const who = await signedIn(office, n)
      const { secret } = await done(office, enrolTotp, { password: who.password }, errandOf(who))
      return { input: { code: codeOf(office, secret) }, errand: errandOf(who) }
    },
  }),
  trial({
    name: 'createToken',
    action: createToken,
    actor: security,
    given: async (office, n) => ({
      input: { name: '测试', scopes: ['application.list'], days: 30 },
      errand: errandOf(await signedIn(office, n)),
    }),
  }),
  trial({
    name: 'revokeToken',
    action: revokeToken,
    actor: security,
    given: async (office, n) => {
      const errand = errandOf(await signedIn(office, n))
      const { id } = await done(
        office,
        createToken,
        { name: '测试', scopes: ['application.list'], days: 30 },
        errand,
      )
      return { input: { id }, errand }
    },
  }),
]
