import { ACCOUNT_SAMPLES } from './accounts.ts'
import { APPLICATION_SAMPLES } from './applications.ts'
import { BODY_SAMPLES } from './bodies.ts'
import { CALENDAR_SAMPLES } from './calendar.ts'
import { FILE_SAMPLES } from './files.ts'
import type { Samples } from './sample.ts'

/** How each route is tried by the tests of security. A new route gets its sample here or it does not land. */
export const SAMPLES: Samples = {
  ...ACCOUNT_SAMPLES,
  ...BODY_SAMPLES,
  ...CALENDAR_SAMPLES,
  ...APPLICATION_SAMPLES,
  ...FILE_SAMPLES,
}
