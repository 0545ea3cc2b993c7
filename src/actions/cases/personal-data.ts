import type {
  Agent,
  Applicant,
  ApplicationId,
  AttachmentId,
  Contact,
  IdentityDocument,
  IdentityProof,
} from '../../application/index.ts'
import type { ApplicantKind } from '../../law/index.ts'
import type { CaseRecord } from '../../store/index.ts'
import type { Office } from '../office.ts'

type Keys = Pick<Office, 'crypto' | 'keys'>

/** 身份证明 as it is handed in: with the number. */
export interface GivenIdentity {
  readonly document: IdentityDocument
  readonly number: string | null
  readonly files: readonly AttachmentId[]
}

/** 申请人 as he is handed in. */
export interface GivenApplicant {
  readonly kind: ApplicantKind
  readonly name: string
  readonly identity: GivenIdentity | null
  readonly contact: Contact
  readonly contactPerson: string | null
  readonly agent: (Omit<Agent, 'identity'> & { readonly identity: GivenIdentity | null }) | null
  readonly together: readonly string[]
}

/** What of an applicant is kept under seal (quality.md SEC-C4): all but the name and the kind. */
type Sealed = Omit<GivenApplicant, 'kind' | 'name'>

/** Bound to its row: a sealed text moved to another application does not open. */
const placeOf = (id: ApplicationId): string => `application.applicant:${id}`
const FINGERPRINT = 'idNumber'

/** Digits and letters alone, so that blanks and width do not tell one number from itself. */
const plainNumber = (number: string): string =>
  number.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()

/** The keyed digest by which one person's applications are found without reading the number. */
export function fingerprintOf({ crypto, keys }: Keys, identity: GivenIdentity | null): string | null {
  if (identity === null || identity.number === null || identity.number.trim() === '') return null
  return crypto.blindIndex(crypto.indexKey(keys, FINGERPRINT), plainNumber(identity.number))
}

export function sealApplicant({ crypto, keys }: Keys, id: ApplicationId, applicant: GivenApplicant): string {
  const { kind: _kind, name: _name, ...sealed } = applicant
  return crypto.sealText(keys, JSON.stringify(sealed), placeOf(id))
}

/** The applicant with numbers and all; every opening is an act of its own in the audit trail. */
export function openApplicant({ crypto, keys }: Keys, record: CaseRecord): GivenApplicant {
  const sealed = JSON.parse(crypto.openText(keys, record.applicantSealed, placeOf(record.id))) as Sealed
  return { kind: record.applicantKind, name: record.applicantName, ...sealed }
}

/** 永安市格式: the first two and the last four characters stay (quality.md 2.5, no. 19). */
export const maskNumber = (number: string): string =>
  number.length <= 6
    ? '*'.repeat(number.length)
    : `${number.slice(0, 2)}${'*'.repeat(number.length - 6)}${number.slice(-4)}`

export const maskPhone = (phone: string): string =>
  phone.length < 7 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`

const withoutNumber = (identity: GivenIdentity | null, fingerprint: string | null): IdentityProof | null =>
  identity === null ? null : { document: identity.document, fingerprint, files: identity.files }

/** The applicant as the rules take him: without the number. */
export function applicantOf(keys: Keys, given: GivenApplicant): Applicant {
  return {
    ...given,
    identity: withoutNumber(given.identity, fingerprintOf(keys, given.identity)),
    agent: given.agent && {
      ...given.agent,
      identity: withoutNumber(given.agent.identity, fingerprintOf(keys, given.agent.identity)),
    },
  }
}
