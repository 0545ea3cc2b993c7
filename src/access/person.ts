import type { Instant } from '../basics/instant.ts'
import type { BodyId } from './body.ts'
import type { PersonId, Role } from './role.ts'

/** 人员: who may sign in. */
export interface Person {
  readonly id: PersonId
  /** The name typed at sign-in: lower-case letters, digits, dot, hyphen, underscore. */
  readonly account: string
  readonly name: string
  readonly body: BodyId
  readonly roles: readonly Role[]
  readonly suspended: boolean
  readonly version: number
}

/** 账号: a person with what proves him. Secrets are hashed or sealed; nothing of this leaves the actions. */
export interface Account extends Person {
  /** Path of the body in the tree (Body.path). */
  readonly bodyPath: string
  /** Null for a person who signs in elsewhere only. */
  readonly passwordHash: string | null
  readonly passwordSetAt: Instant | null
  readonly mustChangePassword: boolean
  /** Hashes of passwords used before, newest first. */
  readonly oldPasswordHashes: readonly string[]
  /** Sealed base 32; null before the first enrolment. */
  readonly totpSecret: string | null
  readonly totpConfirmed: boolean
  readonly oidcIssuer: string | null
  readonly oidcSubject: string | null
  readonly lastSeenAt: Instant | null
  /** Mac over what decides who may do what: a row that was changed past the program is refused (GB/T 39786 8.4 b). */
  readonly seal: string
}

/** The form of an account name; accounts are compared in lower case. */
export const ACCOUNT_FORM = /^[a-z0-9][a-z0-9._-]{2,31}$/

export const plainAccount = (typed: string): string => typed.trim().normalize('NFKC').toLowerCase()

/** What others may know of a person. */
export const personOf = ({ id, account, name, body, roles, suspended, version }: Account): Person => ({
  id,
  account,
  name,
  body,
  roles,
  suspended,
  version,
})

/** The text over which an account is sealed: everything that decides who may sign in and what he may do. */
export const sealedPartOf = (account: Omit<Account, 'seal'>): Readonly<Record<string, unknown>> => ({
  id: account.id,
  account: account.account,
  body: account.body,
  roles: account.roles.toSorted(),
  suspended: account.suspended,
  passwordHash: account.passwordHash,
  mustChangePassword: account.mustChangePassword,
  totpSecret: account.totpSecret,
  totpConfirmed: account.totpConfirmed,
  oidcIssuer: account.oidcIssuer,
  oidcSubject: account.oidcSubject,
})
