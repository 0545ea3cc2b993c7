import type { z } from '@hono/zod-openapi'
import type { ApplicationEvent, ApplicationState, CaseClock } from '../../../../application/index.ts'
import type { apiTokenSchema } from '../../../kit/schemas/api-token.ts'
import type {
  caseCountsSchema,
  caseLineSchema,
  caseViewSchema,
  duplicatesSchema,
  receiptSchema,
  revealedSchema,
} from '../../../kit/schemas/application.ts'
import type { auditFindingSchema, auditLineSchema } from '../../../kit/schemas/audit.ts'
import type { bodySchema } from '../../../kit/schemas/body.ts'
import type { personViewSchema } from '../../../kit/schemas/person.ts'
import type { policySchema } from '../../../kit/schemas/policy.ts'
import type { ownSessionSchema, sessionSchema } from '../../../kit/schemas/session.ts'
import type { wordsSchema } from '../../../kit/schemas/words.ts'

/** Records as the interface gives them; their shapes are its schemas. */
export type Session = z.infer<typeof sessionSchema>
export type OwnSession = z.infer<typeof ownSessionSchema>
export type ApiToken = z.infer<typeof apiTokenSchema>
export type BodyRecord = z.infer<typeof bodySchema>
export type PersonRecord = z.infer<typeof personViewSchema>
export type Policy = z.infer<typeof policySchema>
export type AuditLine = z.infer<typeof auditLineSchema>
export type AuditFinding = z.infer<typeof auditFindingSchema>
export type Words = z.infer<typeof wordsSchema>

/** One page of a list. */
export interface Page<Row> {
  readonly items: readonly Row[]
  readonly next: string | null
}

export type CaseLine = z.infer<typeof caseLineSchema>
export type CaseCounts = z.infer<typeof caseCountsSchema>
export type Receipt = z.infer<typeof receiptSchema>
export type Duplicate = z.infer<typeof duplicatesSchema>['items'][number]
export type Revealed = z.infer<typeof revealedSchema>

/** A case: the parts whose shape the application room fixes have that room's own types. */
export type CaseView = Omit<z.infer<typeof caseViewSchema>, 'state' | 'clock' | 'events'> & {
  readonly state: ApplicationState
  readonly clock: CaseClock
  readonly events: readonly {
    readonly sequence: number
    readonly at: string
    readonly personName: string | null
    readonly event: ApplicationEvent
  }[]
}
