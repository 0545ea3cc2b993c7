import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentNumber,
  LETTER_SERIES,
  numberAfter,
  parseDocumentNumber,
  renderDocumentNumber,
  SERIES_WORDS,
  seriesKey,
} from './document-number.ts'

describe('letter - document number', () => {
  it('is written 机关代字〔年份〕序号号 (GB/T 9704-2012 7.2.5)', () => {
    expect(parseDocumentNumber('金测公开答〔2026〕12号')).toEqual({
      ok: true,
      value: { code: '金测公开答', year: 2026, serial: 12 },
    })
  })

  for (const wrong of [
    '金测公开答[2026]12号',
    '金测公开答（2026）12号',
    '金测公开答【2026】12号',
    '金测公开答〔2026〕第12号',
    '金测公开答第〔2026〕12号',
    '金测公开答〔2026〕012号',
    '金测公开答〔2026〕0号',
    '金测公开答〔26〕12号',
    '金测公开答〔2026〕12',
    '〔2026〕12号',
    '金测 公开答〔2026〕12号',
    '',
  ])
    it(`refuses ${wrong || 'a blank'}`, () => {
      expect(parseDocumentNumber(wrong)).toMatchObject({ ok: false, reason: { code: 'NUM-01' } })
    })

  it('reads back what it writes', () => {
    const code = fc.constantFrom('金测公开答', '龙府办公开告', 'ABC')
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: 1949, max: 9999 }),
        fc.integer({ min: 1, max: 999_999 }),
        (...parts) => {
          const made = documentNumber(...parts)
          if (!made.ok) throw new Error(made.reason.message)
          expect(parseDocumentNumber(renderDocumentNumber(made.value))).toEqual(made)
        },
      ),
    )
  })

  it('begins each run with 1 and goes on without a gap', () => {
    expect(numberAfter('金测公开答', 2026, null)).toMatchObject({ ok: true, value: { serial: 1 } })
    expect(numberAfter('金测公开答', 2026, 41)).toMatchObject({ ok: true, value: { serial: 42 } })
  })

  it('keeps the runs of series, years and bodies apart', () => {
    const keys = LETTER_SERIES.flatMap(series =>
      [2025, 2026].flatMap(year =>
        ['金测', '龙测'].map(word => seriesKey({ code: word + SERIES_WORDS[series], year })),
      ),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})
