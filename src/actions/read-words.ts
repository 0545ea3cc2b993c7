import { BODY_LEVEL_LABELS, PERMISSIONS, ROLE_LABELS } from '../access/index.ts'
import {
  CARRIER_LABELS,
  CLOCK_RUN_LABELS,
  CONSULTATION_ANSWER_LABELS,
  CONSULTED_LABELS,
  CONTACT_MEANS_LABELS,
  DISPUTE_SUBJECT_LABELS,
  EVENT_LABELS,
  IDENTITY_DOCUMENT_LABELS,
  LIGHT_LABELS,
  REPLY_FORM_LABELS,
  REPLY_WAY_LABELS,
  REVIEW_ASPECT_LABELS,
  SERVED_LETTER_LABELS,
  SERVICE_METHOD_LABELS,
  SPAN_LABELS,
  STATUS_LABELS,
} from '../application/index.ts'
import {
  APPLICANT_KINDS,
  BODY_KIND_LABELS,
  CHANNEL_RULES,
  COLUMN_CODES,
  COLUMN_LABELS,
  DECISIONS,
  DISPUTE_ENDING_RULES,
  DISPUTE_GROUP_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_HEADING,
  ROW_SHAPES,
} from '../law/index.ts'
import { LETTER_RULES } from '../letter/index.ts'

const labelsOf = <Code extends string>(rules: Readonly<Record<Code, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries<{ readonly zh: string }>(rules).map(([code, { zh }]) => [code, zh]))

/** Every code that the interface speaks, with the words that people read: the law's own, from where they stand. */
export const WORDS = {
  acts: labelsOf(PERMISSIONS),
  roles: ROLE_LABELS,
  bodyKinds: BODY_KIND_LABELS,
  bodyLevels: BODY_LEVEL_LABELS,
  channels: CHANNEL_RULES,
  applicantKinds: Object.fromEntries(
    Object.entries(APPLICANT_KINDS).map(([code, { column, covers }]) => [
      code,
      { zh: COLUMN_LABELS[column], covers },
    ]),
  ),
  identityDocuments: IDENTITY_DOCUMENT_LABELS,
  replyForms: REPLY_FORM_LABELS,
  replyWays: REPLY_WAY_LABELS,
  statuses: STATUS_LABELS,
  events: EVENT_LABELS,
  decisions: DECISIONS,
  letters: labelsOf(LETTER_RULES),
  servedLetters: SERVED_LETTER_LABELS,
  serviceMethods: SERVICE_METHOD_LABELS,
  carriers: CARRIER_LABELS,
  contactMeans: CONTACT_MEANS_LABELS,
  consulted: CONSULTED_LABELS,
  consultationAnswers: CONSULTATION_ANSWER_LABELS,
  reviewAspects: REVIEW_ASPECT_LABELS,
  disputeGroups: DISPUTE_GROUP_LABELS,
  disputeSubjects: DISPUTE_SUBJECT_LABELS,
  disputeEndings: labelsOf(DISPUTE_ENDING_RULES),
  lights: LIGHT_LABELS,
  clockRuns: CLOCK_RUN_LABELS,
  spans: SPAN_LABELS,
  applicationTable: {
    heading: OUTCOME_HEADING,
    columns: COLUMN_CODES.map(code => ({ code, zh: COLUMN_LABELS[code] })),
    rows: ROW_SHAPES.map(({ code, label, group }) => ({
      code,
      zh: label,
      group: group === null ? null : OUTCOME_GROUP_LABELS[group],
    })),
  },
}
