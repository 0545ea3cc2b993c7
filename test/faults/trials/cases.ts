import { createPerson } from '../../../src/actions/accounts/create-person.ts'
import { assignCase } from '../../../src/actions/cases/assign-case.ts'
import { evaluate } from '../../../src/actions/cases/evaluate.ts'
import { issueLetter } from '../../../src/actions/cases/issue-letter.ts'
import { applyOnline, receiveApplication } from '../../../src/actions/cases/receive-application.ts'
import { recordEvent } from '../../../src/actions/cases/record-event.ts'
import { revealApplicant } from '../../../src/actions/cases/reveal-applicant.ts'
import { splitApplication } from '../../../src/actions/cases/split-application.ts'
import { trackApplication } from '../../../src/actions/cases/track-application.ts'
import type { Office } from '../../../src/actions/office.ts'
import { chinaDayOf } from '../../../src/basics/instant.ts'
import { openCase, POST } from '../../flows/case-walk.ts'
import { staff } from '../../flows/town.ts'
import { done, trial } from './trial.ts'

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
  arrivedOn: chinaDayOf(office.now()),
})

const applied = (office: Office) =>
  done(office, applyOnline(), application(office), { actor: { kind: 'public' } })

const DECIDED = {
  kind: 'decided',
  outcome: 'provided',
  articles: ['条例§36(二)'],
  reason: '经审查，理由如前所述',
  withheld: [],
  dispatch: POST,
}
const SUPPLY = { documents: '金湖街道预算', form: 'paper', way: 'post' }

export const CASE_TRIALS = [
  trial({
    name: 'applyOnline',
    action: applyOnline(),
    actor: { kind: 'public' },
    given: async office => ({ input: application(office) }),
  }),
  trial({
    name: 'receiveApplication',
    action: receiveApplication,
    actor: clerk,
    given: async office => ({
      input: { ...application(office), channel: 'inPerson' as const, evidence: null },
    }),
  }),
  trial({
    name: 'recordEvent',
    action: recordEvent,
    actor: clerk,
    given: async office => {
      const { id } = await applied(office)
      const event = { kind: 'confirmed', on: chinaDayOf(office.now()), by: 'phone', evidence: '电话录音' }
      return { input: { application: id, version: 1, event } }
    },
  }),
  trial({
    name: 'revealApplicant',
    action: revealApplicant,
    actor: clerk,
    given: async office => ({ input: { application: (await applied(office)).id, reason: '电话联系申请人' } }),
  }),
  trial({
    name: 'trackApplication',
    action: trackApplication,
    actor: { kind: 'public' },
    given: async office => {
      const { number, queryCode } = await applied(office)
      return { input: { number, queryCode } }
    },
  }),
  trial({
    name: 'issueLetter',
    action: issueLetter,
    actor: clerk,
    given: async office => {
      const on = chinaDayOf(office.now())
      const one = await openCase(office, on)
      await one.sign(on, 'provided')
      const event = { ...DECIDED, on }
      return { input: { application: one.id, version: one.version(), event, given: SUPPLY } }
    },
  }),
  trial({
    name: 'splitApplication',
    action: splitApplication,
    actor: clerk,
    given: async office => {
      const { id, version } = await openCase(office, chinaDayOf(office.now()))
      const parts = ['金湖街道上年预算', '金湖街道上年决算']
      return { input: { application: id, version: version(), reason: '一事一申请', parts } }
    },
  }),
  trial({
    name: 'evaluate',
    action: evaluate,
    actor: { kind: 'public' },
    given: async office => {
      const on = chinaDayOf(office.now())
      const { number, queryCode, sign, step } = await openCase(office, on)
      await sign(on, 'provided')
      await step({ ...DECIDED, on })
      return { input: { number, queryCode, score: 5, comment: '办得及时' } }
    },
  }),
  trial({
    name: 'assignCase',
    action: assignCase,
    actor: staff(['officer']),
    given: async (office, n) => {
      const { id } = await applied(office)
      const { id: person } = await done(office, createPerson, {
        account: `c${n}`.toLowerCase(),
        name: '金经办',
        body: 'street',
        roles: [],
      })
      return { input: { application: id, person, insteadOf: null } }
    },
  }),
]
