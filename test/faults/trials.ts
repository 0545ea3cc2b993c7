import type { Actor } from '../../src/access/index.ts'
import { applyOnline, receiveApplication } from '../../src/actions/cases/receive-application.ts'
import { recordEvent } from '../../src/actions/cases/record-event.ts'
import { createBody } from '../../src/actions/create-body.ts'
import type { Office } from '../../src/actions/office.ts'
import { type Action, perform } from '../../src/actions/perform.ts'
import type { PlainDate } from '../../src/basics/plain-date.ts'
import { newBody, systemAdministrator } from '../fixtures/acting.ts'
import { ORIGIN, settleTown, staff } from '../flows/town.ts'

/** One act as the fault tests do it: who, and what must be on record before. */
export interface Trial<Input = unknown, Output = unknown, Prepared = unknown> {
  readonly name: string
  readonly action: Action<Input, Output, Prepared>
  readonly actor: Actor
  /** Puts on record what the act needs, and gives its input; `n` differs from call to call. */
  given(office: Office, n: string): Promise<Input>
}

/** Fixes the types of a trial, then forgets them, so that all stand in one list. */
const trial = <Input, Output, Prepared>(it: Trial<Input, Output, Prepared>): Trial => it as unknown as Trial

const clerk = staff(['clerk'])

const application = (office: Office) => ({
  body: 'street',
  applicant: {
    kind: 'natural' as const,
    name: '金测试',
    identity: { document: 'residentCard' as const, number: '11010519491231002X', files: [] },
    contact: { phone: '13800001234', email: null, address: null },
    contactPerson: null,
    agent: null,
    together: [],
  },
  request: {
    description: '金湖街道上年预算',
    form: 'electronic' as const,
    way: 'online' as const,
    assistance: null,
  },
  files: [],
  arrivedOn: office.now().slice(0, 10) as PlainDate,
})

/** Every action of the product. A new one without a line here fails `every-act.test.ts`. */
export const TRIALS: readonly Trial[] = [
  trial({
    name: 'createBody',
    action: createBody,
    actor: systemAdministrator,
    given: async (_, n) => newBody(`金杯县第${n}局`),
  }),
  trial({
    name: 'applyOnline',
    action: applyOnline,
    actor: { kind: 'public' },
    given: async office => application(office),
  }),
  trial({
    name: 'receiveApplication',
    action: receiveApplication,
    actor: clerk,
    given: async office => ({ ...application(office), channel: 'inPerson' as const, evidence: null }),
  }),
  trial({
    name: 'recordEvent',
    action: recordEvent,
    actor: clerk,
    given: async office => {
      const applied = await perform(office, applyOnline, application(office), {
        actor: { kind: 'public' },
        origin: ORIGIN,
      })
      if (!applied.ok) throw new Error(JSON.stringify(applied.reason))
      const on = office.now().slice(0, 10)
      return {
        application: applied.value.id,
        version: 1,
        event: { kind: 'confirmed', on, by: 'phone', evidence: '电话录音' },
      }
    },
  }),
]

/** The bodies that the trials stand on; does nothing where they are. */
export async function settle(office: Office): Promise<void> {
  if ((await office.store.read.bodies.find('county')) === null) await settleTown(office)
}
