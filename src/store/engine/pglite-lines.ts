import type { PGlite } from '@electric-sql/pglite'
import type { Line, Lines } from './one-dialect.ts'
import { storageFull } from './store-trouble.ts'

/** One connection, lent to one transaction at a time: the embedded engine has no second. Without room it only reads. */
export function pgliteLines(database: PGlite, hasRoom: () => boolean): Lines {
  let free: Promise<void> = Promise.resolve()
  const line = (release: () => void): Line => ({
    async ask(sql, parameters) {
      if (changes(sql) && !hasRoom()) throw storageFull()
      const { rows, affectedRows } = await database.query(sql, [...parameters])
      return { rows, affected: affectedRows ?? null }
    },
    release,
  })
  return {
    async acquire() {
      const before = free
      const { promise, resolve } = Promise.withResolvers<void>()
      free = promise
      await before
      return line(resolve)
    },
    drain: () => free,
  }
}

/** True for a statement that writes; the end of a transaction is always let through. */
const changes = (sql: string): boolean =>
  /^\s*(?:insert|update|delete|create|alter|drop|copy|with)\b/i.test(sql)
