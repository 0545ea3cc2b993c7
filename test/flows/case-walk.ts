import type { StaffActor } from '../../src/access/index.ts'
import { issueLetter } from '../../src/actions/cases/issue-letter.ts'
import { type NewApplication, receiveApplication } from '../../src/actions/cases/receive-application.ts'
import { recordEvent } from '../../src/actions/cases/record-event.ts'
import type { Office } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import type { PlainDate } from '../../src/basics/plain-date.ts'
import { ORIGIN, staff } from './town.ts'

export const POST = { method: 'post', carrier: 'ems', reference: '1234567890123' } as const
export const ONLINE = { method: 'electronic', carrier: null, reference: 'jin@example.com' } as const

export const newApplication = (arrivedOn: string): NewApplication => ({
  body: 'street',
  channel: 'inPerson',
  arrivedOn: arrivedOn as PlainDate,
  evidence: '窗口',
  applicant: {
    kind: 'natural',
    name: '金测试',
    identity: { document: 'residentCard', number: '11010519491231002X', files: [] },
    contact: { phone: '13800001234', email: null, address: '金杯县测试路 2 号' },
    contactPerson: null,
    agent: null,
    together: [],
  },
  request: { description: '金湖街道 2025 年预算', form: 'paper', way: 'post', assistance: null },
  files: [],
})

/** Walks one application step by step, at the street office unless it was made to another; throws where one is refused. */
export async function openCase(
  office: Office,
  arrivedOn: string,
  given = newApplication(arrivedOn),
  clerk = staff(['clerk']),
) {
  const received = await perform(office, receiveApplication, given, { actor: clerk, origin: ORIGIN })
  if (!received.ok) throw new Error(JSON.stringify(received.reason))
  const { id, number, queryCode, version } = received.value
  return { ...resumeCase(office, id, number, version, given.body), queryCode }
}

/** The same for a case that is on record, with as many steps as were seen. */
export function resumeCase(office: Office, id: string, number: string, steps: number, body = 'street') {
  let version = steps
  const step = async (event: Record<string, unknown>, actor: StaffActor = staff(['clerk'], body)) => {
    const done = await perform(
      office,
      recordEvent,
      { application: id, version, event },
      { actor, origin: ORIGIN },
    )
    if (!done.ok) throw new Error(`${String(event.kind)}: ${JSON.stringify(done.reason)}`)
    version = done.value.version
    return done.value
  }
  const letter = async (
    event: Record<string, unknown>,
    extra: Record<string, unknown> = {},
    actor: StaffActor = staff(['clerk'], body),
  ) => {
    const done = await perform(
      office,
      issueLetter,
      { application: id, version, event, given: extra },
      { actor, origin: ORIGIN },
    )
    if (!done.ok) throw new Error(`${String(event.kind)}: ${JSON.stringify(done.reason)}`)
    version = done.value.version
    return done.value
  }
  /** 拟稿、审核、签发 on one day. */
  const sign = async (on: string, outcome: string) => {
    await step({ kind: 'drafted', on, outcome, note: '拟稿' })
    await step({ kind: 'reviewed', on, aspect: 'unitHead', opinion: '同意' }, staff(['reviewer'], body))
    await step({ kind: 'signed', on, signatory: '金负责' }, staff(['officer'], body))
  }
  const seen = (count: number) => {
    version = count
  }
  return { id, number, step, letter, sign, seen, version: () => version }
}
