import type { ApiRoute } from '../route.ts'
import { APPLICATION_ROUTES } from './applications.ts'
import { BODY_ROUTES } from './bodies.ts'
import { PUBLIC_ROUTES } from './public.ts'
import { REPORT_TABLE_ROUTES } from './report-tables.ts'

/** Every route of the REST interface; the permission tests and the OpenAPI document are made from this list. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...BODY_ROUTES,
  ...APPLICATION_ROUTES,
  ...PUBLIC_ROUTES,
  ...REPORT_TABLE_ROUTES,
]
