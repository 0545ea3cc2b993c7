import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { type Office, randomKey } from '../../actions/office.ts'
import { type Errand, refuseReading } from '../../actions/perform.ts'
import { NOT_ALLOWED } from '../../actions/refusal.ts'
import { standingOf } from '../../actions/standing.ts'
import { comesFromElsewhere } from '../kit/security.ts'
import type { Visit } from '../kit/visit.ts'
import { answerProblem } from './answer.ts'
import { type Caller, callerOf } from './caller.ts'
import { tokenInCookie } from './cookie.ts'
import {
  BAD_KEY,
  FOREIGN,
  NO_CSRF,
  NOT_FORM,
  NOT_JSON,
  NOT_SIGNED_IN,
  problemOf,
  UNFINISHED,
} from './problem.ts'
import type { ApiRoute } from './route.ts'

/** What the guard has found out, for the handler behind it. */
export interface Guarded {
  Bindings: Visit
  Variables: { caller: Caller; errand: Errand }
}

/** As the words of an Idempotency-Key may be. */
const KEY = /^[\x21-\x7e]{1,200}$/

/**
 * Stands before every handler, on the route and not on a pattern of addresses (quality.md incident 29): the same site,
 * JSON or a form, a known person, the token against forged requests, the act.
 */
export const guard =
  (office: Office, spec: ApiRoute): MiddlewareHandler<Guarded> =>
  async (c, next) => {
    const changes = spec.method !== 'get'
    if (changes && comesFromElsewhere(c)) return answerProblem(c, FOREIGN)
    if (spec.body !== undefined && !(spec.form ? isForm(c) : isJson(c)))
      return answerProblem(c, spec.form ? NOT_FORM : NOT_JSON)
    const caller = await callerOf(c, office)
    if (changes && caller.session !== null && !bearsToken(c, caller.session.csrf))
      return answerProblem(c, NO_CSRF)
    const key = c.req.header('Idempotency-Key')
    if (key !== undefined && !KEY.test(key)) return answerProblem(c, BAD_KEY)
    const errand: Errand = {
      ...publicErrand(c),
      actor: caller.actor,
      session: caller.session?.id,
      idempotencyKey: key,
    }
    const refused = await refusalFor(c, office, spec, caller, errand)
    if (refused !== null) return refused
    c.set('caller', caller)
    c.set('errand', errand)
    return next()
  }

/** An errand of somebody whom we do not know (yet), from where he comes, under a number of its own. */
export function publicErrand(c: Context<Guarded>): Errand {
  const requestId = randomKey()
  c.header('X-Request-Id', requestId)
  return { actor: { kind: 'public' }, origin: { address: c.env.address, requestId } }
}

async function refusalFor(
  c: Context,
  office: Office,
  spec: ApiRoute,
  caller: Caller,
  errand: Errand,
): Promise<Response | null> {
  switch (standingOf(caller.actor, spec.act)) {
    case 'mayTry':
      return null
    case 'mustSignIn':
      return answerProblem(c, NOT_SIGNED_IN)
    case 'notAllowed':
      await refuseReading(office, spec.act, errand)
      return answerProblem(c, isUnfinished(caller) ? UNFINISHED : problemOf(NOT_ALLOWED))
  }
}

/** A session that is limited is one in which something is left to do. */
const isUnfinished = ({ actor, session }: Caller): boolean =>
  session !== null && actor.kind === 'staff' && actor.scopes !== null

const isJson = (c: Context): boolean =>
  /^application\/json\s*(?:;|$)/i.test(c.req.header('Content-Type') ?? '')

const isForm = (c: Context): boolean => /^multipart\/form-data\s*;/i.test(c.req.header('Content-Type') ?? '')

function bearsToken(c: Context, csrf: string): boolean {
  if (tokenInCookie(c) === undefined) return true
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(c.req.header('X-CSRF-Token') ?? ''), digest(csrf))
}
