import { type Kysely, sql } from 'kysely'
import { tablesInOrder } from './table-order.ts'

/** A row as JSON text: the same on every engine, so that a dump of one goes into another (REL-13). */
export interface DumpedRow {
  readonly table: string
  readonly json: string
}

const ROWS_AT_ONCE = 500

/** Bodies refer to the body above them: parents come first. */
const orderOf = (table: string) => (table === 'body' ? sql`order by length(path), path` : sql``)

/** Visits every row as it stood at one moment; what is written meanwhile is not seen. */
export function dumpRows<Schema>(
  db: Kysely<Schema>,
  visit: (row: DumpedRow) => Promise<void>,
): Promise<void> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      for (const table of await tablesInOrder(tx)) {
        await sql`declare dumped no scroll cursor for select row_to_json(t)::text as json from ${sql.table(table)} t ${orderOf(table)}`.execute(
          tx,
        )
        for (;;) {
          const { rows } = await sql<{ json: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from dumped`.execute(tx)
          for (const { json } of rows) await visit({ table, json })
          if (rows.length < ROWS_AT_ONCE) break
        }
        await sql`close dumped`.execute(tx)
      }
    })
}

/** Rows into an empty schema, all or nothing. They come table by table, as `dumpRows` gave them. */
export function loadRows<Schema>(db: Kysely<Schema>, rows: AsyncIterable<DumpedRow>): Promise<void> {
  return db.transaction().execute(async tx => {
    await sql`delete from audit_head`.execute(tx)
    const known = new Set(await tablesInOrder(tx))
    let table = ''
    let batch: string[] = []
    const flush = async () => {
      if (batch.length > 0)
        await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${`[${batch.join(',')}]`}::json)`.execute(
          tx,
        )
      batch = []
    }
    for await (const row of rows) {
      if (!known.has(row.table)) throw new Error(`the dump names an unknown table: ${row.table}`)
      if (row.table !== table || batch.length >= ROWS_AT_ONCE) await flush()
      table = row.table
      batch.push(row.json)
    }
    await flush()
  })
}

/** True while nobody has recorded anything. */
export async function isEmpty<Schema>(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ filled: boolean }>`
    select exists (select from body) or exists (select from person) or exists (select from audit_entry) as filled`.execute(
    db,
  )
  return rows[0]?.filled === false
}

/** Number of the last migration: which schema a dump is of. */
export async function schemaVersion<Schema>(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ number: number }>`select max(number) as number from migration`.execute(db)
  return rows[0]?.number ?? 0
}
