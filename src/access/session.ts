import type { Instant } from '../basics/instant.ts'
import type { PersonId } from './role.ts'

/** 登录会话: a person at work in one browser. Its token is kept as a hash only. */
export interface Session {
  /** Random; names the session in lists, opens nothing. */
  readonly id: string
  readonly person: PersonId
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  /** The absolute end, whatever the person does. */
  readonly expiresAt: Instant
  readonly address: string | null
  /** How the person proved himself. */
  readonly method: 'password' | 'oidc'
  /** True when a second factor was shown. */
  readonly secondFactor: boolean
  /** Sent with every change, so that another site cannot act in the person's name. */
  readonly csrf: string
}

const MINUTE = 60_000

/** True while a session may be used: before its absolute end and not idle for too long. */
export function sessionStands(session: Session, idleMinutes: number, now: Instant): boolean {
  const moment = Date.parse(now)
  return (
    moment < Date.parse(session.expiresAt) &&
    moment - Date.parse(session.lastSeenAt) < idleMinutes * MINUTE &&
    moment >= Date.parse(session.createdAt) - MINUTE
  )
}

/** 接口令牌: lets another system do some acts in a person's name until a day. */
export interface ApiToken {
  readonly id: string
  readonly person: PersonId
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
  readonly lastUsedAt: Instant | null
}

export const tokenStands = ({ expiresAt, revokedAt }: ApiToken, now: Instant): boolean =>
  revokedAt === null && Date.parse(now) < Date.parse(expiresAt)
