import { describe, expect, it } from 'vitest'
import { BREACHES, type BreachCode } from '../law/index.ts'
import { type ClockWords, parseClockRequest } from './clock-request.ts'
import { reckonClock } from './reckon-clock.ts'

function breachOf(words: ClockWords): BreachCode | null {
  const request = parseClockRequest(words)
  const clock = request.ok ? reckonClock(request.value) : request
  if (clock.ok) return null
  expect(clock.reason.article).toBe(BREACHES[clock.reason.code].article)
  expect(clock.reason.message).toMatch(/。$/)
  return clock.reason.code
}

describe('clock - request', () => {
  it('reads the words of a command line (contracts.md section 2)', () => {
    const request = parseClockRequest({
      received: ' 2025-03-03 ',
      channel: 'ONLINE',
      correction: '2025-03-05..2025-03-07',
      pauses: ['2025-03-10..2025-03-24', '2025-03-12..2025-03-13'],
      extend: '15',
    })
    expect(request.ok && request.value).toEqual({
      receivedOn: '2025-03-03',
      channel: 'online',
      correction: { sentOn: '2025-03-05', returnedOn: '2025-03-07' },
      pauses: [
        { from: '2025-03-10', to: '2025-03-24' },
        { from: '2025-03-12', to: '2025-03-13' },
      ],
      extendBy: 15,
    })
  })

  it('takes the counter for the channel where none is given (条例§31(一))', () => {
    const request = parseClockRequest({ received: '2025-03-03' })
    expect(request.ok && request.value.channel).toBe('inPerson')
  })

  const received = '2025-03-03'
  it.each<[BreachCode, string, ClockWords]>([
    ['CLK-01', '日期不存在', { received: '2025-02-29' }],
    ['CLK-01', '起止日期中的一个不存在', { received, pauses: ['2025-03-10..2025-13-01'] }],
    ['CLK-02', '早于工作日历', { received: '1999-03-03' }],
    ['CLK-02', '晚于可以计算的日期', { received: '2050-06-01' }],
    ['CLK-03', '补正告知早于收到', { received, correction: '2025-03-02..2025-03-07' }],
    ['CLK-04', '收到补正早于告知', { received, correction: '2025-03-07..2025-03-05' }],
    ['CLK-05', '征求意见起止颠倒', { received, pauses: ['2025-03-24..2025-03-10'] }],
    ['CLK-06', '征求意见早于收到', { received, pauses: ['2025-03-01..2025-03-10'] }],
    ['CLK-07', '延长 21 个工作日', { received, extend: '21' }],
    ['CLK-07', '延长 0 个工作日', { received, extend: '0' }],
    ['CLK-07', '延长的天数不是整数', { received, extend: '1.5' }],
    ['CLK-11', '起止日期只有一个', { received, pauses: ['2025-03-10'] }],
    ['CLK-12', '渠道不认识', { received, channel: 'pigeon' }],
  ])('%s：%s', (code, _, words) => {
    expect(breachOf(words)).toBe(code)
  })

  it('takes every boundary day that is not yet wrong (条例§30、§33)', () => {
    expect(breachOf({ received, correction: `${received}..${received}` })).toBeNull()
    expect(breachOf({ received, pauses: [`${received}..${received}`] })).toBeNull()
    expect(breachOf({ received, extend: '20' })).toBeNull()
    expect(breachOf({ received: '2007-01-01' })).toBeNull()
  })
})

describe('clock - payment (条例§42；国办函〔2020〕109号)', () => {
  const paid = (noticedOn: string, paidOn: string) => {
    const request = parseClockRequest({ received: '2025-03-07' })
    if (!request.ok) throw new Error(request.reason.message)
    const [noticed, payment] = [noticedOn, paidOn].map(date => {
      const parsed = parseClockRequest({ received: date })
      if (!parsed.ok) throw new Error(parsed.reason.message)
      return parsed.value.receivedOn
    })
    const clock = reckonClock({ ...request.value, payment: { noticedOn: noticed!, paidOn: payment! } })
    return clock.ok ? clock.value.replyDue : clock.reason.code
  }

  it('takes the last day to pay, and not the day after it', () => {
    expect(paid('2025-03-07', '2025-04-07')).toBe('2025-05-07')
    expect(paid('2025-03-07', '2025-04-08')).toBe('CLK-10')
  })

  it('takes no notice before receipt and no payment before the notice', () => {
    expect(paid('2025-03-06', '2025-03-10')).toBe('CLK-08')
    expect(paid('2025-03-10', '2025-03-09')).toBe('CLK-09')
  })
})
