import type { Context } from 'hono'
import { randomKey } from '../../actions/office.ts'
import type { Errand } from '../../actions/perform.ts'
import type { VisitEnv } from '../kit/visit.ts'

/** The public acting, from where it does. */
export const publicErrand = (c: Context<VisitEnv>, idempotencyKey?: string): Errand => ({
  actor: { kind: 'public' },
  origin: { address: c.env?.address ?? null, requestId: randomKey() },
  idempotencyKey,
})
