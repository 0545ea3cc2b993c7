import { describe, expect, it } from 'vitest'
import { answered, breachOfLast, day, intake, lawful, signedAs, step } from '../../test/fixtures/cases.ts'
import type { DecisionKind } from '../law/index.ts'
import type { DecisionContent } from './events.ts'

const start = intake('2026-03-02')
const decide = (outcome: DecisionKind, content: Partial<DecisionContent> = {}) => [
  ...signedAs('2026-03-12', outcome),
  step.decided('2026-03-12', { outcome, ...content }),
]
const codeOf = (outcome: DecisionKind, content: Partial<DecisionContent> = {}, before = start) =>
  breachOfLast(...before, ...decide(outcome, content))?.code

const asked = [...start, step.thirdPartyConsulted('2026-03-04')]
const objected = [...asked, step.consultationAnswered('2026-03-10')]
const privacy = {
  part: '联系人手机号',
  ground: 'thirdPartyRights',
  article: '条例§15',
  reason: '个人隐私',
} as const

describe('application - decision', () => {
  it('waits for receipt and registration (条例§31, §36)', () => {
    const online = step.received('2026-03-02', { channel: 'online' })
    expect(breachOfLast(online, step.decided('2026-03-03'))).toMatchObject({
      code: 'DEC-01',
      article: '条例§31、§36',
    })
  })

  it('is one: an application has one outcome (格式2021·表三)', () => {
    const twice = [
      ...answered('2026-03-02', '2026-03-12'),
      step.decided('2026-03-13', { outcome: 'notHeld' }),
    ]
    expect(breachOfLast(...twice)?.code).toBe('DEC-02')
    const withdrawn = [...start, step.withdrawn('2026-03-05'), step.decided('2026-03-06')]
    expect(breachOfLast(...withdrawn)?.code).toBe('DEC-02')
  })

  it('gives its reason and the article that goes with it (条例§36)', () => {
    const secret = { articles: ['条例§14'], reason: '已定为秘密级' }
    expect(codeOf('stateSecret', { ...secret, reason: ' ' })).toBe('DEC-03')
    expect(codeOf('stateSecret', { ...secret, articles: [] })).toBe('DEC-04')
    expect(codeOf('stateSecret', { ...secret, articles: ['条例§16第1款'] })).toBe('DEC-04')
    expect(codeOf('stateSecret', secret)).toBeUndefined()
    const earlier = { number: '2026-001', repliedOn: day('2026-02-02'), documentNumber: null }
    expect(codeOf('reconfirmation', { earlier, articles: ['条例§2'] })).toBeUndefined()
    expect(codeOf('reconfirmation', { earlier, articles: [] })).toBe('DEC-04')
  })

  it('names the law that forbids disclosure, not a rule of a department (条例§14)', () => {
    expect(codeOf('prohibitedByLaw', { articles: ['条例§14'] })).toBe('DEC-16')
    expect(codeOf('prohibitedByLaw', { articles: ['条例§14', '统计法§9'] })).toBeUndefined()
  })

  it('protects a third party only after asking it, and not against its consent (条例§32)', () => {
    const rights = { articles: ['条例§15'] }
    expect(codeOf('thirdPartyRights', rights)).toBe('DEC-09')
    expect(codeOf('thirdPartyRights', rights, objected)).toBeUndefined()
    const agreed = [...asked, step.consultationAnswered('2026-03-10', { answer: 'agrees' })]
    expect(codeOf('thirdPartyRights', rights, agreed)).toBe('DEC-09')
    const coMaker = [
      ...start,
      step.coMakerConsulted('2026-03-04'),
      step.consultationAnswered('2026-03-10', { answer: 'objects' }),
    ]
    expect(codeOf('thirdPartyRights', rights, coMaker)).toBe('DEC-09')
  })

  it('finds nothing only after a search, and says which of the two it means (条例§36(四)(五))', () => {
    const none = { articles: ['条例§36(四)'], notHeld: 'doesNotExist' } as const
    expect(codeOf('notHeld', { ...none, notHeld: null })).toBe('DEC-15')
    expect(codeOf('notHeld', none)).toBe('DEC-14')
    expect(codeOf('notHeld', none, [...start, step.searched('2026-03-05')])).toBeUndefined()
    expect(codeOf('notHeld', { articles: ['条例§36(五)'], notHeld: 'otherBody' })).toBeUndefined()
  })

  it('calls unclear only what was corrected once (条例§30)', () => {
    const unclear = { articles: ['条例§30'] }
    expect(codeOf('unclearAfterCorrection', unclear)).toBe('DEC-13')
    const came = [...start, step.correctionAsked('2026-03-04'), step.correctionReceived('2026-03-09')]
    expect(codeOf('unclearAfterCorrection', unclear, came)).toBeUndefined()
  })

  it('calls repeated only what was answered before (条例§36(六))', () => {
    const repeat = (repliedOn: string) => ({
      articles: ['条例§36(六)'],
      earlier: { number: '2025-088', repliedOn: day(repliedOn), documentNumber: null },
    })
    expect(codeOf('duplicate', { articles: ['条例§36(六)'] })).toBe('DEC-08')
    expect(codeOf('duplicate', repeat('2026-03-13'))).toBe('DEC-08')
    expect(codeOf('duplicate', repeat('2025-12-01'))).toBeUndefined()
  })

  it('is drafted, reviewed and signed as it is sent (条例§45)', () => {
    expect(breachOfLast(...start, step.decided('2026-03-05'))?.code).toBe('DEC-11')
    expect(breachOfLast(...start, step.drafted('2026-03-05'), step.signed('2026-03-05'))?.code).toBe('DEC-11')
    expect(breachOfLast(...start, step.reviewed('2026-03-05'))?.code).toBe('DEC-11')
    expect(breachOfLast(...start, step.returnedToDraft('2026-03-05'))?.code).toBe('DEC-11')
    const other = step.decided('2026-03-12', { outcome: 'alreadyPublic', articles: ['条例§36(一)'] })
    expect(breachOfLast(...start, ...signedAs('2026-03-12', 'provided'), other)?.code).toBe('DEC-12')
    const drafts = [step.drafted('2026-03-05'), step.drafted('2026-03-06')]
    expect(breachOfLast(...start, ...drafts)?.code).toBe('DEC-17')
    const again = [step.drafted('2026-03-05'), step.returnedToDraft('2026-03-06'), step.drafted('2026-03-06')]
    expect(breachOfLast(...start, ...again)).toBeNull()
  })
})

