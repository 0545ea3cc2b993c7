import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnualReport } from './annual-report.ts'
import { blankReport, FIGURE_PATHS, figureAt } from './figure-paths.ts'
import { type RollUpPart, rollUp } from './roll-up.ts'
import { sumFigures } from './sum-figures.ts'

const report = (body: string | null, year: number | null, fill: number | null = 1): AnnualReport => ({
  ...blankReport(fill),
  body,
  year,
})
const part = (file: string, given: AnnualReport, more: Partial<RollUpPart> = {}): RollUpPart => ({
  file,
  report: given,
  incomplete: [],
  unread: 0,
  errors: 0,
  ...more,
})
const NAMED = { body: '金杯县人民政府', year: null }
const kinds = (parts: RollUpPart[], year: number | null = null) =>
  rollUp(parts, { ...NAMED, year }).problems.map(({ file, kind }) => [file, kind])

describe('report - roll-up', () => {
  it('adds every cell of every part (R-01)', () => {
    const sum = rollUp([part('a', report('甲局', 2024, 2)), part('b', report('乙局', 2024, 5))], NAMED)
    for (const path of FIGURE_PATHS) expect([path, figureAt(sum.report, path)]).toEqual([path, 7])
    expect(sum.report).toMatchObject({ body: '金杯县人民政府', year: 2024, layout: '2021' })
    expect(sum.complete).toBe(true)
  })

  it('keeps a cell empty that is empty in every part, and takes an empty one for nothing otherwise', () => {
    const empty = report('甲局', 2024, null)
    const one = structuredClone(empty)
    one.body = '乙局'
    one.applications.granted.natural = 3
    const sum = rollUp([part('a', empty), part('b', one)], NAMED).report
    expect(sum.applications.granted.natural).toBe(3)
    expect(sum.applications.granted.total).toBeNull()
  })

  it('counts a body once, also when its name is spaced or set in full width (R-03)', () => {
    const sum = rollUp(
      [part('a', report('开发区(高新)分局', 2024)), part('b', report('开发区（高新） 分局', 2024))],
      NAMED,
    )
    expect(sum.parts.map(({ counted }) => counted)).toEqual([true, false])
    expect(sum.report.proactive.licensing).toBe(1)
    expect(sum.problems).toMatchObject([{ file: 'b', kind: 'duplicateBody' }])
  })

  it('leaves out and lists a report for another year', () => {
    const parts = [
      part('a', report('甲局', 2024)),
      part('b', report('乙局', 2023)),
      part('c', report('丙局', 2024)),
    ]
    expect(kinds(parts)).toEqual([['b', 'otherYear']])
    expect(kinds(parts, 2023)).toEqual([
      ['a', 'otherYear'],
      ['c', 'otherYear'],
    ])
  })

  it('does not let a report of another year stand in the way of the right one', () => {
    const parts = [part('old', report('甲局', 2023)), part('new', report('甲局', 2024))]
    const sum = rollUp(parts, { ...NAMED, year: 2024 })
    expect(sum.parts.map(({ counted }) => counted)).toEqual([false, true])
  })

  it('counts a part that does not tie out as published, and is not complete (R-02)', () => {
    const sum = rollUp([part('a', report('甲局', 2024, 4), { errors: 2 })], NAMED)
    expect(sum.report.disputes.reconsideration.total).toBe(4)
    expect(sum.problems).toMatchObject([{ kind: 'doesNotTie' }])
    expect(sum.complete).toBe(false)
  })

  it('is not complete when a part is: rows lost, figures unread, name or year unknown, another form (R-02)', () => {
    const lost = { incomplete: [{ table: 'applications', found: 9, expected: 25 }] as const }
    expect(kinds([part('a', report('甲局', 2024), lost)])).toEqual([['a', 'incomplete']])
    expect(kinds([part('a', report('甲局', 2024), { unread: 1 })])).toEqual([['a', 'figureLost']])
    expect(kinds([part('a', report(null, null))])).toEqual([
      ['a', 'bodyUnknown'],
      ['a', 'yearUnknown'],
    ])
    const older: AnnualReport = { ...report('乙局', 2024), layout: '2019' }
    expect(kinds([part('a', report('甲局', 2024)), part('b', older)])).toEqual([['b', 'otherLayout']])
    expect(rollUp([], NAMED).complete).toBe(false)
  })

  it('adds fees exactly, to the fen (R-07)', () => {
    expect(sumFigures([0.1, 0.2], 'proactive.fees')).toBe(0.3)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1 }), fens => {
        const exact = fens.reduce((sum, fen) => sum + fen, 0)
        expect(
          sumFigures(
            fens.map(fen => fen / 1e6),
            'proactive.fees',
          ),
        ).toBe(exact / 1e6)
      }),
    )
  })
})
