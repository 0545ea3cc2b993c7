import { describe, expect, it } from 'vitest'
import { breachOfLast, intake, lawful, signedAs, step } from '../../../test/fixtures/cases.ts'
import { fenFromYuan } from '../../basics/fen.ts'
import { chargeOf } from './charge.ts'

const start = intake('2026-03-02')
const noticed = [...start, step.feeNoticed('2026-03-06')]
const delivered = step.delivered('2026-03-09', { letter: 'feeNotice' })
const lapsed = (on: string) => [
  ...signedAs(on, 'feeLapsed'),
  step.decided(on, { outcome: 'feeLapsed', articles: ['条例§42'], reason: '逾期未缴费' }),
]

describe('application - fee notice', () => {
  it('charges the rate of the application, or its pages (国办函〔2020〕109号第四条、第五条)', () => {
    expect(chargeOf({ basis: 'items', quantity: 31 })).toEqual({ ok: true, value: fenFromYuan(200) })
    expect(chargeOf({ basis: 'pages', quantity: 101 })).toEqual({ ok: true, value: fenFromYuan(720) })
    expect(chargeOf({ basis: 'items', quantity: 0 })).toMatchObject({ ok: false })
  })

  it('goes out within the reply period only (条例§42)', () => {
    expect(breachOfLast(...start, step.feeNoticed('2026-03-30'))).toBeNull()
    expect(breachOfLast(...start, step.feeNoticed('2026-03-31'))).toMatchObject({
      code: 'FEE-03',
      article: '条例§42；国办函〔2020〕109号',
    })
    const waiting = [step.correctionAsked('2026-03-04'), step.feeNoticed('2026-03-05')]
    expect(breachOfLast(...start, ...waiting)?.code).toBe('FEE-03')
  })

  it('goes out once, in one way, for what the tariff says and not for nothing (国办函〔2020〕109号第三条)', () => {
    const paid = [...noticed, step.feePaid('2026-03-10')]
    const second = step.feeNoticed('2026-03-11', { basis: 'pages', quantity: 101 })
    expect(breachOfLast(...paid, second)?.code).toBe('FEE-04')
    expect(breachOfLast(...start, step.feeNoticed('2026-03-06', { quantity: 10 }))?.code).toBe('FEE-06')
    expect(breachOfLast(...start, step.feeNoticed('2026-03-06', { quantity: 31 }))?.code).toBe('FEE-05')
    expect(breachOfLast(...start, step.feeNoticed('2026-03-06', { quantity: 0 }))?.code).toBe('FEE-01')
  })

  it('is paid in full and in time (国办函〔2020〕109号)', () => {
    // delivered Monday 2026-03-09; 20 working days end on Tuesday 2026-04-07, after 清明
    expect(breachOfLast(...noticed, delivered, step.feePaid('2026-04-07'))).toBeNull()
    expect(breachOfLast(...noticed, delivered, step.feePaid('2026-04-08'))?.code).toBe('CLK-10')
    expect(breachOfLast(...noticed, step.feePaid('2026-03-10', { amount: fenFromYuan(50) }))?.code).toBe(
      'FEE-07',
    )
  })

  it('lapses after 20 working days from its receipt, with proof of it (国办函〔2020〕109号)', () => {
    expect(breachOfLast(...noticed, delivered, ...lapsed('2026-04-07'))?.code).toBe('FEE-08')
    expect(breachOfLast(...noticed, delivered, ...lapsed('2026-04-08'))).toBeNull()
    expect(breachOfLast(...noticed, ...lapsed('2026-06-01'))?.code).toBe('FEE-09')
    expect(breachOfLast(...start, ...lapsed('2026-06-01'))?.code).toBe('FEE-10')
  })

  it('is waited for: no other decision meanwhile (条例§42)', () => {
    const granted = [...signedAs('2026-03-10', 'provided'), step.decided('2026-03-10')]
    expect(breachOfLast(...noticed, ...granted)?.code).toBe('FEE-10')
    expect(lawful(...noticed, step.feePaid('2026-03-10'), ...granted).status).toBe('decided')
  })
})
