import { describe, expect, it } from 'vitest'
import { toyReading, toyReport } from '../../../../test/fixtures/reading.ts'
import { type OutlineItem, type ReportReading, readingOfReport } from '../../../report/index.ts'
import type { CheckRule } from '../../rule.ts'
import { f_01 } from './f-01.ts'
import { f_02 } from './f-02.ts'
import { f_03 } from './f-03.ts'
import { f_05 } from './f-05.ts'
import { f_06 } from './f-06.ts'
import { f_07 } from './f-07.ts'
import { f_08 } from './f-08.ts'
import { f_09 } from './f-09.ts'
import { f_10 } from './f-10.ts'
import { F_RULES } from './index.ts'

const judge = (rule: CheckRule, changes: Partial<ReportReading>) =>
  rule.judge({ reading: toyReading(changes), previous: null })
const { outline, paragraphs } = toyReading()
const withText = (
  sections: Partial<ReportReading['report']['sections']>,
  body = '金杯县测试局',
  year = 2024,
) => {
  const report = toyReport()
  return { report: { ...report, body, year, sections: { ...report.sections, ...sections } } }
}
const say = (text: string) => ({ paragraphs: [{ text, section: 1, part: 1, at: '第1段' }] })

describe('check - F rules on a report in the official form', () => {
  for (const rule of F_RULES) it(`${rule.id} passes`, () => expect(judge(rule, {})).toEqual([]))
  it('say nothing of the form of figures that have no source', () => {
    const reading = readingOfReport(toyReport())
    expect(F_RULES.flatMap(rule => rule.judge({ reading, previous: null }))).toEqual([])
  })
})

describe('check - F-01, six chapters (国办公开办函〔2021〕30号 一)', () => {
  it('names the chapters that are missing, in one finding', () => {
    const left = outline.filter(item => item.section !== 5 && item.section !== 6)
    expect(judge(f_01, { outline: left })).toMatchObject([
      { severity: 'error', expected: '五、存在的主要问题及改进情况；六、其他需要报告的事项' },
    ])
  })
  it('reports another order and wrong numbers', () => {
    const swapped = [...outline].sort((a, b) => Number(a.section === 1) - Number(b.section === 1))
    expect(judge(f_01, { outline: swapped }).map(f => f.expected)).toEqual(['一至六的次序'])
    const renumbered = outline.map(item =>
      item.depth === 1 && item.section === 4 ? { ...item, ordinal: 3 } : item,
    )
    expect(judge(f_01, { outline: renumbered })).toMatchObject([{ severity: 'error', expected: 4, found: 3 }])
  })
  it('bears a table of contents, lost numbers, spaces and traditional script', () => {
    const chapters = outline.filter(item => item.depth === 1)
    expect(judge(f_01, { outline: [...chapters, ...outline] })).toEqual([])
    expect(judge(f_01, { outline: outline.map(item => ({ ...item, ordinal: null })) })).toEqual([])
    const titled = outline.map(item =>
      item.section === 1 && item.depth === 1 ? { ...item, title: ' 總體 情況' } : item,
    )
    expect(judge(f_01, { outline: titled })).toEqual([])
  })
  it('warns of a title worded otherwise', () => {
    const titled = outline.map(item =>
      item.depth === 1 && item.section === 1 ? { ...item, title: '概述' } : item,
    )
    expect(judge(f_01, { outline: titled })).toMatchObject([
      { severity: 'warning', expected: '一、总体情况' },
    ])
  })
})

describe('check - F-02, numbers and levels', () => {
  const without = (ordinal: number): OutlineItem[] =>
    outline.filter(i => i.depth !== 2 || i.ordinal !== ordinal)
  it('reports （三） followed by （五）', () =>
    expect(judge(f_02, { outline: without(4) })).toMatchObject([
      { severity: 'error', found: '由（三）跳到（五）' },
    ]))
  it('is silent where the skipped number stands in the running text', () => {
    const text = '（四）政府信息公开平台建设。专栏及时更新。'
    expect(judge(f_02, { outline: without(4), ...say(text) })).toEqual([])
  })
  it('warns once of chapters on several levels', () => {
    const sinking = outline.map(item =>
      item.depth === 1 && item.section! > 3 ? { ...item, level: 4 } : item,
    )
    expect(judge(f_02, { outline: sinking })).toMatchObject([
      { severity: 'warning', found: '2、2、2、4、4、4' },
    ])
  })
})

