import type { Selectable } from 'kysely'
import type { BodyId, PersonId } from '../../access/index.ts'
import type { ApplicationId, InformationRequest, Status } from '../../application/index.ts'
import type { Instant } from '../../basics/instant.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { ApplicantKind, Channel, DecisionKind } from '../../law/index.ts'
import type { Tables } from '../tables/index.ts'

/** What a case's events lead to, kept beside it so that lists need not fold; rebuilt when the calendar changes. */
export interface CaseSummary {
  /** As handed in, or as corrected since. */
  readonly channel: Channel
  readonly applicantKind: ApplicantKind
  readonly arrivedOn: PlainDate
  readonly status: Status
  readonly receivedOn: PlainDate | null
  readonly replyDue: PlainDate | null
  readonly dueProvisional: boolean
  /** True while the clock stands still for somebody else: correction, payment, consultation. */
  readonly waitsForOthers: boolean
  /** True while each day may move its due day: a consultation is open. */
  readonly isMoving: boolean
  /** True while somebody has to see to it; false for what is closed, split or withdrawn, unless it is made anew. */
  readonly isOpen: boolean
  /** 办结, or the day of splitting. */
  readonly closedOn: PlainDate | null
  readonly outcome: DecisionKind | null
  /** For table three: the day it came into being, and the day its parts took its place. */
  readonly countedFrom: PlainDate
  readonly splitOn: PlainDate | null
  /** Version of the calendar by which the due day was counted. */
  readonly calendar: string
  /** Number of events: the ETag of the case. */
  readonly version: number
}

/** A case as lists and headings show it; the sealed part is opened only where somebody needs it. */
export interface CaseRecord extends CaseSummary {
  readonly id: ApplicationId
  readonly body: BodyId
  /** 登记号, also the number with which the applicant asks. */
  readonly number: string
  readonly applicantName: string
  /** Contact, identity and agent, sealed. */
  readonly applicantSealed: string
  readonly fingerprint: string | null
  readonly request: InformationRequest
  readonly queryCodeHash: string | null
  readonly assignee: PersonId | null
  readonly createdAt: Instant
}

export const caseOf = (row: Selectable<Tables['application']>): CaseRecord => ({
  id: row.id as ApplicationId,
  body: row.body as BodyId,
  number: row.number,
  channel: row.channel as Channel,
  applicantKind: row.applicant_kind as ApplicantKind,
  applicantName: row.applicant_name,
  applicantSealed: row.applicant_sealed,
  fingerprint: row.fingerprint,
  request: row.request as InformationRequest,
  arrivedOn: row.arrived_on,
  queryCodeHash: row.query_code_hash,
  assignee: row.assignee as PersonId | null,
  createdAt: row.created_at,
  status: row.status as Status,
  receivedOn: row.received_on,
  replyDue: row.reply_due,
  dueProvisional: row.due_provisional,
  waitsForOthers: row.waits_for_others,
  isMoving: row.is_moving,
  isOpen: row.is_open,
  closedOn: row.closed_on,
  outcome: row.outcome as DecisionKind | null,
  countedFrom: row.counted_from,
  splitOn: row.split_on,
  calendar: row.calendar,
  version: row.version,
})

export const summaryColumns = (summary: CaseSummary) => ({
  channel: summary.channel,
  applicant_kind: summary.applicantKind,
  arrived_on: summary.arrivedOn,
  status: summary.status,
  received_on: summary.receivedOn,
  reply_due: summary.replyDue,
  due_provisional: summary.dueProvisional,
  waits_for_others: summary.waitsForOthers,
  is_moving: summary.isMoving,
  is_open: summary.isOpen,
  closed_on: summary.closedOn,
  outcome: summary.outcome,
  counted_from: summary.countedFrom,
  split_on: summary.splitOn,
  calendar: summary.calendar,
  version: summary.version,
})
