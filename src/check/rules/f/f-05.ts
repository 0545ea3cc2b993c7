import { OVERVIEW_PARTS } from '../../../law/index.ts'
import type { OutlineItem, ReportReading } from '../../../report/index.ts'
import { isUnderTheForm } from '../../form-year.ts'
import { rule } from '../../rule.ts'
import { plainWording } from '../../wording.ts'

type OverviewPart = (typeof OVERVIEW_PARTS)[number]

/** What a heading of each part may be called. */
const HEADINGS: Record<OverviewPart, RegExp> = {
  主动公开: /主动公开|主动发布|公开内容|信息公开情况|政策解读/,
  依申请公开: /依?申请公开|依申请|申请办理|申请答复/,
  政府信息管理: /(信息|文件|公文|目录).{0,8}(管理|规范|制度)|(管理|规范).{0,6}(信息|文件)|信息资源|制度建设/,
  政府信息公开平台建设: /平台|网站|渠道|载体|阵地|专栏|专区/,
  监督保障: /监督|保障|考核|培训|组织领导/,
}

const LEAD =
  /(?:^|[。；;\n])[^\S\n]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[、.．是])([^。；;\n]{1,24})/g

/** The five parts of section one. By their headings where there are any, else by what the text speaks of. */
export const f_05 = rule({
  id: 'F-05',
  zh: '第一部分写齐主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面',
  cites: ['国办公开办函〔2021〕30号 一(一)'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '第一部分没有“政府信息管理”“政府信息公开平台建设”。',
  judge({ reading }) {
    const { overview } = reading.report.sections
    if (!reading.hasSource || overview === null || !isUnderTheForm(reading.report)) return []
    const headings = reading.outline.filter(isHeadingOfOverview).map(item => item.title)
    if (headings.length >= 2 && lostIn(headings).length === 0) return []
    const lost = lostIn(headingsOf(reading, headings) ?? [plainWording(overview)])
    if (lost.length === 0) return []
    const names = lost.map(part => `“${part}”`).join('')
    return [
      {
        rule: 'F-05',
        severity: 'warning',
        where: '一、总体情况',
        message: `第一部分没有${names}，五个方面应当写齐，请补写。`,
        expected: OVERVIEW_PARTS.join('、'),
        found: OVERVIEW_PARTS.filter(part => !lost.includes(part)).join('、') || null,
      },
    ]
  },
})

const isHeadingOfOverview = ({ section, depth }: OutlineItem): boolean => section === 1 && depth === 2

const lostIn = (texts: readonly string[]): OverviewPart[] =>
  OVERVIEW_PARTS.filter(part => !texts.some(text => HEADINGS[part].test(text)))

/** Headings and numbered lead-ins of section one; null when it has fewer than two and is written as plain text. */
function headingsOf(reading: ReportReading, headings: readonly string[]): string[] | null {
  const titles = [...headings]
  for (const { section, text } of reading.paragraphs)
    if (section === 1) for (const lead of text.matchAll(LEAD)) titles.push(lead[1]!)
  return titles.length >= 2 ? titles.map(plainWording) : null
}
