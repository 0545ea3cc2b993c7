import { createBody } from '../../../src/actions/create-body.ts'
import type { Office } from '../../../src/actions/office.ts'
import { newBody, systemAdministrator } from '../../fixtures/acting.ts'
import { settleTown } from '../../flows/town.ts'
import { ACCOUNT_TRIALS } from './accounts.ts'
import { CASE_TRIALS } from './cases.ts'
import { type Trial, trial } from './trial.ts'

/** Every action of the product. A new one without a line here fails `every-act.test.ts`. */
export const TRIALS: readonly Trial[] = [
  trial({
    name: 'createBody',
    action: createBody,
    actor: systemAdministrator,
    given: async (_, n) => ({ input: newBody(`金杯县第${n}局`) }),
  }),
  ...ACCOUNT_TRIALS,
  ...CASE_TRIALS,
]

/** Acts for a load: those that many can do at once. */
export const LOAD: readonly Trial[] = TRIALS.filter(({ alone }) => alone === undefined)

/** The bodies that the trials stand on; does nothing where they are. */
export async function settle(office: Office): Promise<void> {
  if ((await office.store.read.bodies.find('county')) === null) await settleTown(office)
}
