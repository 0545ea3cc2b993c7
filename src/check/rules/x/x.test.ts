import { describe, expect, it } from 'vitest'
import { toyPrevious, toyReading, toyReport } from '../../../../test/fixtures/reading.ts'
import { blankApplications } from '../../../report/index.ts'
import { x_01 } from './x-01.ts'
import { x_02 } from './x-02.ts'
import { x_03 } from './x-03.ts'

const clean = { reading: toyReading(), previous: toyPrevious() }

describe('check - X-01, carried out is carried in', () => {
  it('passes where the two years agree, also across the two forms', () => {
    expect(x_01.judge(clean)).toEqual([])
    expect(x_01.judge({ ...clean, previous: { ...toyPrevious(), layout: '2019' } })).toEqual([])
  })
  it('reports each column that differs', () => {
    const previous = toyPrevious()
    previous.applications.carriedOut.natural = 103
    expect(x_01.judge({ ...clean, previous })).toMatchObject([
      { rule: 'X-01', severity: 'error', expected: 103, found: 3 },
    ])
  })
  it('says so, and compares nothing, when the other report is not of the year before', () => {
    const previous = { ...toyPrevious(), year: 2021, applications: blankApplications(9) }
    expect(x_01.judge({ ...clean, previous })).toMatchObject([
      { severity: 'notice', expected: 2023, found: 2021 },
    ])
  })
  it('is silent where last year’s row is unknown', () => {
    const previous = { ...toyPrevious(), applications: blankApplications(null) }
    expect(x_01.judge({ ...clean, previous })).toEqual([])
  })
})

const LONG = Array.from(
  { length: 40 },
  (_, i) => `第${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${'子丑寅卯'[i % 4]}项工作有进展。`,
).join('')

describe('check - X-02, one text in two years', () => {
  it('passes on texts of their own', () => expect(x_02.judge(clean)).toEqual([]))
  it('asks a person to look at texts that differ in numbers only', () => {
    const report = toyReport()
    report.sections.overview = `2024年。${LONG}`
    const previous = toyPrevious()
    previous.sections.overview = `2023年。${LONG}`
    expect(x_02.judge({ reading: toyReading({ report }), previous })).toMatchObject([
      { severity: 'notice', where: '一、总体情况', found: '100%' },
    ])
  })
})

describe('check - X-03, last year’s problems are answered (条例§50(四))', () => {
  it('passes where section five speaks of them', () => expect(x_03.judge(clean)).toEqual([]))
  it('asks for the answer where it does not', () => {
    const report = toyReport()
    report.sections.problems = '在便民性方面还有不足之处。下一步，将加强制度建设，提高公开意识。'
    expect(x_03.judge({ reading: toyReading({ report }), previous: toyPrevious() })).toMatchObject([
      { rule: 'X-03', severity: 'warning' },
    ])
  })
})
