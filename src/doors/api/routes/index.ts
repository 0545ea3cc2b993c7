import type { ApiRoute } from '../route.ts'
import { BODY_ROUTES } from './bodies.ts'

/** Every route of the REST interface; the permission tests and the OpenAPI document are made from this list. */
export const API_ROUTES: readonly ApiRoute[] = [...BODY_ROUTES]
