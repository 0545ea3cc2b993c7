import type { Context } from 'hono'
import type { Actor, Session } from '../../access/index.ts'
import { identifySession, identifyToken } from '../../actions/accounts/identify.ts'
import type { Office } from '../../actions/office.ts'
import { tokenInCookie } from './cookie.ts'

/** Who calls. */
export interface Caller {
  readonly actor: Actor
  /** The session by whose cookie he is known; null for the public and for tokens. */
  readonly session: Session | null
  /** True when a cookie or token was sent that opens nothing any more. */
  readonly lapsed: boolean
}

const PUBLIC: Actor = { kind: 'public' }

/** A page that asks by itself (notifications) says so, and does not keep the session alive by that. */
const BACKGROUND_HEADER = 'X-Background'

/** Who calls: by `Authorization: Bearer` if there is one, else by the session's cookie, else the public. */
export async function callerOf(c: Context, office: Office): Promise<Caller> {
  const authorization = c.req.header('Authorization')
  if (authorization !== undefined) {
    const bearer = /^Bearer ([\w.~+/-]{1,200}=*)$/.exec(authorization)?.[1]
    const known = bearer === undefined ? null : await identifyToken(office, bearer)
    return known === null ? { actor: PUBLIC, session: null, lapsed: true } : { ...known, lapsed: false }
  }
  const cookie = tokenInCookie(c)
  if (cookie === undefined) return { actor: PUBLIC, session: null, lapsed: false }
  const known = await identifySession(office, cookie, c.req.header(BACKGROUND_HEADER) === '1')
  return known === null ? { actor: PUBLIC, session: null, lapsed: true } : { ...known, lapsed: false }
}
