import { SECTION_TITLES } from '../../../law/index.ts'
import type { OutlineItem, ReportReading } from '../../../report/index.ts'
import type { Finding } from '../../finding.ts'
import { rule } from '../../rule.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const numeral = (ordinal: number): string => `（${NUMERALS[ordinal - 1] ?? ordinal}）`

/** Numbers of one rank follow each other, and headings of one rank have one level. */
export const f_02 = rule({
  id: 'F-02',
  zh: '同级标题编号连续、层级一致',
  cites: ['国办公开办函〔2021〕30号 一'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '第一部分编号为（一）（二）（三）（五），跳过（四）。',
  judge({ reading }) {
    return reading.hasSource ? [...numberingBreaks(reading), ...levelDrift(reading.outline)] : []
  },
})

function numberingBreaks(reading: ReportReading): Finding[] {
  const breaks: { section: number; text: string; title: string }[] = []
  let last: OutlineItem | null = null
  for (const item of reading.outline) {
    if (item.depth === 2 && item.ordinal !== null && item.section !== null) {
      const text = last?.section === item.section ? breakBetween(reading, last, item) : null
      if (text !== null) breaks.push({ section: item.section, text, title: item.title })
      last = item
    } else last = null
  }
  const first = breaks[0]
  if (!first) return []
  const place = SECTION_TITLES[first.section - 1] ?? '正文'
  const more = breaks.length > 1 ? `（共 ${breaks.length} 处）` : ''
  return [
    {
      rule: 'F-02',
      severity: 'error',
      where: `${place}“${first.title}”`,
      message: `“${place}”的小标题编号${first.text}${more}，请按顺序编号。`,
      expected: '编号连续',
      found: first.text,
    },
  ]
}

/** Silent where the skipped number stands in the running text, or where counting starts again. */
function breakBetween(reading: ReportReading, before: OutlineItem, item: OutlineItem): string | null {
  const [from, to] = [before.ordinal!, item.ordinal!]
  if (to === from) return `${numeral(to)}重复`
  if (to <= from + 1) return null
  const skipped = NUMERALS[from] ?? String(from + 1)
  const mark = new RegExp(
    `[（(]\\s*(${skipped}|${from + 1})\\s*[)）]|(^|[。；\\s])(${skipped}、|${skipped}是|${from + 1}[.．、])`,
  )
  const inText = reading.paragraphs.some(({ section, text }) => section === item.section && mark.test(text))
  return inText ? null : `由${numeral(from)}跳到${numeral(to)}`
}

/** Levels exist where the source's mark-up gives headings; one finding for all of them. */
function levelDrift(outline: readonly OutlineItem[]): Finding[] {
  const chapters = outline.filter(item => item.depth === 1 && item.section !== null && item.level > 0)
  const levels = chapters.map(item => item.level)
  if (new Set(levels).size <= 1) return []
  const odd = chapters.find(item => item.level !== levels[0])!
  return [
    {
      rule: 'F-02',
      severity: 'warning',
      where: `一级标题“${odd.title}”`,
      message: `六个一级标题的标题层级不一致（依次为 ${levels.join('、')} 级），请改为同一级。`,
      expected: '同级标题层级一致',
      found: levels.join('、'),
    },
  ]
}
