import type { Dialect } from 'kysely'

/** A PostgreSQL, embedded or a server, opened. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  readonly dialect: Dialect
  /** Calls of fsync so far, where we can count them: embedded only. */
  syncs(): number
  close(): Promise<void>
}
