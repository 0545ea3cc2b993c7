import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { named } from './store-trouble.ts'

/** What a result of either engine has. */
export interface Answer {
  readonly rows: readonly unknown[]
  readonly affected: number | null
}

/** One connection of either engine: asked, then given back. */
export interface Line {
  ask(sql: string, parameters: readonly unknown[]): Promise<Answer>
  release(): void
}

/** How an engine lends connections. */
export interface Lines {
  acquire(): Promise<Line>
  /** Resolves when every connection has been given back. */
  drain(): Promise<void>
}

/** Kysely's PostgreSQL dialect over either engine; troubles of the database come out under their own names. */
export const dialectOver = (lines: Lines): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new LineDriver(lines),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

const rightly = async <Value>(work: Promise<Value>): Promise<Value> => {
  try {
    return await work
  } catch (error) {
    throw named(error)
  }
}

class LineDriver implements Driver {
  readonly #lines: Lines

  constructor(lines: Lines) {
    this.#lines = lines
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<LineConnection> {
    return new LineConnection(await rightly(this.#lines.acquire()))
  }
  async beginTransaction(connection: LineConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }
  async commitTransaction(connection: LineConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }
  async rollbackTransaction(connection: LineConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
  async releaseConnection(connection: LineConnection): Promise<void> {
    connection.line.release()
  }
  async destroy(): Promise<void> {
    await this.#lines.drain()
  }
}

class LineConnection implements DatabaseConnection {
  readonly line: Line

  constructor(line: Line) {
    this.line = line
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affected } = await rightly(this.line.ask(query.sql, query.parameters))
    return affected === null
      ? { rows: rows as Row[] }
      : { rows: rows as Row[], numAffectedRows: BigInt(affected) }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }
}
