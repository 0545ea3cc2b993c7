import { describe, expect, it } from 'vitest'
import {
  answered,
  breachOfLast,
  byHand,
  byPost,
  byWire,
  corrected,
  day,
  intake,
  lawful,
  signedAs,
  step,
} from '../../test/fixtures/cases.ts'
import type { Dispatch } from './delivery.ts'

const sent = (dispatch: Dispatch) => answered('2025-12-01', '2025-12-30', 'provided', { dispatch })

describe('application - delivery', () => {
  it('goes through the post only, and cites its number (国办公开办函〔2016〕235号)', () => {
    const courier = { ...byPost, carrier: 'courier' } as const
    expect(breachOfLast(...sent(courier))).toMatchObject({
      code: 'DLV-01',
      article: '国办公开办函〔2016〕235号',
    })
    expect(breachOfLast(...sent({ ...byPost, carrier: null }))?.code).toBe('DLV-01')
    expect(breachOfLast(...sent({ ...byPost, reference: '' }))?.code).toBe('DLV-02')
    expect(breachOfLast(...sent({ ...byWire, reference: null }))?.code).toBe('DLV-02')
    expect(breachOfLast(...sent({ ...byHand, reference: null }))).toBeNull()
  })

  it('counts from the posting when posted (国办公开办函〔2016〕235号第二条)', () => {
    const state = lawful(...sent(byPost), step.delivered('2026-01-05'))
    expect(state).toMatchObject({ closedOn: '2025-12-30', status: 'delivered' })
  })

  it('counts from the signature when handed over or by another agency (国办公开办函〔2016〕235号第二条)', () => {
    for (const dispatch of [byHand, { ...byHand, method: 'entrusted' } as const]) {
      const open = lawful(...sent(dispatch))
      expect(open).toMatchObject({ closedOn: null, outcome: null, status: 'decided' })
      const done = lawful(...sent(dispatch), step.delivered('2026-01-04', { method: dispatch.method }))
      expect(done).toMatchObject({ closedOn: '2026-01-04', outcome: 'provided' })
    }
  })

  it('counts from the second sending when the first was not taken (国办公开办函〔2016〕235号)', () => {
    const refused = [...sent(byHand), step.deliveryFailed('2025-12-31'), step.resent('2026-01-05')]
    expect(lawful(...refused).closedOn).toBe('2026-01-05')
    const returned = [...sent(byPost), step.deliveryFailed('2026-01-08'), step.resent('2026-01-09')]
    expect(lawful(...returned).closedOn).toBe('2025-12-30')
  })

  it('is noted of a letter that went out, with evidence, once (国办公开办函〔2016〕235号)', () => {
    expect(breachOfLast(...intake('2026-03-02'), step.delivered('2026-03-03'))?.code).toBe('DLV-03')
    expect(breachOfLast(...sent(byPost), step.delivered('2026-01-05', { evidence: '' }))?.code).toBe('DLV-04')
    const twice = [step.delivered('2026-01-05'), step.delivered('2026-01-06')]
    expect(breachOfLast(...sent(byPost), ...twice)?.code).toBe('DLV-05')
    const wrongOne = step.delivered('2026-01-05', { letter: 'consultation', consultation: '7' })
    expect(breachOfLast(...sent(byPost), wrongOne)?.code).toBe('DLV-03')
    expect(breachOfLast(...sent(byPost), step.deliveryFailed('2026-01-05', { reason: '' }))?.code).toBe(
      'APP-07',
    )
  })

  it('reaches each letter of the case', () => {
    const state = lawful(
      ...intake('2026-03-02'),
      step.reasonsAsked('2026-03-03'),
      step.delivered('2026-03-04', { letter: 'reasonsRequest' }),
      step.reasonsGiven('2026-03-05'),
      step.extended('2026-03-06'),
      step.delivered('2026-03-07', { letter: 'extensionNotice' }),
      step.feeNoticed('2026-03-09'),
      step.delivered('2026-03-10', { letter: 'feeNotice' }),
    )
    expect(state.reasons?.service.deliveredOn).toBe(day('2026-03-04'))
    expect(state.extension?.service.deliveredOn).toBe(day('2026-03-07'))
    expect(state.fee?.service.deliveredOn).toBe(day('2026-03-10'))
    const delayed = lawful(
      ...intake('2026-03-02'),
      step.reasonsAsked('2026-03-03'),
      step.reasonsGiven('2026-03-05'),
      step.delayedReasonably('2026-03-06'),
      step.delivered('2026-03-09', { letter: 'delayNotice' }),
    )
    expect(delayed.delay?.service.deliveredOn).toBe(day('2026-03-09'))
  })

  it('comes before the archive, unless it failed twice (条例§45)', () => {
    expect(breachOfLast(...sent(byPost), step.archived('2026-01-05'))?.code).toBe('ARC-01')
    const once = [step.deliveryFailed('2026-01-05'), step.archived('2026-01-09')]
    expect(breachOfLast(...sent(byPost), ...once)?.code).toBe('ARC-01')
    const failed = [step.deliveryFailed('2026-01-05'), step.deliveryFailed('2026-01-08')]
    expect(breachOfLast(...sent(byPost), ...failed, step.archived('2026-01-09'))).toBeNull()
    const filed = lawful(...sent(byPost), step.delivered('2026-01-05'), step.archived('2026-01-06'))
    expect(filed.status).toBe('archived')
  })

  it('learnt late finds its day by a correction of the record (条例§45)', () => {
    const asked = [...intake('2026-03-02'), step.correctionAsked('2026-03-03'), step.searched('2026-03-20')]
    const late = step.delivered('2026-03-05', { letter: 'correctionNotice' })
    expect(breachOfLast(...asked, late)?.code).toBe('APP-02')
    const placed = corrected('2026-04-01', 4, late, step.searched('2026-03-20'))
    const lapsed = step.decided('2026-04-02', { outcome: 'correctionLapsed', articles: ['条例§30'] })
    const state = lawful(...asked, placed, ...signedAs('2026-04-02', 'correctionLapsed'), lapsed)
    expect(state.outcome).toBe('correctionLapsed')
  })
})

describe('application - publication', () => {
  it('follows only what was given out (条例§44)', () => {
    expect(
      breachOfLast(...answered('2026-03-02', '2026-03-12'), step.notedForPublication('2026-03-13')),
    ).toBeNull()
    const secret = answered('2026-03-02', '2026-03-12', 'stateSecret', {
      outcome: 'stateSecret',
      articles: ['条例§14'],
    })
    expect(breachOfLast(...secret, step.notedForPublication('2026-03-13'))).toMatchObject({
      code: 'PUB-01',
      article: '条例§44',
    })
  })
})
