import { describe, expect, it } from 'vitest'
import vectors from '../../test/vectors/periods.json' with { type: 'json' }
import { plainDate } from '../basics/plain-date.ts'
import { versionOn } from './dated-value.ts'
import { PERIODS, type PeriodName } from './periods.ts'

describe('law - periods', () => {
  it.each(vectors.periods)('$code $name：$value $unit（$article）', it => {
    const period = PERIODS[it.name as PeriodName]
    const { value, article, confidence } = versionOn(period, plainDate('2026-11-24'))
    expect({ value, unit: period.unit, article, confidence }).toEqual({
      value: it.value,
      unit: it.unit,
      article: it.article,
      confidence: it.confidence,
    })
  })

  it('are in force from the day their law is: 条例 2019-05-15, 行政复议法 2024-01-01, 行政诉讼法 2017-07-01', () => {
    const since = (name: PeriodName) => PERIODS[name].versions[0].since
    expect([since('reply'), since('reconsideration'), since('litigation')]).toEqual([
      '2019-05-15',
      '2024-01-01',
      '2017-07-01',
    ])
  })
})
