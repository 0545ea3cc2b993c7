import { sql } from 'kysely'
import { verifyChain } from '../../src/operation/verify/chain.ts'
import type { Store } from '../../src/store/index.ts'

/**
 * What is wrong with a store after a fault: sentences, none when every acknowledged act is there whole and no other is
 * there by half. The acts' request ids are their submission keys.
 */
export async function brokenInvariants(store: Store, acknowledged: readonly string[]): Promise<string[]> {
  const rows = async <Row>(text: string): Promise<Row[]> => (await sql.raw<Row>(text).execute(store.db)).rows
  const submitted = (await rows<{ key: string }>('select key from submission')).map(({ key }) =>
    key.slice(key.lastIndexOf(' ') + 1),
  )
  const audited = (
    await rows<{ request_id: string }>(
      `select request_id from audit_entry where result = 'done' and request_id like 'run%'`,
    )
  ).map(row => row.request_id)
  const halves = await rows<{ what: string }>(`
    select 'version of application ' || a.id as what from application a
      where a.version <> (select count(*) from application_event e where e.application = a.id)
    union all
    select 'gap in the events of ' || application from application_event
      group by application having max(sequence) <> count(*)
    union all
    select 'body without entry ' || id from body b where name like '金杯县第%局'
      and not exists (select 1 from audit_entry where object_id = b.id and act = 'body.create' and result = 'done')
    union all
    select 'entry without body ' || object_id from audit_entry e where act = 'body.create' and result = 'done'
      and not exists (select 1 from body where id = e.object_id)`)
  const hashes = await rows<{ hash: string }>(
    'select distinct content_hash as hash from stored_file where removed_at is null',
  )
  const files: string[] = []
  for (const { hash } of hashes) {
    const bytes = await store.shelf.get(hash).catch((error: Error) => error)
    if (!(bytes instanceof Uint8Array)) files.push(`attachment ${hash}: ${bytes?.message ?? 'missing'}`)
  }
  const chain = await verifyChain(store.read.audit.rows(), await store.read.audit.claims())
  const have = new Set(submitted)
  const noted = new Set(audited)
  return [
    ...acknowledged.filter(key => !have.has(key)).map(key => `acknowledged but lost: ${key}`),
    ...submitted.filter(key => !noted.has(key)).map(key => `kept without audit: ${key}`),
    ...audited.filter(key => !have.has(key)).map(key => `audited but not kept: ${key}`),
    ...(noted.size === audited.length ? [] : ['an act was done twice']),
    ...files,
    ...halves.map(({ what }) => what),
    ...(chain.broken === null ? [] : [`chain: ${chain.broken.sentence}`]),
  ]
}
