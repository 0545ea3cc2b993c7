import { describe, expect, it } from 'vitest'
import { CHANNEL_RULES, DECISION_KINDS, DECISIONS } from '../law/index.ts'
import { cite } from './cite.ts'

describe('letter - cite', () => {
  it.each([
    ['条例§36(四)', '《中华人民共和国政府信息公开条例》第三十六条第（四）项'],
    ['条例§36(四)(五)', '《中华人民共和国政府信息公开条例》第三十六条第（四）项、第（五）项'],
    ['条例§16第2款', '《中华人民共和国政府信息公开条例》第十六条第二款'],
    ['条例§15、§32', '《中华人民共和国政府信息公开条例》第十五条、第三十二条'],
    ['条例§30', '《中华人民共和国政府信息公开条例》第三十条'],
    [
      '条例§42；国办函〔2020〕109号',
      '《中华人民共和国政府信息公开条例》第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    ],
  ])('%s', (article, words) => {
    expect(cite(article)).toBe(words)
  })

  it('knows every article of the catalogue of decisions but the rows that only the form has', () => {
    for (const kind of DECISION_KINDS)
      if (!DECISIONS[kind].article.startsWith('格式')) expect(cite(DECISIONS[kind].article)).toContain('《')
  })

  it('knows every article of the regulation that a channel of arrival rests on', () => {
    for (const { article } of Object.values(CHANNEL_RULES))
      if (article.startsWith('条例')) expect(cite(article)).toMatch(/》第.+条/)
  })
})
