import { describe, expect, it } from 'vitest'
import vectors from '../../test/vectors/remedies.json' with { type: 'json' }
import { BODY_KINDS, type BodyKind, DECISION_KINDS, DECISIONS, type DecisionKind } from '../law/index.ts'
import { type RemedyCase, remedyNotice } from './remedy.ts'

const CASE: RemedyCase = {
  kind: 'provided',
  body: 'department',
  reviewBody: null,
  court: null,
  deliveredOnline: false,
  onlineFiling: null,
}
const notice = (changes: Partial<RemedyCase>) => remedyNotice({ ...CASE, ...changes })

describe('application - remedy - decisions', () => {
  it.each(vectors.decisions)(
    '$row $kind：先复议 $reconsiderationFirst，可直接起诉 $directSuit（$article）',
    it => {
      const { text, articles } = notice({ kind: it.kind as DecisionKind })
      expect(text.includes('应当先自知道或者应当知道该决定之日起60日内向本级人民政府申请行政复议')).toBe(
        it.reconsiderationFirst,
      )
      expect(
        text.includes('也可以自知道或者应当知道该决定之日起6个月内直接向有管辖权的人民法院提起行政诉讼'),
      ).toBe(it.directSuit)
      expect(text.includes('可以自收到复议决定书之日起15日内')).toBe(it.reconsiderationFirst)
      expect(articles.includes('行政复议法§23')).toBe(it.reconsiderationFirst)
      expect(articles.includes('行政诉讼法§46')).toBe(it.directSuit)
      expect(articles).toContain('条例§51')
      expect(articles).toContain('行政复议法§20')
    },
  )

  it('has a vector for each of the 22 kinds, and 复议前置 exactly on 条例§14–16 (行政复议法§23第1款(四))', () => {
    expect(vectors.decisions.map(({ kind }) => kind)).toEqual(DECISION_KINDS)
    const under14To16 = DECISION_KINDS.filter(kind => /条例§1[456]/.test(DECISIONS[kind].article))
    const first = vectors.decisions.filter(it => it.reconsiderationFirst && !it.directSuit)
    expect(first.map(({ kind }) => kind)).toEqual(under14To16)
    expect(under14To16).toHaveLength(7)
  })

  it('tells the two parts of a partial disclosure apart (条例§37; presumed)', () => {
    const { text } = notice({ kind: 'partial' })
    expect(text).toMatch(
      /^对本决定中依据政府信息公开条例第十四条、第十五条、第十六条不予公开的部分不服的，应当先.*。对本决定的其他部分不服的，可以.*。$/,
    )
  })

  it('lets a body rule where the law leaves room: 行政查询事项 as 复议前置 (domain.md B8)', () => {
    expect(notice({ kind: 'administrativeQuery', override: 'reconsiderationFirst' }).text).toContain('应当先')
  })
})

describe('application - remedy - review bodies', () => {
  it.each(vectors.reviewBodies)('$body：$reviewBody（$article）', it => {
    const { text, articles } = notice({ body: it.body as BodyKind })
    expect(text).toContain(`内向${it.reviewBody}申请行政复议`)
    expect(articles).toContain(it.article)
    if (it.note !== null) expect(text).toContain(`${it.note}。`)
  })

  it('has a vector for every kind of body (行政复议法§24–28)', () => {
    expect(vectors.reviewBodies.map(({ body }) => body)).toEqual(BODY_KINDS)
  })

  it('puts the names in where they are known', () => {
    const { text } = notice({ reviewBody: '金杯县人民政府', court: '金杯县人民法院' })
    expect(text).toContain('向金杯县人民政府申请行政复议')
    expect(text).toContain('向金杯县人民法院提起行政诉讼')
  })
})

describe('application - remedy - delivered online (行政复议法§22第2款)', () => {
  it('names the way to file a reconsideration online', () => {
    const { text, articles } = notice({ deliveredOnline: true, onlineFiling: 'https://fuyi.example' })
    expect(text).toContain('通过互联网渠道（https://fuyi.example）提交行政复议申请书')
    expect(articles).toContain('行政复议法§22第2款')
  })

  it('points to the channel of delivery where the body has set none', () => {
    expect(notice({ deliveredOnline: true }).text).toContain('送达本决定的互联网渠道')
    expect(notice({ deliveredOnline: false }).text).not.toContain('互联网')
  })
})
