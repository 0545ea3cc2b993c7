import { PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Engine } from './engine.ts'
import { VALUE_PARSERS } from './value-parsers.ts'

const MOST_CONNECTIONS = 10
const CONNECT_MILLISECONDS = 5_000
const STATEMENT_MILLISECONDS = 30_000

/** A PostgreSQL server at `url`. */
export function openServer(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    types: {
      getTypeParser: (type, format) =>
        format === 'binary'
          ? pg.types.getTypeParser(type, format)
          : (VALUE_PARSERS[type] ?? pg.types.getTypeParser(type, format)),
    },
  })
  pool.on('error', () => undefined) // an idle connection that died: the next query gets a new one
  return { kind: 'server', dialect: new PostgresDialect({ pool }), syncs: () => 0, close: () => pool.end() }
}
