import type { ApplicationId, ApplicationState } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { ApplicantKind, DecisionKind } from '../../law/index.ts'

/** What table three has to know of an application; the store keeps it beside the case. */
export interface Countable {
  readonly id: ApplicationId
  readonly applicantKind: ApplicantKind
  /** The day it came into being: for a part of a split application the day of splitting, else that of arrival. */
  readonly from: PlainDate
  /** 收到之日. */
  readonly receivedOn: PlainDate
  /** 办结: the day the reply counts as given, or of withdrawal; null while it is carried on. */
  readonly closedOn: PlainDate | null
  readonly outcome: DecisionKind | null
  /** The day from which its parts count in its place. */
  readonly splitOn: PlainDate | null
}

/** A case as table three counts it; null while it has not been received in law (A4 rule 2). */
export function countableOf(id: ApplicationId, state: ApplicationState): Countable | null {
  const { intake, receivedOn, closedOn, outcome, split } = state
  if (intake === null || receivedOn === null) return null
  return {
    id,
    applicantKind: intake.applicantKind,
    from: intake.on,
    receivedOn,
    closedOn,
    outcome,
    splitOn: split?.on ?? null,
  }
}
