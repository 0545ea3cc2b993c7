import type { Actor } from './actor.ts'
import { type BodyId, standsUnder } from './body.ts'
import { type Act, PERMISSIONS, type Permission, type Reach } from './permissions.ts'

/** The body whose record is acted on. */
export interface Target {
  readonly body: BodyId
  readonly path: string
}

const WIDTH: Record<Reach, number> = { self: 0, own: 1, below: 2, all: 3 }

/** The widest reach an actor has for an act; null when he may not do it at all. */
export function reachOf(actor: Actor, act: Act): Reach | null {
  const permission: Permission = PERMISSIONS[act]
  if (actor.kind === 'system') return 'all'
  if (actor.kind === 'public') return permission.public ? 'all' : null
  if (actor.scopes !== null && !actor.scopes.includes(act)) return null
  const reaches = [
    ...(permission.public ? (['all'] as const) : []),
    ...(permission.anyone ? [permission.anyone] : []),
    ...actor.roles.flatMap(role => permission.roles?.[role] ?? []),
  ]
  return reaches.reduce<Reach | null>(
    (widest, reach) => (widest === null || WIDTH[reach] > WIDTH[widest] ? reach : widest),
    null,
  )
}

/** True when the actor may do the act on a record of the target body. */
export function may(actor: Actor, act: Act, target: Target): boolean {
  const reach = reachOf(actor, act)
  if (reach === null || reach === 'self') return false
  if (reach === 'all') return true
  if (actor.kind !== 'staff') return false
  return reach === 'own' ? target.body === actor.body : standsUnder(target.path, actor.bodyPath)
}
