import type { Dialect } from 'kysely'

/** A PostgreSQL, embedded or a server, opened. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  readonly dialect: Dialect
  /** Calls of fsync so far, where we can count them: embedded only. */
  syncs(): number
  /** False while the server gives no sign of life; the embedded engine always does. */
  answers(): boolean
  /** False while there is no room to write; of a server we cannot know. */
  hasRoom(): boolean
  close(): Promise<void>
}
