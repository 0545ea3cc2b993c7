import { describe, expect, it } from 'vitest'
import { n08 } from './n-08.ts'
import { told, toyReport } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n08.judge(told(...about))

const previous = { ...toyReport({ received: 40 }), year: 2023 }

describe('N-08 - percentages', () => {
  it('passes for a share of any of the totals it may be of', () => {
    expect(judge('答复申请中，予以公开12件，占36.36%，部分公开4件，占11.8%。')).toEqual([])
  })

  it('warns of a share that fits none', () => {
    expect(judge('答复申请中，予以公开12件，占比40%。')).toMatchObject([
      { rule: 'N-08', severity: 'warning', expected: '36%', found: '40%' },
    ])
  })

  it('recomputes growth against the report of the year before', () => {
    expect(judge('收到政府信息公开申请34件，同比下降15%。', { previous })).toEqual([])
    expect(judge('收到政府信息公开申请34件，较上年下降16.0%。', { previous })).toMatchObject([
      { severity: 'warning', expected: '15.0%', found: '16%' },
    ])
    expect(judge('收到政府信息公开申请34件，同比增长1.05%。')).toEqual([])
  })

  it('asks what 100% means beside applications that are carried over', () => {
    expect(judge('政府信息公开申请答复率达100%。')).toMatchObject([{ severity: 'notice' }])
    expect(judge('政府信息公开申请按时答复率100%。')).toEqual([])
    expect(judge('政府信息公开申请答复率100%。', { report: toyReport({ carriedOut: 0 }) })).toEqual([])
  })
})
