import { type Act, type Actor, type AuditEntry, PERMISSIONS, reachOf } from '../../access/index.ts'
import { startOfChinaDay } from '../../basics/instant.ts'
import { addDays, type PlainDate } from '../../basics/plain-date.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { AuditFilter } from '../../store/index.ts'
import type { Office } from '../office.ts'
import type { Page } from '../read-bodies.ts'
import { NOT_ALLOWED, type Refusal } from '../refusal.ts'

/** What the auditor asks for; days are days in China, both included. */
export interface AuditQuestion extends Omit<AuditFilter, 'from' | 'before'> {
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
}

/** An entry with the Chinese name of its act. */
export interface AuditLine extends AuditEntry {
  readonly actName: string
}

export const filterOf = ({ from, to, ...rest }: AuditQuestion): AuditFilter => ({
  ...rest,
  ...(from === undefined ? {} : { from: startOfChinaDay(from) }),
  ...(to === undefined ? {} : { before: startOfChinaDay(addDays(to, 1)) }),
})

export const lineOf = (entry: AuditEntry): AuditLine => ({
  ...entry,
  actName: PERMISSIONS[entry.act as Act]?.zh ?? entry.act,
})

/** One page of the audit log, the newest first. */
export async function listAudit(
  { store }: Office,
  actor: Actor,
  { after, limit, ...question }: AuditQuestion & { after?: string | undefined; limit: number },
): Promise<Result<Page<AuditLine>, Refusal>> {
  if (reachOf(actor, 'audit.list') !== 'all') return no(NOT_ALLOWED)
  const below = after !== undefined && /^\d{1,15}$/.test(after) ? Number(after) : null
  const entries = await store.read.auditSearch.list(filterOf(question), below, limit)
  const last = entries.at(-1)
  return ok({
    items: entries.map(lineOf),
    next: entries.length === limit && last !== undefined ? String(last.sequence) : null,
  })
}
