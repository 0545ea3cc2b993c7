import type { ApplicationId } from './application.ts'

/** One application as far as likeness goes. */
export interface Likened {
  readonly application: ApplicationId
  /** The same for the same applicant: the fingerprint of his identity, or name and contact where there is none. */
  readonly applicant: string
  readonly description: string
}

export interface LikelyDuplicate {
  readonly application: ApplicationId
  readonly sameApplicant: boolean
  /** 0 to 1: the share of two-character shingles that both descriptions have; 1 where they name the same document. */
  readonly likeness: number
}

/** From here on two descriptions are shown side by side. It proposes; whether it is a 重复申请 a person says (§36(六)). */
export const LIKENESS_SHOWN = 0.5

/** What every application says, whatever it asks for. */
const IDLE = /[\s\p{P}\p{S}]|申请公开|政府信息|请公开|有关|关于|相关|的/gu
const DOCUMENT_NUMBER = /[\p{Script=Han}]{1,12}[〔[［（(](\d{4})[〕\]］）)]第?0*(\d+)号/gu

/** A description made ready for comparing many times. */
export interface Profile {
  readonly shingles: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
}

export function profileOf(description: string): Profile {
  const plain = description.normalize('NFKC')
  const words = [...plain.replace(IDLE, '')]
  const shingles = new Set(words.slice(1).map((word, at) => `${words[at]}${word}`))
  const documents = [...description.replace(/\s/g, '').matchAll(DOCUMENT_NUMBER)].map(
    ([, year, number]) => `${year}-${number}`,
  )
  return { shingles, documents: new Set(documents) }
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return both
}

/** How alike two descriptions are. Documents of one number count as one only where the words around are half alike. */
export function likenessOf(one: Profile, other: Profile): number {
  const both = shared(one.shingles, other.shingles)
  const all = one.shingles.size + other.shingles.size - both
  const words = all === 0 ? 0 : both / all
  const named = one.documents.size
  const sameDocuments =
    named > 0 && named === other.documents.size && shared(one.documents, other.documents) === named
  return sameDocuments && words >= LIKENESS_SHOWN / 2 ? 1 : words
}

/** The applications that a new one may repeat: those of the same applicant first, then the likest. */
export function findLikelyDuplicates(
  candidate: Likened,
  others: Iterable<Likened>,
  shownFrom: number = LIKENESS_SHOWN,
): LikelyDuplicate[] {
  const profile = profileOf(candidate.description)
  const found: LikelyDuplicate[] = []
  for (const { application, applicant, description } of others) {
    if (application === candidate.application) continue
    const likeness = likenessOf(profile, profileOf(description))
    if (likeness >= shownFrom)
      found.push({ application, sameApplicant: applicant === candidate.applicant, likeness })
  }
  return found.toSorted(
    (one, other) => Number(other.sameApplicant) - Number(one.sameApplicant) || other.likeness - one.likeness,
  )
}

/** Several applicants asked for the same, and it was released. */
export interface PublicationSuggestion {
  readonly applications: readonly ApplicationId[]
  /** Number of different applicants. */
  readonly applicants: number
}

/**
 * 纳入主动公开 (条例§44): what at least two different applicants asked for and were given. Each application is held
 * against the first of every group found so far.
 */
export function suggestPublication(
  released: Iterable<Likened>,
  sameFrom: number = LIKENESS_SHOWN,
  applicantsFrom = 2,
): PublicationSuggestion[] {
  const groups: { readonly profile: Profile; readonly members: Likened[] }[] = []
  for (const each of released) {
    const profile = profileOf(each.description)
    const group = groups.find(({ profile: first }) => likenessOf(first, profile) >= sameFrom)
    if (group) group.members.push(each)
    else groups.push({ profile, members: [each] })
  }
  return groups
    .map(({ members }) => ({
      applications: members.map(each => each.application),
      applicants: new Set(members.map(each => each.applicant)).size,
    }))
    .filter(({ applicants }) => applicants >= applicantsFrom)
}
