import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { MIGRATIONS, type Migration } from './migrations/index.ts'

/** Thrown when program and data do not fit together; the message says what to do. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch'
}

const ADVISORY_LOCK = 7_246_001
const checksumOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex')

interface Applied {
  readonly number: number
  readonly checksum: string
}

/**
 * Brings the schema up to this program: forward only, each step in a transaction of its own, each proven unchanged by
 * its checksum. Refuses data that a newer program wrote.
 */
export async function migrate<Schema>(
  db: Kysely<Schema>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  await sql`create table if not exists migration (
    number integer primary key, name text not null, checksum text not null, at timestamptz not null default now()
  )`.execute(db)
  let done = 0
  for (const migration of migrations) done += (await step(db, migration)) ? 1 : 0
  const newest = await sql<{
    number: number
  }>`select coalesce(max(number), 0) as number from migration`.execute(db)
  const found = newest.rows[0]?.number ?? 0
  const known = migrations.at(-1)?.number ?? 0
  if (found > known)
    throw new SchemaMismatch(
      `数据是更新版本的明澈写的（数据结构第 ${found} 版，本程序只认识到第 ${known} 版），请改用新版程序；数据没有改动。`,
    )
  return done
}

/** True when the step was done now; false when it had been done before. */
function step<Schema>(db: Kysely<Schema>, migration: Migration): Promise<boolean> {
  return db.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(tx)
    const { rows } =
      await sql<Applied>`select number, checksum from migration where number = ${migration.number}`.execute(
        tx,
      )
    const checksum = checksumOf(migration)
    if (rows[0] !== undefined) {
      if (rows[0].checksum === checksum) return false
      throw new SchemaMismatch(
        `数据结构第 ${migration.number} 版与本程序的不一致，程序文件可能被改动过，请重新安装同一版本的明澈。`,
      )
    }
    for (const statement of migration.sql.split(/;\s*$/m))
      if (statement.trim() !== '') await sql.raw(statement).execute(tx)
    await sql`insert into migration (number, name, checksum) values (${migration.number}, ${migration.name}, ${checksum})`.execute(
      tx,
    )
    return true
  })
}
