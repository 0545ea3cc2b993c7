import { describe, expect, it } from 'vitest'
import { n09 } from './n-09.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n09.judge(told(...about))

describe('N-09 - parts of a total', () => {
  it('passes when the parts add up', () => {
    expect(judge('收到政府信息公开申请82件，其中自然人73件、法人或其他组织9件。')).toEqual([])
    expect(judge('收到政府信息公开申请9件（其中当面1件，网络8件）。')).toEqual([])
  })

  it('warns when parts that are all there is do not add up', () => {
    expect(judge('收到政府信息公开申请9件，其中自然人1件、法人或其他组织7件。')).toMatchObject([
      { rule: 'N-09', severity: 'warning', expected: 9, found: 8 },
    ])
    expect(judge('收到申请21件，其中当面4件、信函5件、网络4件、其他渠道1件。')).toMatchObject([
      { expected: 21, found: 14 },
    ])
  })

  it('warns when named kinds exceed their total', () => {
    expect(judge('主动公开信息1条，包括机构概况1条以及预决算2条。')).toMatchObject([
      { expected: 1, found: 3 },
    ])
  })

  it('is silent on lists that may be short, overlap, or mix units', () => {
    for (const sentence of [
      '收到政府信息公开申请9件，其中网络5件、信函3件。',
      '发布信息306条，其中网站216条、微信22条、微博299条。',
      '发布信息37条，其中图解5篇、视频3期。',
      '收到政府信息公开申请9件，其中网络5件，已答复8件。',
      '发布信息100条，其中政策类90余条、动态类30条。',
    ]) {
      expect(judge(sentence)).toEqual([])
    }
  })
})
