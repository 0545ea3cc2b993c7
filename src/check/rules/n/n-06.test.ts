import { describe, expect, it } from 'vitest'
import { n06 } from './n-06.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n06.judge(told(...about))

describe('N-06 - reconsideration and litigation', () => {
  it('passes when the text says what table four says', () => {
    expect(judge('因政府信息公开引起的行政复议案件7件，行政诉讼案件3件。')).toEqual([])
  })

  it('only asks for a word when the difference is what is pending', () => {
    expect(judge('因政府信息公开引起的行政复议案件5件。')).toMatchObject([
      { rule: 'N-06', severity: 'notice', expected: 7, found: 5 },
    ])
  })

  it('warns of another difference', () => {
    expect(judge('因政府信息公开引起的行政复议案件6件，行政诉讼案件9件。')).toMatchObject([
      { severity: 'warning', expected: 7, found: 6 },
      { severity: 'warning', expected: 3, found: 9 },
    ])
  })

  it('leaves the cases that the body itself reviews alone', () => {
    expect(judge('全年办理行政复议案件120件，涉及政府信息公开。')).toEqual([])
  })
})
