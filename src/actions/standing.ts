import { type Act, type Actor, PERMISSIONS, type Permission, reachOf } from '../access/index.ts'

/** Whether somebody may try an act at all; on which records, the act itself finds out. */
export type Standing = 'mayTry' | 'notAllowed' | 'mustSignIn'

export function standingOf(actor: Actor, act: Act): Standing {
  if (reachOf(actor, act) !== null) return 'mayTry'
  const permission: Permission = PERMISSIONS[act]
  return actor.kind === 'public' && !permission.public ? 'mustSignIn' : 'notAllowed'
}

/** True for what anybody may do without signing in. */
export const isPublic = (act: Act): boolean => (PERMISSIONS[act] as Permission).public === true
