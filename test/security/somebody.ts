import { type Act, PERMISSIONS, type Permission, ROLES, type Role } from '../../src/access/index.ts'
import { API_ROUTES } from '../../src/doors/api/routes/index.ts'
import type { Visitor } from '../doors/visitor.ts'
import { SAMPLES } from './samples/index.ts'
import type { Sample } from './samples/sample.ts'
import type { World } from './world.ts'

/** The first role that may do an act; undefined for what everybody may. */
const roleFor = (act: Act): Role | undefined => {
  const { roles }: Permission = PERMISSIONS[act]
  return ROLES.find(role => roles?.[role] !== undefined)
}

/** Somebody of the body `own` who may do the act. */
export async function somebodyFor(world: World, act: Act): Promise<Visitor> {
  const role = roleFor(act)
  return world.as('own', ...(role === undefined ? [] : [role]))
}

/** Every route with its sample and the act that decides. */
export const TRIED_ROUTES = API_ROUTES.map(route => {
  const name = `${route.method} ${route.path}`
  const sample = SAMPLES[name] as Sample
  return { name, route, sample, act: sample?.act ?? route.act, method: route.method.toUpperCase() }
})

export const CHANGING_ROUTES = TRIED_ROUTES.filter(({ route }) => route.method !== 'get')
