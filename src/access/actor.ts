import type { BodyId } from './body.ts'
import type { PersonId, Role } from './role.ts'

/** Who acts: a person in office, the public, or the system on its calendar. */
export type Actor = StaffActor | { readonly kind: 'public' } | { readonly kind: 'system' }

export interface StaffActor {
  readonly kind: 'staff'
  readonly person: PersonId
  readonly name: string
  readonly body: BodyId
  /** Path of the body in the tree (Body.path). */
  readonly bodyPath: string
  readonly roles: readonly Role[]
  /** Acts an API token is limited to; null for a session of a person. */
  readonly scopes: readonly string[] | null
}

/** From where an act comes, for the audit trail. */
export interface Origin {
  readonly address: string | null
  readonly requestId: string
}
