import type { Instant } from '../basics/instant.ts'
import type { BodyId } from './body.ts'

/** 审计日志: who did what to what, when, from where, and what it changed. Written in the transaction of the act. */
export interface AuditEntry {
  /** 1, 2, 3 … without a gap. */
  readonly sequence: number
  readonly at: Instant
  readonly actorKind: 'staff' | 'public' | 'system'
  readonly person: string | null
  readonly personName: string | null
  readonly body: BodyId | null
  readonly address: string | null
  readonly requestId: string
  readonly act: string
  readonly objectKind: string | null
  readonly objectId: string | null
  readonly result: 'done' | 'refused' | 'failed'
  /** Before and after, reasons, breach codes; never a secret or an unmasked identity number. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** The text over which an entry is hashed: keys in a fixed order, so that every reader gets the same bytes. */
export function canonicalEntry(entry: AuditEntry, previousHash: string): string {
  return canonicalJson({ ...entry, previousHash })
}

/** JSON with sorted keys and no blanks. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
  return `{${parts.join(',')}}`
}
