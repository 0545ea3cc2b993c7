import { describe, expect, it } from 'vitest'
import { n02 } from './n-02.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n02.judge(told(...about))

describe('N-02 - carried in', () => {
  it('passes when the text says what the table says', () => {
    expect(judge('新收政府信息公开申请34件，2023年度结转2件。')).toEqual([])
  })

  it('is an error when the one figure differs (格式2021·表三)', () => {
    expect(judge('新收政府信息公开申请34件，上年结转3件。')).toMatchObject([
      { rule: 'N-02', severity: 'error', expected: 2, found: 3 },
    ])
  })
})
