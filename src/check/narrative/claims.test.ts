import { describe, expect, it } from 'vitest'
import vectors from '../../../test/vectors/narrative-numbers.json' with { type: 'json' }
import type { Paragraph } from '../../report/index.ts'
import { type Claim, extractClaims } from './claims.ts'

const paragraph = (text: string, section = 1, part: number | null = null): Paragraph => ({
  text,
  section,
  part,
  at: '第1行',
})
const brief = (claim: Claim): string =>
  [
    claim.kind,
    claim.value,
    claim.doubt,
    claim.wording === 'none' ? 'none' : null,
    claim.approximate ? 'approximate' : null,
  ]
    .filter(word => word !== null)
    .join(' ')
const read = (...paragraphs: Paragraph[]): string[] =>
  extractClaims(paragraphs, vectors.year, vectors.body).map(brief)

describe('narrative - claims', () => {
  it.each(vectors.sentences)('reads what is certain in “$sentence”', ({ sentence, claims }) => {
    expect(read(paragraph(sentence))).toEqual(claims)
  })

  it('counts only a figure without doubt and approximation as certain', () => {
    const [exact, loose] = extractClaims(
      [paragraph('收到政府信息公开申请5件。收到政府信息公开申请十余件。')],
      2024,
      null,
    )
    expect([exact?.certain, loose?.certain]).toEqual([true, false])
  })

  it('joins printed lines of one sentence and leaves headings apart', () => {
    expect(
      read(
        paragraph('（二）依申请公开情况', 1, 2),
        paragraph('全年共收到政府信息公开', 1, 2),
        paragraph('申请 17 件，', 1, 2),
        paragraph('上年结转 2 件。', 1, 2),
      ),
    ).toEqual(['received 17', 'carriedIn 2'])
  })

  it('does not make one number of two that stand side by side', () => {
    expect(read(paragraph('收到政府信息公开申请 3 17 件。'))).not.toContain('received 317')
  })

  it('reads no figures in sections 五 and 六', () => {
    expect(
      read(paragraph('收到政府信息公开申请5件。', 5), paragraph('收到政府信息公开申请5件。', 6)),
    ).toEqual([])
  })

  it('takes a district government speaking of all the district at its word', () => {
    const [claim] = extractClaims(
      [paragraph('全区共收到政府信息公开申请95件。')],
      2024,
      '淮阴市金杯区人民政府',
    )
    expect(claim).toMatchObject({ value: 95, certain: true })
  })

  it('stays fast on text made to slow it down', () => {
    const attacks = [
      '收到',
      '政府信息公开申请',
      '结转L',
      '上年结转来到',
      '1,111',
      '行政复议案件',
      '未没无',
      '（',
      '其中5件',
    ]
    for (const attack of attacks) {
      const text = attack.repeat(100_000 / attack.length)
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        extractClaims([paragraph(text), paragraph(`${text}。申请5件`)], 2024, vectors.body)
        return performance.now() - start
      })
      expect(Math.min(...times)).toBeLessThan(50)
    }
  })
})
