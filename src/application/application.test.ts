import { describe, expect, it } from 'vitest'
import {
  type Agent,
  type Applicant,
  type AttachmentId,
  judgeIntake,
  listMissingParts,
} from './application.ts'

const file = 'f1' as AttachmentId
const contact = { phone: '0379-0000000', email: null, address: null }
const nowhere = { phone: ' ', email: null, address: null }
const applicant: Applicant = {
  kind: 'natural',
  name: '测试申请人',
  identity: { document: 'residentCard', fingerprint: 'k1', files: [file] },
  contact,
  contactPerson: null,
  agent: null,
  together: [],
}
const agent: Agent = {
  name: '测试代理人',
  identity: { document: 'residentCard', fingerprint: 'k2', files: [file] },
  authorisation: [file],
  contact,
}
const request = { description: '2025 年预算', form: 'paper', way: 'post', assistance: null } as const
const take = (changed: Partial<Applicant>, channel: 'online' | 'ordinaryPost' | 'inPerson' = 'online') =>
  judgeIntake({ applicant: { ...applicant, ...changed }, request, channel })

describe('application - intake', () => {
  it('takes in what says who, what and how to be reached (条例§29)', () => {
    expect(take({})).toEqual({ ok: true, value: undefined })
    expect(take({ name: '' })).toMatchObject({ reason: { code: 'APP-04', article: '条例§29' } })
    const nothing = { applicant, request: { ...request, description: ' ' }, channel: 'online' } as const
    expect(judgeIntake(nothing)).toMatchObject({ reason: { code: 'APP-05' } })
    expect(take({ contact: nowhere })).toMatchObject({ reason: { code: 'APP-06' } })
    expect(take({ contact: nowhere, agent }).ok).toBe(true)
  })

  it('puts a letter without an address on file (国办公开办函〔2015〕207号一(二))', () => {
    expect(take({ contact: nowhere }, 'ordinaryPost').ok).toBe(true)
  })

  it('refuses nothing at the counter for lack of papers (国办公开办函〔2017〕19号)', () => {
    expect(take({ identity: null }, 'inPerson').ok).toBe(true)
  })

  it('lists what a correction notice has to ask for (条例§29, §30)', () => {
    const missing = (changed: Partial<Applicant>, asked = {}) =>
      listMissingParts({ applicant: { ...applicant, ...changed }, request: { ...request, ...asked } })
    expect(missing({})).toEqual([])
    expect(missing({ agent })).toEqual([])
    expect(missing({ identity: null })).toHaveLength(1)
    expect(missing({ contact: nowhere })).toHaveLength(1)
    expect(missing({ kind: 'enterprise' })).toHaveLength(1)
    expect(missing({ kind: 'enterprise', contactPerson: '经办人' })).toEqual([])
    expect(missing({ agent: { ...agent, authorisation: [], identity: null } })).toHaveLength(2)
    expect(missing({}, { way: null })).toEqual(['请明确获取政府信息的方式、途径（条例§29第2款第3项）。'])
  })
})