describe('application - severance', () => {
  const partial = (withheld: DecisionContent['withheld']) => ({ articles: ['条例§37'], withheld })

  it('lists what is withheld, each part with ground, article and reason (条例§37)', () => {
    expect(codeOf('partial', partial([]), objected)).toBe('DEC-05')
    expect(codeOf('partial', partial([{ ...privacy, reason: '' }]), objected)).toBe('DEC-05')
    expect(codeOf('partial', partial([{ ...privacy, article: '条例§14' }]), objected)).toBe('DEC-07')
    expect(codeOf('partial', partial([{ ...privacy, ground: 'petition' }]), objected)).toBe('DEC-07')
    expect(codeOf('partial', partial([privacy]), objected)).toBeUndefined()
  })

  it('asks of each ground what it asks of a refusal (条例§32, §37)', () => {
    expect(codeOf('partial', partial([privacy]))).toBe('DEC-09')
    const forbidden = { ...privacy, ground: 'prohibitedByLaw', article: '条例§14' } as const
    expect(codeOf('partial', partial([forbidden]))).toBe('DEC-16')
    expect(codeOf('partial', partial([{ ...forbidden, article: '条例§14、统计法§9' }]))).toBeUndefined()
    const missing = { ...privacy, ground: 'notHeld', article: '条例§36(四)' } as const
    expect(codeOf('partial', partial([missing]))).toBe('DEC-14')
  })

  it('withholds nothing under another outcome (条例§37)', () => {
    expect(codeOf('provided', { withheld: [privacy] }, objected)).toBe('DEC-06')
  })
})

describe('application - closing', () => {
  it('closes with the posting, or with the signature when handed over (国办公开办函〔2016〕235号)', () => {
    expect(lawful(...answered('2026-03-02', '2026-03-12'))).toMatchObject({
      status: 'decided',
      closedOn: '2026-03-12',
      outcome: 'provided',
    })
  })
})
