import { describe, expect, it } from 'vitest'
import { corrected, day, step } from '../../test/fixtures/cases.ts'
import { type EarlierCase, findEarlierReplyBreach, restingOnEarlier } from './earlier-reply.ts'
import type { DecisionContent } from './events.ts'

const REPLY = {
  number: 'SQ2026-000001',
  repliedOn: day('2026-01-20'),
  documentNumber: '金测公开答〔2026〕1号',
}
const again = (outcome: 'duplicate' | 'reconfirmation', earlier: DecisionContent['earlier'] = REPLY) =>
  step.decided('2026-03-10', { outcome, earlier })
const FOUND: EarlierCase = {
  answeredOn: [day('2026-01-20'), day('2026-01-22')],
  documentNumbers: ['金测公开答〔2026〕1号'],
  sameApplicant: true,
}
const SINCE = day('2025-06-02')
const codeOf = (
  found: EarlierCase | 'notOurs' | null,
  earlier = REPLY,
  outcome: 'duplicate' | 'reconfirmation' = 'duplicate',
) => findEarlierReplyBreach(again(outcome, earlier), found, SINCE)?.code ?? null

describe('application - earlier reply', () => {
  it('lets a 重复申请 rest on an answered application of the same applicant (条例§36(六))', () => {
    expect(codeOf(FOUND)).toBeNull()
    expect(codeOf({ ...FOUND, sameApplicant: null })).toBeNull()
    expect(codeOf(FOUND, { ...REPLY, repliedOn: day('2026-01-22') })).toBeNull()
    expect(codeOf(FOUND, { ...REPLY, documentNumber: null as never })).toBeNull()
  })

  it('knows no application of that number, unless it stands in books older than the records', () => {
    expect(codeOf(null)).toBe('DEC-18')
    expect(codeOf(null, { ...REPLY, repliedOn: SINCE })).toBe('DEC-18')
    expect(codeOf(null, { ...REPLY, repliedOn: day('2025-06-01') })).toBeNull()
    expect(codeOf('notOurs', { ...REPLY, repliedOn: day('2025-06-01') })).toBe('DEC-18')
  })

  it('takes none that is not answered yet (条例§36(六): 已就相同信息作出答复)', () => {
    expect(codeOf({ ...FOUND, answeredOn: [] })).toBe('DEC-19')
  })

  it('takes no other day and no other 文号 than those of the reply', () => {
    expect(codeOf(FOUND, { ...REPLY, repliedOn: day('2026-01-21') })).toBe('DEC-19')
    expect(codeOf(FOUND, { ...REPLY, documentNumber: '金测公开答〔2026〕2号' })).toBe('DEC-19')
  })

  it('finds no repetition in what another applicant asked; reconfirming is not bound to him', () => {
    expect(codeOf({ ...FOUND, sameApplicant: false })).toBe('DEC-20')
    expect(codeOf({ ...FOUND, sameApplicant: false }, REPLY, 'reconfirmation')).toBeNull()
  })

  it('is asked of decisions that rest on an earlier one, and of those that a correction puts in place', () => {
    expect(restingOnEarlier(again('duplicate'))).toHaveLength(1)
    expect(restingOnEarlier(step.decided('2026-03-10'))).toEqual([])
    expect(restingOnEarlier(step.searched('2026-03-10'))).toEqual([])
    const put = corrected('2026-03-11', 5, again('reconfirmation'), step.searched('2026-03-10'))
    expect(restingOnEarlier(put).map(each => each.outcome)).toEqual(['reconfirmation'])
  })
})
