import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toyPrevious, toyReading, toyReport } from '../../test/fixtures/reading.ts'
import { blankReport, type Figure, readingOfReport } from '../report/index.ts'
import { ALL_RULES, checkReport, RULES_NEEDING_RECORDS } from './index.ts'

interface TieOutCase {
  readonly about: string
  readonly figures: Record<string, Figure>
  readonly disputes: Record<string, Figure>
  readonly expect: readonly (readonly [string, unknown, unknown])[]
}
const vectors = new URL('../../test/vectors/tie-outs.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(vectors, 'utf8')) as { cases: TieOutCase[] }

describe('check - the runner', () => {
  it('finds nothing on a report in order, alone or beside its predecessor', () => {
    expect(checkReport({ reading: toyReading(), previous: null })).toEqual([])
    expect(checkReport({ reading: toyReading(), previous: toyPrevious() })).toEqual([])
  })
  it('orders findings by rule', () => {
    const report = toyReport()
    report.applications.received.natural! += 1
    report.disputes.reconsideration.total = 9
    report.sections.others = '无'
    const rules = checkReport({ reading: toyReading({ report }), previous: null }).map(({ rule }) => rule)
    expect(rules).toEqual([...rules].sort())
    expect(new Set(rules)).toEqual(new Set(['F-07', 'T3-01', 'T3-03', 'T4-01']))
  })
  for (const vector of cases)
    it(`agrees with the vector: ${vector.about}`, () => {
      const report = blankReport(0)
      for (const table of ['applications', 'disputes'] as const)
        for (const [path, figure] of Object.entries(
          vector[table === 'applications' ? 'figures' : 'disputes'],
        )) {
          const [row, column] = path.split('.') as [string, string]
          const rows = report[table] as Record<string, Record<string, Figure>>
          rows[row]![column] = figure
        }
      const found = checkReport({ reading: readingOfReport(report), previous: null })
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, expected, found }) => [rule, expected, found])
      expect(found).toEqual(vector.expect)
    })
})

describe('check - the catalogue', () => {
  it('has one rule an identifier, in order, each with sources and an example', () => {
    const ids = ALL_RULES.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const { cites, example, zh } of ALL_RULES) expect([cites.length > 0, example, zh]).not.toContain('')
    expect(ids.filter(id => RULES_NEEDING_RECORDS.some(rule => rule.id === id))).toEqual([])
  })
  it('finds nothing harsher than the rule’s own severity', () => {
    const rank = { notice: 0, warning: 1, error: 2 }
    const report = toyReport()
    Object.assign(report.applications.granted, { natural: -1, other: null })
    Object.assign(report.sections, { overview: '13812345678', problems: '无', others: '无' })
    report.proactive.fees = 251_000
    const findings = checkReport({ reading: readingOfReport(report), previous: null })
    expect(findings.length).toBeGreaterThan(5)
    for (const { rule, severity } of findings) {
      const most = ALL_RULES.find(({ id }) => id === rule)!.severity
      expect(rank[severity], rule).toBeLessThanOrEqual(rank[most])
    }
  })
})
