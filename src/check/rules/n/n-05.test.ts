import { describe, expect, it } from 'vitest'
import { n05 } from './n-05.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n05.judge(told(...about))

describe('N-05 - outcomes', () => {
  it('passes when each group equals the sum of its rows', () => {
    const words = '予以公开12件，部分公开4件，不予公开5件，无法提供6件，不予处理3件，其他处理3件'
    expect(judge(`政府信息公开申请中，${words}。`)).toEqual([])
  })

  it('accepts 予以公开 that counts 部分公开 too', () => {
    expect(judge('对政府信息公开申请，予以公开16件。')).toEqual([])
  })

  it('warns of the group that differs', () => {
    expect(judge('对政府信息公开申请，予以公开12件，不予公开6件。')).toMatchObject([
      { rule: 'N-05', severity: 'warning', expected: 5, found: 6 },
    ])
  })
})
