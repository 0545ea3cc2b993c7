import { describe, expect, it } from 'vitest'
import { n04 } from './n-04.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n04.judge(told(...about))

describe('N-04 - carried out', () => {
  it('passes when the text says what the table says', () => {
    expect(judge('政府信息公开申请结转至2025年办理3件。')).toEqual([])
  })

  it('is an error when the one figure differs (格式2021·表三)', () => {
    expect(judge('办结政府信息公开申请33件，结转下年度继续办理2件。')).toMatchObject([
      { rule: 'N-04', severity: 'error', expected: 3, found: 2 },
    ])
  })

  it('leaves a part of this year alone', () => {
    expect(judge('收到政府信息公开申请34件，其中结转下年度办理2件。')).toEqual([])
  })
})
