import { ACCESS_BREACHES } from './breaches/access.ts'
import { APPLICATION_BREACHES } from './breaches/application.ts'
import { ATTACHMENT_BREACHES } from './breaches/attachment.ts'
import { CLOCK_BREACHES } from './breaches/clock.ts'
import { DECISION_BREACHES } from './breaches/decision.ts'
import { DISPUTE_BREACHES } from './breaches/dispute.ts'
import { LETTER_BREACHES } from './breaches/letter.ts'
import { STEP_BREACHES } from './breaches/steps.ts'
import type { Article } from './dated-value.ts'

/** Every rule that an act or an input can break, a file a room: docs/breaches.md comes from it. */
export const BREACHES = {
  ...ACCESS_BREACHES,
  ...CLOCK_BREACHES,
  ...APPLICATION_BREACHES,
  ...STEP_BREACHES,
  ...DECISION_BREACHES,
  ...ATTACHMENT_BREACHES,
  ...DISPUTE_BREACHES,
  ...LETTER_BREACHES,
} as const

export type BreachCode = keyof typeof BREACHES

/** 违反: the named rule that an act or an input would break, and one Chinese sentence that says what to do. */
export interface Breach {
  readonly code: BreachCode
  readonly article: Article
  readonly message: string
}

export const breach = (code: BreachCode, message: string): Breach => ({
  code,
  article: BREACHES[code].article,
  message,
})