describe('check - F-03, labels as the form prints them', () => {
  const printed = (text: string, official: string) =>
    judge(f_03, { misprints: [{ table: 'proactive', printed: text, official, at: '第2行' }] })
  for (const [text, official] of [
    ['本年度止件数', '本年废止件数'],
    ['科研企业', '科研机构'],
    ['2.其他法律行政止公开', '2.其他法律行政法规禁止公开'],
    ['结果维护', '结果维持'],
  ] as const)
    it(`reports ${text}`, () =>
      expect(printed(text, official)).toMatchObject([{ severity: 'error', expected: official, found: text }]))
  for (const [text, official] of [
    ['结果 维持', '结果维持'],
    ['(一) 予以公开', '（一）予以公开'],
    ['本年製發件數', '本年制发件数'],
    ['第二十条 第(一)项', '第二十条第（一）项'],
  ] as const)
    it(`bears ${text}`, () => expect(printed(text, official)).toEqual([]))
  for (const [text, official] of [
    ['本年制发件数量', '本年制发件数'],
    ['本年收费金额', '本年收费金额（单位：万元）'],
    ['一、本年度新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量'],
  ] as const)
    it(`only notices ${text}`, () => expect(printed(text, official)).toMatchObject([{ severity: 'notice' }]))
})

describe('check - F-05, the five parts of section one', () => {
  it('names the parts that no heading covers', () => {
    const parts = outline.filter(item => item.depth !== 2 || ![3, 4].includes(item.ordinal!))
    const [finding] = judge(f_05, { outline: parts })
    expect(finding).toMatchObject({ severity: 'warning', found: '主动公开、依申请公开、监督保障' })
  })
  it('knows the parts by other names', () => {
    const names = ['主动公开方面', '申请公开', '规范政府信息资源管理', '网站和公开渠道', '考核培训']
    const renamed = outline.map(item =>
      item.depth === 2 ? { ...item, title: names[item.ordinal! - 1]! } : item,
    )
    expect(judge(f_05, { outline: renamed })).toEqual([])
  })
  it('takes running text without headings by what it speaks of', () => {
    const chapters = outline.filter(item => item.depth === 1)
    const overview = '主动公开信息3条，依申请公开2件，加强信息管理，平台运行平稳，监督有力。'
    expect(judge(f_05, { outline: chapters, paragraphs: [], ...withText({ overview }) })).toEqual([])
  })
})

describe('check - F-06 to F-08, what the sections must say', () => {
  it('F-06 warns of a section five that says 无, and of one that says next to nothing (条例§50(四))', () => {
    expect(judge(f_06, withText({ problems: '无' }))).toMatchObject([{ severity: 'warning' }])
    expect(judge(f_06, withText({ problems: '有一些不足，将改进。' }))).toMatchObject([{ found: '10 字' }])
  })
  it('F-07 wants the processing fee in section six, from the report for 2021 on (国办函〔2020〕109号)', () => {
    expect(judge(f_07, withText({ others: '无' }))).toMatchObject([{ rule: 'F-07', severity: 'warning' }])
    expect(judge(f_07, withText({ others: '无' }, '金杯县测试局', 2020))).toEqual([])
    expect(judge(f_07, withText({ others: '2024年未收取信息处理费。' }))).toEqual([])
  })
  it('F-08 binds governments, reminds street offices, leaves departments alone (条例§50(四))', () => {
    const overview = '（五）监督保障。开展培训两次。'
    expect(judge(f_08, withText({ overview }, '金杯县人民政府'))).toMatchObject([{ severity: 'warning' }])
    expect(judge(f_08, withText({ overview }, '金杯县河东街道办事处'))).toMatchObject([
      { severity: 'notice' },
    ])
    expect(judge(f_08, withText({ overview }, '金杯县测试局'))).toEqual([])
  })
})

describe('check - F-09, typesetting', () => {
  it('counts what is uneven into one notice', () => {
    const text = '截至 2024 年底，公开信息3条（含政策解读2条)。'
    expect(judge(f_09, say(text))).toMatchObject([{ severity: 'notice', found: 2 }])
  })
  it('is silent on a text that spaces its digits throughout, and on lines of a page', () => {
    expect(judge(f_09, say('截至 2024 年底，公开信息 3 条。'))).toEqual([])
    const text = '截至 2024 年底，公开信息3条。'
    expect(judge(f_09, { paragraphs: [{ text, section: 1, part: 1, at: '第1页第3行' }] })).toEqual([])
  })
})

describe('check - F-10, personal data in the running text (domain.md G4)', () => {
  it('blocks an identity number and shows it masked', () =>
    expect(judge(f_10, say('申请人身份证号11010519491231002X。'))).toMatchObject([
      { severity: 'error', found: '11*************02X' },
    ]))
  it('asks a person to look at a mobile number', () =>
    expect(judge(f_10, say('联系电话13812345678。'))).toMatchObject([
      { severity: 'warning', found: '138****5678' },
    ]))
  it('is silent on landlines, e-mail and the words of the law', () =>
    expect(
      judge(f_10, say('电话0379-63938888，邮箱gk@example.gov.cn，属于国家秘密、商业秘密的不予公开。')),
    ).toEqual([]))
  it('scans the sections of figures without a source', () => {
    const { report } = withText({ others: '卡号6222021234567890128' })
    const findings = f_10.judge({ reading: readingOfReport(report), previous: null })
    expect(findings).toMatchObject([{ where: '六、其他需要报告的事项', found: '***************0128' }])
  })
  it('reads the paragraphs of a source', () => expect(judge(f_10, { paragraphs })).toEqual([]))
})
