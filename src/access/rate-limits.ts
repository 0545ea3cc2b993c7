import type { Act } from './permissions.ts'

/** 频次上限: how often an act may be tried. */
export interface RateLimit {
  readonly most: number
  readonly seconds: number
  /** Whose tries are counted together. */
  readonly by: 'address' | 'person'
}

/**
 * The one table of rate limits (quality.md SEC-R1). Counted on record, so that several nodes count together; a try that
 * is refused for another reason counts too.
 */
export const RATE_LIMITS: Readonly<Partial<Record<Act, readonly RateLimit[]>>> = {
  'session.signIn': [{ most: 60, seconds: 60, by: 'address' }],
  'setUp.complete': [{ most: 10, seconds: 60, by: 'address' }],
  'application.apply': [
    { most: 3, seconds: 60, by: 'address' },
    { most: 10, seconds: 3600, by: 'address' },
  ],
  'application.track': [{ most: 10, seconds: 60, by: 'address' }],
  'application.respond': [{ most: 10, seconds: 60, by: 'address' }],
  'file.draft': [{ most: 30, seconds: 60, by: 'address' }],
  'session.changePassword': [{ most: 10, seconds: 3600, by: 'person' }],
  'session.enrolTotp': [{ most: 10, seconds: 3600, by: 'person' }],
  'audit.verify': [{ most: 5, seconds: 3600, by: 'person' }],
  'application.export': [{ most: 5, seconds: 3600, by: 'person' }],
  'body.export': [{ most: 5, seconds: 3600, by: 'person' }],
  'person.export': [{ most: 5, seconds: 3600, by: 'person' }],
  'audit.export': [{ most: 5, seconds: 3600, by: 'person' }],
}
