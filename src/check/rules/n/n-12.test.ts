import { describe, expect, it } from 'vitest'
import { n12 } from './n-12.ts'
import { told, toyReport } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n12.judge(told(...about))

const none = toyReport({ received: 0, carriedIn: 0, handled: 0, carriedOut: 0 })

describe('N-12 - nothing and something', () => {
  it('passes when text and table agree that there was nothing', () => {
    expect(judge('2024年未收到政府信息公开申请。', { report: none })).toEqual([])
  })

  it('warns when the text says nothing came and the table counts', () => {
    expect(judge('2024年未收到政府信息公开申请。')).toMatchObject([
      { rule: 'N-12', severity: 'warning', expected: 34, found: 0 },
    ])
  })

  it('warns when a channel has applications and the table has none', () => {
    expect(judge('通过网上平台收到政府信息公开申请2件。', { report: none })).toMatchObject([
      { severity: 'warning', expected: 0, found: 2 },
    ])
  })

  it('asks about what is left of a template', () => {
    expect(judge('受理政府信息公开申请0件，均为自然人提交，均已答复。', { report: none })).toMatchObject([
      { severity: 'notice' },
    ])
  })
})
