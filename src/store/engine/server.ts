import pg from 'pg'
import type { Engine } from './engine.ts'
import { dialectOver } from './one-dialect.ts'
import { serverLines } from './server-lines.ts'
import { VALUE_PARSERS } from './value-parsers.ts'

const MOST_CONNECTIONS = 10
const CONNECT_MILLISECONDS = 3_000
const STATEMENT_MILLISECONDS = 30_000

/** A PostgreSQL server at `url`. */
export function openServer(url: string): Engine {
  const settings: pg.PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    keepAlive: true,
    types: {
      getTypeParser: (type, format) =>
        format === 'binary'
          ? pg.types.getTypeParser(type, format)
          : (VALUE_PARSERS[type] ?? pg.types.getTypeParser(type, format)),
    },
  }
  const pool = new pg.Pool({ ...settings, max: MOST_CONNECTIONS })
  pool.on('error', () => undefined) // an idle connection that died: the next query gets a new one
  const lines = serverLines(pool, settings)
  return {
    kind: 'server',
    dialect: dialectOver(lines),
    syncs: () => 0,
    answers: lines.answers,
    hasRoom: () => true,
    close: async () => {
      lines.stopWatching()
      await pool.end()
    },
  }
}
