import type { BodyId } from '../../../src/access/index.ts'
import { verifyAudit } from '../../../src/actions/audit/verify-audit.ts'
import { enterHolidayNotice } from '../../../src/actions/calendar/enter-holiday-notice.ts'
import { recountDueDays } from '../../../src/actions/calendar/recount-due-days.ts'
import { createBody } from '../../../src/actions/create-body.ts'
import { keepFile } from '../../../src/actions/keep-file.ts'
import { readNotification } from '../../../src/actions/notifications/own-notifications.ts'
import { remindOfDueDays } from '../../../src/actions/notifications/remind-of-due-days.ts'
import type { Office } from '../../../src/actions/office.ts'
import type { Action } from '../../../src/actions/perform.ts'
import { updateBody } from '../../../src/actions/update-body.ts'
import { chinaDayOf } from '../../../src/basics/instant.ts'
import { ok } from '../../../src/basics/result.ts'
import { verifyChain } from '../../../src/operation/verify/chain.ts'
import { newBody, systemAdministrator } from '../../fixtures/acting.ts'
import { settleClerks, settleTown, staff } from '../../flows/town.ts'
import { ACCOUNT_TRIALS } from './accounts.ts'
import { CASE_TRIALS } from './cases.ts'
import { FILE_TRIALS } from './files.ts'
import { done, type Trial, trial } from './trial.ts'

/** Every action of the product. A new one without a line here fails `every-act.test.ts`. */
export const TRIALS: readonly Trial[] = [
  trial({
    name: 'createBody',
    action: createBody,
    actor: systemAdministrator,
    given: async (_, n) => ({ input: newBody(`金杯县第${n}局`) }),
  }),
  trial({
    name: 'updateBody',
    action: updateBody,
    actor: systemAdministrator,
    given: async (office, n) => {
      const { id, version } = await done(office, createBody, newBody(`金杯县第${n}局`))
      return { input: { id, version, changes: { shortName: '测试局' } } }
    },
  }),
  trial({
    name: 'enterHolidayNotice',
    action: enterHolidayNotice,
    actor: systemAdministrator,
    given: async () => ({
      input: { year: 2030, number: null, holidays: [['元旦', '2030-01-01', '2030-01-01', []]] as const },
    }),
  }),
  trial({
    name: 'remindOfDueDays',
    action: remindOfDueDays,
    actor: { kind: 'system' },
    given: async office => ({ input: { day: chinaDayOf(office.now()), after: '' } }),
  }),
  trial({
    name: 'readNotification',
    action: readNotification,
    actor: staff(['clerk']),
    given: async (office, n) => {
      await office.store.read.notifications.put({
        id: n,
        person: null,
        body: 'street' as BodyId,
        role: 'clerk',
        kind: 'dueSoon',
        application: null,
        text: '测试提醒',
        at: office.now(),
        readAt: null,
      })
      return { input: { id: n } }
    },
  }),
  trial({
    name: 'recountDueDays',
    action: recountDueDays,
    actor: { kind: 'system' },
    given: async () => ({ input: { after: '' } }),
  }),
  trial({
    name: 'verifyAudit',
    action: verifyAudit,
    actor: staff(['auditor']),
    alone: true,
    given: async () => ({
      input: {
        verifier: async ({ read }: Office['store']) =>
          verifyChain(read.audit.rows(), await read.audit.claims()),
      },
    }),
  }),
  ...ACCOUNT_TRIALS,
  ...CASE_TRIALS,
  ...FILE_TRIALS,
]

/** Keeps an attachment that no other has: an act of the tests only, because letters take long. */
const keepAttachment: Action<string, string> = {
  act: 'application.receive',
  async run(context, text) {
    const file = {
      name: '附件.txt',
      mediaType: 'text/plain',
      bytes: Buffer.from(text.repeat(500)),
      body: null,
      ownerKind: 'trial',
      ownerId: text,
      sealed: text.length % 2 === 0,
    }
    context.note({ kind: 'file', id: text })
    return ok((await keepFile(context, file)).id)
  },
}

/** Acts for a load: those that many can do at once. */
export const LOAD: readonly Trial[] = [
  ...TRIALS.filter(({ alone }) => alone === undefined),
  ...Array.from({ length: 5 }, (_, n) =>
    trial({
      name: `keepAttachment${n}`,
      action: keepAttachment,
      actor: staff(['clerk']),
      given: async (_office, text) => ({ input: text }),
    }),
  ),
]

/** The bodies and clerks that the trials stand on; does nothing where they are. One trial takes every person away. */
export async function settle(office: Office): Promise<void> {
  if ((await office.store.read.bodies.find('county')) === null) await settleTown(office)
  await settleClerks(office)
}
