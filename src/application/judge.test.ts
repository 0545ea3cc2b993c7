import { describe, expect, it } from 'vitest'
import {
  answered,
  breachOfLast,
  calendar,
  corrected,
  day,
  intake,
  lawful,
  step,
} from '../../test/fixtures/cases.ts'
import { AVAILABLE } from './available.ts'
import { EVENT_KINDS } from './events/shapes.ts'
import { judge } from './judge.ts'
import { STATUSES } from './status.ts'

const start = intake('2026-03-02')

describe('application - judge - days', () => {
  it('admits nothing from the future (条例§45)', () => {
    const judged = judge(lawful(...start), step.searched('2026-03-05'), day('2026-03-04'), calendar)
    expect(judged).toMatchObject({ ok: false, reason: { code: 'APP-01' } })
    expect(judge(lawful(...start), step.searched('2026-03-05'), day('2026-03-05'), calendar).ok).toBe(true)
  })

  it('admits nothing dated before the step before it (条例§45)', () => {
    const searched = [step.searched('2026-03-05'), step.searched('2026-03-04')]
    expect(breachOfLast(...start, ...searched)).toMatchObject({ code: 'APP-02', article: '条例§45' })
  })

  it('admits no day that cannot be reckoned (放假办法§2)', () => {
    expect(breachOfLast(step.received('1999-03-01'))?.code).toBe('CLK-02')
  })
})

describe('application - judge - order', () => {
  it('starts with arrival, once', () => {
    expect(breachOfLast(step.registered('2026-03-02'))?.code).toBe('APP-03')
    expect(breachOfLast(...start, step.received('2026-03-03'))?.code).toBe('APP-03')
  })

  it('registers what is received in law, once (条例§31)', () => {
    const online = step.received('2026-03-02', { channel: 'online' })
    expect(breachOfLast(online, step.registered('2026-03-02'))).toMatchObject({
      code: 'APP-03',
      message: expect.stringContaining('待确认'),
    })
    expect(breachOfLast(online, step.confirmed('2026-03-03'), step.registered('2026-03-03'))).toBeNull()
    expect(breachOfLast(...start, step.registered('2026-03-03'))?.code).toBe('APP-10')
  })

  it('confirms only where the channel asks for it (条例§31)', () => {
    expect(breachOfLast(step.received('2026-03-02'), step.confirmed('2026-03-02'))?.code).toBe('APP-03')
  })

  it('says what may be done instead', () => {
    expect(
      breachOfLast(...answered('2026-03-02', '2026-03-12'), step.extended('2026-03-12'))?.message,
    ).toContain('归档')
  })

  it('lets an applicant withdraw until it is decided, and counts it as otherwise handled (格式2021·表三)', () => {
    expect(lawful(...start, step.withdrawn('2026-03-05'))).toMatchObject({
      status: 'withdrawn',
      closedOn: '2026-03-05',
      outcome: 'otherHandling',
    })
    expect(breachOfLast(...answered('2026-03-02', '2026-03-12'), step.withdrawn('2026-03-13'))?.code).toBe(
      'APP-03',
    )
    const online = step.received('2026-03-02', { channel: 'online' })
    expect(lawful(online, step.withdrawn('2026-03-03'))).toMatchObject({ closedOn: null, outcome: null })
  })

  it.each([
    step.contactAttempted('2026-03-03', { note: '' }),
    step.searched('2026-03-03', { places: [] }),
    step.withdrawn('2026-03-03', { evidence: ' ' }),
    step.thirdPartyConsulted('2026-03-03', { party: '' }),
    step.disputeOpened('2026-03-03', { forum: '' }),
  ])('asks for what $kind must say (条例§45)', event => {
    expect(breachOfLast(...start, event)?.code).toBe('APP-07')
  })

  it('offers every kind of event somewhere, and only known ones', () => {
    expect(Object.keys(AVAILABLE)).toEqual([...STATUSES])
    expect(new Set(Object.values(AVAILABLE).flat())).toEqual(new Set(EVENT_KINDS))
  })
})

describe('application - judge - corrections', () => {
  it('take back an event that is there and stands, with a reason (条例§45)', () => {
    expect(breachOfLast(...start, corrected('2026-03-03', 3))?.code).toBe('APP-08')
    expect(breachOfLast(...start, corrected('2026-03-03', 0))?.code).toBe('APP-08')
    const searched = [...start, step.searched('2026-03-03'), corrected('2026-03-04', 3)]
    expect(breachOfLast(...searched)).toBeNull()
    expect(breachOfLast(...searched, corrected('2026-03-05', 3))?.code).toBe('APP-08')
    expect(breachOfLast(...start, { ...corrected('2026-03-03', 2), reason: '' })?.code).toBe('APP-07')
  })

  it('leave a history that is lawful from its first step (条例§45)', () => {
    const done = answered('2026-03-02', '2026-03-12')
    expect(breachOfLast(...done, corrected('2026-03-13', 2))).toMatchObject({
      code: 'APP-09',
      message: expect.stringContaining('将不合法'),
    })
    const later = corrected('2026-03-13', 1, step.received('2026-03-03'))
    expect(breachOfLast(...done, later)).toMatchObject({ code: 'APP-09' })
    const enterprise = corrected(
      '2026-03-13',
      1,
      step.received('2026-03-02', { applicantKind: 'enterprise' }),
    )
    expect(lawful(...done, enterprise).intake?.applicantKind).toBe('enterprise')
  })

  it('unmake a case that was entered by mistake', () => {
    const state = lawful(step.received('2026-03-02'), corrected('2026-03-02', 1))
    expect(state).toMatchObject({ status: 'none', receivedOn: null, lastOn: null })
    expect(state.recorded).toHaveLength(2)
  })
})
