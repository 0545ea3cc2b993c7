import { describe, expect, it } from 'vitest'
import { n03 } from './n-03.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n03.judge(told(...about))

describe('N-03 - concluded', () => {
  it('passes for 办结 as the total, 办理 as all that came in, 答复 without 其他处理', () => {
    for (const words of ['办结33件', '办理36件', '办理34件', '答复33件', '答复30件']) {
      expect(judge(`政府信息公开申请方面，全年${words}。`)).toEqual([])
    }
  })

  it('warns when 办结 differs from the total', () => {
    expect(judge('全年办结政府信息公开申请34件。')).toMatchObject([
      { rule: 'N-03', severity: 'warning', expected: 33, found: 34 },
    ])
  })

  it('leaves a part alone', () => {
    expect(judge('收到政府信息公开申请34件，其中办结31件。')).toEqual([])
  })
})
