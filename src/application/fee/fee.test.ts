import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../../test/vectors/fees.json' with { type: 'json' }
import { feeByItems, feeByPages, feeOfItem, type ProcessingFee } from './fee.ts'

const fee = (of: typeof feeByItems, n: number): ProcessingFee => {
  const result = of(n)
  if (!result.ok) throw new Error(result.reason.message)
  return result.value
}
const count = fc.integer({ min: 0, max: 3000 })

describe('application - fee - vectors', () => {
  it.each(vectors.items)('%i applications in a month cost %i yuan (国办函〔2020〕109号第四条)', (n, yuan) => {
    expect(fee(feeByItems, n!).total).toBe(yuan)
  })

  it.each(vectors.rates)(
    'the application number %i of a month costs %i yuan (国办函〔2020〕109号第四条)',
    (i, yuan) => {
      const rate = feeOfItem(i!)
      expect(rate.ok && rate.value).toBe(yuan)
    },
  )

  it.each(vectors.pages)('%i pages cost %i yuan (国办函〔2020〕109号第五条)', (n, yuan) => {
    expect(fee(feeByPages, n!).total).toBe(yuan)
  })

  it('opens a new step every ten applications after the thirtieth (国办函〔2020〕109号第四条)', () => {
    expect(fee(feeByItems, 51).steps).toEqual([
      { from: 1, to: 10, rate: 0, count: 10, amount: 0 },
      { from: 11, to: 30, rate: 100, count: 20, amount: 2000 },
      { from: 31, to: 40, rate: 200, count: 10, amount: 2000 },
      { from: 41, to: 50, rate: 300, count: 10, amount: 3000 },
      { from: 51, to: 51, rate: 400, count: 1, amount: 400 },
    ])
  })

  it('charges 40 yuan for every page after the two hundredth (国办函〔2020〕109号第五条)', () => {
    expect(fee(feeByPages, 250).steps).toEqual([
      { from: 1, to: 30, rate: 0, count: 30, amount: 0 },
      { from: 31, to: 100, rate: 10, count: 70, amount: 700 },
      { from: 101, to: 200, rate: 20, count: 100, amount: 2000 },
      { from: 201, to: 250, rate: 40, count: 50, amount: 2000 },
    ])
  })
})

describe('application - fee - properties (国办函〔2020〕109号第三条, 超额累进)', () => {
  it('is the sum of what each application costs by itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), n => {
        const own = feeOfItem(n)
        return own.ok && fee(feeByItems, n).total - fee(feeByItems, n - 1).total === own.value
      }),
    )
  })

  it('follows the formula by items: rate(i) = 200 + 100⌊(i−31)/10⌋ from the 31st on', () => {
    fc.assert(
      fc.property(count, n => {
        let sum = 0
        for (let i = 1; i <= n; i++)
          sum += i <= 10 ? 0 : i <= 30 ? 100 : 200 + 100 * Math.floor((i - 31) / 10)
        return fee(feeByItems, n).total === sum
      }),
    )
  })

  it('follows the formula by pages', () => {
    fc.assert(
      fc.property(count, p => {
        const within = (low: number, high: number) => Math.max(0, Math.min(p, high) - low)
        return fee(feeByPages, p).total === 10 * within(30, 100) + 20 * within(100, 200) + 40 * within(200, p)
      }),
    )
  })

  it('has steps that lie one after the other, count everything and add up', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(feeByItems, feeByPages), (n, of) => {
        const { total, steps } = fee(of, n)
        return (
          steps.every((step, at) => step.from === (steps[at - 1]?.to ?? 0) + 1) &&
          steps.every(
            step => step.count === step.to - step.from + 1 && step.amount === step.count * step.rate,
          ) &&
          steps.reduce((sum, step) => sum + step.count, 0) === n &&
          steps.reduce((sum, step) => sum + step.amount, 0) === total
        )
      }),
    )
  })

  it.each([
    [-1, 'FEE-01'],
    [1.5, 'FEE-01'],
    [Number.NaN, 'FEE-01'],
    [1_000_001, 'FEE-02'],
  ])('refuses %d with %s', (n, code) => {
    const [items, pages] = [feeByItems(n), feeByPages(n)]
    expect([!items.ok && items.reason.code, !pages.ok && pages.reason.code]).toEqual([code, code])
  })

  it('has no application number 0', () => {
    const rate = feeOfItem(0)
    expect(!rate.ok && rate.reason.code).toBe('FEE-01')
  })
})
