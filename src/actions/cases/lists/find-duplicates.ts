import { type Actor, may } from '../../../access/index.ts'
import {
  type ApplicationId,
  findLikelyDuplicates,
  LIKENESS_SHOWN,
  type LikelyDuplicate,
} from '../../../application/index.ts'
import { no, ok, type Result } from '../../../basics/result.ts'
import type { CaseRecord } from '../../../store/index.ts'
import { type Office, todayIn } from '../../office.ts'
import { NOT_FOUND, type Refusal } from '../../refusal.ts'
import { calendarOf } from '../calendar.ts'
import { fingerprintOf } from '../personal-data.ts'
import { type CaseLine, linesOf } from './case-line.ts'

/** What is known of an application before it is registered. */
export interface Candidate {
  readonly body: string
  readonly name: string
  readonly identityNumber: string | null
  readonly description: string
}

/** An application that the new one may repeat (条例§36(六)); whether it does a person says. */
export interface FoundDuplicate {
  readonly line: CaseLine
  readonly sameApplicant: boolean
  readonly likeness: number
}

/** Of the newest applications of the body so many are compared. */
const COMPARED = 1000
const MOST_SHOWN = 8
/** The same person's applications are shown from here on already. */
const SHOWN_OF_SAME_APPLICANT = LIKENESS_SHOWN / 2

/** The applications of the same body that a new one may repeat. */
export async function findDuplicates(
  office: Office,
  actor: Actor,
  { body, name, identityNumber, description }: Candidate,
): Promise<Result<{ readonly items: readonly FoundDuplicate[] }, Refusal>> {
  const { read } = office.store
  const found = await read.bodies.find(body)
  if (!found || !may(actor, 'application.receive', { body: found.id, path: found.path })) return no(NOT_FOUND)
  const identity = { document: 'otherDocument', number: identityNumber, files: [] } as const
  const fingerprint = fingerprintOf(office, identity)
  const { items: records } = await read.caseLists.list({ body, under: '', order: 'newest', limit: COMPARED })
  const isSame = (record: CaseRecord) =>
    fingerprint !== null && record.fingerprint !== null
      ? record.fingerprint === fingerprint
      : record.applicantName === name.trim()
  const likely = findLikelyDuplicates(
    { application: '' as ApplicationId, applicant: SAME, description },
    records.map(record => ({
      application: record.id,
      applicant: isSame(record) ? SAME : record.id,
      description: record.request.description,
    })),
    SHOWN_OF_SAME_APPLICANT,
  )
  const shown = likely
    .filter(each => each.sameApplicant || each.likeness >= LIKENESS_SHOWN)
    .slice(0, MOST_SHOWN)
  return ok({ items: await withLines(office, records, shown) })
}

const SAME = 'same'

async function withLines(
  office: Office,
  records: readonly CaseRecord[],
  shown: readonly LikelyDuplicate[],
): Promise<FoundDuplicate[]> {
  const { read } = office.store
  const { calendar } = await calendarOf(read)
  const byId = new Map(records.map(record => [record.id, record]))
  const wanted = shown.flatMap(({ application }) => byId.get(application) ?? [])
  const lines = await linesOf(wanted, read, calendar, todayIn(office))
  return lines.map((line, at) => ({
    line,
    sameApplicant: shown[at]?.sameApplicant ?? false,
    likeness: shown[at]?.likeness ?? 0,
  }))
}
