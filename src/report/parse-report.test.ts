import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankReport, FIGURE_PATHS } from './figure-paths.ts'
import { parseReport } from './parse-report.ts'
import { renderJson } from './render-json.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests put wrong things into it
type Json = any
const changed = (change: (report: Json) => void): unknown => {
  const json = JSON.parse(renderJson(blankReport(0)))
  change(json)
  return json
}
const refusal = (value: unknown) => {
  const result = parseReport(value)
  return result.ok ? null : result.reason
}

describe('report - parse', () => {
  it('takes what renderJson gives, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 40 }),
        values => {
          const report = blankReport(0)
          values.forEach((value, at) => {
            report.applications.granted.natural = value === 0 ? 0 : value
            report.proactive.fees = at
          })
          expect(parseReport(JSON.parse(renderJson(report)))).toEqual({ ok: true, value: report })
        },
      ),
    )
  })

  it('keeps a published figure that cannot be right', () => {
    const wrong = changed(json => {
      json.applications.granted.total = -2.5
    })
    const result = parseReport(wrong)
    expect(result.ok && result.value.applications.granted.total).toBe(-2.5)
  })

  it('says which figure is missing, wherever it is', () => {
    for (const path of FIGURE_PATHS) {
      const json = changed(report => {
        const keys = path.split('.')
        const last = keys.pop()!
        let node = report
        for (const key of keys) node = node[key]
        delete node[last]
      })
      expect(refusal(json)).toEqual({
        reason: 'damaged',
        message: `年报 JSON 缺少 ${path}，请补上这一项；没有内容时写 null。`,
      })
    }
  })

  it('names the first wrong place: a missing row, a number in quotes, an endless number, a wrong layout', () => {
    expect(
      refusal(
        changed(json => {
          delete json.applications.notHeld
        }),
      )?.message,
    ).toContain('缺少 applications.notHeld，')
    expect(
      refusal(
        changed(json => {
          json.disputes = []
        }),
      )?.message,
    ).toContain('disputes 应为对象')
    expect(
      refusal(
        changed(json => {
          json.proactive.fees = '12'
        }),
      )?.message,
    ).toContain('proactive.fees 应为数字')
    expect(
      refusal(
        changed(json => {
          json.proactive.fees = Infinity
        }),
      )?.message,
    ).toContain('proactive.fees')
    expect(
      refusal(
        changed(json => {
          json.layout = '2020'
        }),
      )?.message,
    ).toContain('layout 应为')
    expect(
      refusal(
        changed(json => {
          json.year = '2024'
        }),
      )?.message,
    ).toContain('year 应为四位年份')
    expect(
      refusal(
        changed(json => {
          json.sections.others = 5
        }),
      )?.message,
    ).toContain('sections.others 应为文字')
  })

  it('does not take other JSON for a report', () => {
    for (const value of [null, 5, 'x', [], {}, { format: 'mingche-report/2' }])
      expect(refusal(value)?.reason).toBe('notAReport')
  })
})

describe('report - render JSON', () => {
  it('gives the keys in one order and ends with a line feed', () => {
    const report = blankReport(1)
    const shuffled = { ...report, proactive: Object.fromEntries(Object.entries(report.proactive).reverse()) }
    expect(renderJson(shuffled as never)).toBe(renderJson(report))
    expect(renderJson(report)).toMatch(/^\{\n {2}"format": "mingche-report\/1",\n {2}"body"[\s\S]*\n\}\n$/)
  })
})
