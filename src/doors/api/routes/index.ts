import type { ApiRoute } from '../route.ts'
import { APPLICATION_ROUTES } from './applications.ts'
import { AUDIT_ROUTES } from './audit.ts'
import { BODY_ROUTES } from './bodies.ts'
import { CALENDAR_ROUTES } from './calendar.ts'
import { FILE_ROUTES } from './files.ts'
import { LETTER_ROUTES } from './letters.ts'
import { NOTIFICATION_ROUTES } from './notifications.ts'
import { OWN_TOKEN_ROUTES } from './own-tokens.ts'
import { PEOPLE_ROUTES } from './people.ts'
import { POLICY_ROUTES } from './policy.ts'
import { PUBLIC_ROUTES } from './public.ts'
import { REPORT_TABLE_ROUTES } from './report-tables.ts'
import { SESSION_ROUTES } from './session.ts'
import { SET_UP_ROUTES } from './set-up.ts'
import { WORD_ROUTES } from './words.ts'

/** Every route of the REST interface; the permission tests and the OpenAPI document are made from this list. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...SET_UP_ROUTES,
  ...WORD_ROUTES,
  ...SESSION_ROUTES,
  ...OWN_TOKEN_ROUTES,
  ...BODY_ROUTES,
  ...PEOPLE_ROUTES,
  ...POLICY_ROUTES,
  ...AUDIT_ROUTES,
  ...CALENDAR_ROUTES,
  ...NOTIFICATION_ROUTES,
  ...APPLICATION_ROUTES,
  ...LETTER_ROUTES,
  ...FILE_ROUTES,
  ...PUBLIC_ROUTES,
  ...REPORT_TABLE_ROUTES,
]
