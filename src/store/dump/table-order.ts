import { type Kysely, sql } from 'kysely'

/** Kept by the program itself, not part of what is recorded. */
const NOT_DUMPED = ['migration', 'rate_window']

/** Every table that holds records, each after those it refers to. */
export async function tablesInOrder<Schema>(db: Kysely<Schema>): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`.execute(db)
  const { rows: links } = await sql<{ child: string; parent: string }>`
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent
    from pg_constraint c where c.contype = 'f' and c.connamespace = current_schema()::regnamespace`.execute(
    db,
  )
  const waiting = new Set(tables.map(table => table.name).filter(name => !NOT_DUMPED.includes(name)))
  const order: string[] = []
  while (waiting.size > 0) {
    const ready = [...waiting].filter(
      name => !links.some(link => link.child === name && link.parent !== name && waiting.has(link.parent)),
    )
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${[...waiting].join(', ')}`)
    order.push(...ready)
    for (const name of ready) waiting.delete(name)
  }
  return order
}
