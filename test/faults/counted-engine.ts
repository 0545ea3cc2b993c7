import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely'
import type { Engine } from '../../src/store/engine/engine.ts'

/** Called before every statement, `begin` and `commit` among them, that reaches the database. */
export type OnStatement = (sql: string) => void | Promise<void>

/** The engine with somebody watching each statement: he may throw, or end the process. */
export function countedEngine(engine: Engine, onStatement: OnStatement): Engine {
  const watched = new WeakSet<DatabaseConnection>()
  const watch = (connection: DatabaseConnection): DatabaseConnection => {
    if (watched.has(connection)) return connection
    watched.add(connection)
    const run = connection.executeQuery.bind(connection)
    connection.executeQuery = async <Row>(query: CompiledQuery) => {
      await onStatement(query.sql)
      return run<Row>(query)
    }
    return connection
  }
  const dialect: Dialect = {
    ...engine.dialect,
    createAdapter: () => engine.dialect.createAdapter(),
    createIntrospector: db => engine.dialect.createIntrospector(db),
    createQueryCompiler: () => engine.dialect.createQueryCompiler(),
    createDriver: (): Driver => {
      const driver = engine.dialect.createDriver()
      const acquire = driver.acquireConnection.bind(driver)
      driver.acquireConnection = async () => watch(await acquire())
      return driver
    },
  }
  return { ...engine, dialect }
}
