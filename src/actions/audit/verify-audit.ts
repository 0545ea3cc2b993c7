import { ok } from '../../basics/result.ts'
import type { Office } from '../office.ts'
import type { Action } from '../perform.ts'

/** What a verification of the chain found; made by the verifier, which shares no code with the writer. */
export interface AuditFinding {
  /** Records walked. */
  readonly size: number
  /** Root over them. */
  readonly root: string
  /** Kept checkpoints compared. */
  readonly compared: number
  readonly broken: { readonly sequence: number; readonly sentence: string } | null
}

/** Walks the chain of an office. */
export type AuditVerifier = (store: Office['store']) => Promise<AuditFinding>

/** Has the chain verified and puts the finding on record. */
export const verifyAudit: Action<{ readonly verifier: AuditVerifier }, AuditFinding, AuditFinding> = {
  act: 'audit.verify',
  prepare: ({ store }, { verifier }) => verifier(store),
  async run({ note }, _given, finding) {
    note({ kind: 'audit', id: String(finding.size) }, { ...finding })
    return ok(finding)
  },
}
