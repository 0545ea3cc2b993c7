import { describe, expect, it } from 'vitest'
import { n07 } from './n-07.ts'
import { told, toyReport } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n07.judge(told(...about))

describe('N-07 - normative documents', () => {
  it('passes when the text says what table two says', () => {
    expect(judge('制发行政规范性文件3件，废止规范性文件1件，现行有效规范性文件8件。')).toEqual([])
  })

  it('warns of the figure that differs (条例§20(一))', () => {
    expect(judge('2024年制发行政规范性文件4件。')).toMatchObject([
      { rule: 'N-07', severity: 'warning', expected: 3, found: 4 },
    ])
  })

  it('says nothing on the trial form, which counts other things', () => {
    expect(judge('制发规范性文件4件。', { report: { ...toyReport(), layout: '2019' } })).toEqual([])
  })
})
