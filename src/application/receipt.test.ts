import { describe, expect, it } from 'vitest'
import vectors from '../../test/vectors/receipt.json' with { type: 'json' }
import { plainDate } from '../basics/plain-date.ts'
import { CHANNEL_RULES, CHANNELS, parseChannel } from '../law/index.ts'
import { receiptDay } from './receipt.ts'

describe('application - receipt', () => {
  it.each(vectors.cases)('$channel：$arrived 到达，$confirmed 确认 → $receivedOrBreach（$article）', it => {
    const receipt = receiptDay({
      channel: parseChannel(it.channel)!,
      arrivedOn: plainDate(it.arrived),
      confirmedOn: it.confirmed === null ? null : plainDate(it.confirmed),
    })
    expect(receipt.ok ? receipt.value : receipt.reason.code).toBe(it.receivedOrBreach)
    expect(it.article).toContain(CHANNEL_RULES[parseChannel(it.code)!].article)
  })

  it('has a vector for every channel (条例§31; domain.md B3)', () => {
    const seen = vectors.cases.map(({ channel }) => channel)
    expect(CHANNELS.filter(channel => !seen.includes(channel))).toEqual([])
  })
})
