import { sql } from 'kysely'
import type { Store } from '../../src/store/index.ts'

/** Empties every table, so that tests of one file share an engine: opening one takes seconds, this milliseconds. */
export async function wipe({ db }: Store): Promise<void> {
  const { rows } = await sql<{ name: string }>`select quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename not in ('migration', 'audit_head')`.execute(db)
  await sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`).execute(db)
  await db.updateTable('audit_head').set({ sequence: 0, hash: '', peaks: '' }).execute()
}
