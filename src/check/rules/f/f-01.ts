import { SECTION_TITLES } from '../../../law/index.ts'
import type { OutlineItem, ReportReading } from '../../../report/index.ts'
import type { Finding } from '../../finding.ts'
import { isUnderTheForm } from '../../form-year.ts'
import { rule } from '../../rule.ts'
import { plainWording } from '../../wording.ts'

const TITLES = SECTION_TITLES.map(title => plainWording(title.slice(2)))

/** The six chapters: all there, in order, numbered one to six, with the form's own titles. */
export const f_01 = rule({
  id: 'F-01',
  zh: '六个一级标题齐全、次序正确、文字与格式一致',
  cites: ['国办公开办函〔2021〕30号 一'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '缺“五、存在的主要问题及改进情况”。',
  judge({ reading }) {
    if (!reading.hasSource || !isUnderTheForm(reading.report)) return []
    const chapters = reading.outline.filter(item => item.depth === 1 && item.section !== null)
    return [
      ...missing(chapters),
      ...outOfOrder(chapters),
      ...wrongNumbers(chapters),
      ...otherTitles(chapters),
      ...otherReports(reading),
      ...missingEnd(reading),
    ]
  },
})

const finding = (
  where: string,
  message: string,
  rest: Pick<Finding, 'severity' | 'expected' | 'found'>,
): Finding => ({
  rule: 'F-01',
  where,
  message,
  ...rest,
})

function missing(chapters: readonly OutlineItem[]): Finding[] {
  const lost = SECTION_TITLES.filter((_, i) => !chapters.some(chapter => chapter.section === i + 1))
  if (lost.length === 0) return []
  const names = lost.map(title => `“${title}”`).join('')
  const message = `没有找到一级标题${names}，年报的六个部分应当齐全，请补上。`
  return [finding('一级标题', message, { severity: 'error', expected: lost.join('；'), found: null })]
}

/** In order when the chapters hold one to six as a subsequence, so that a table of contents before them does no harm. */
function outOfOrder(chapters: readonly OutlineItem[]): Finding[] {
  const wanted = [...new Set(chapters.map(chapter => chapter.section!))].sort((a, b) => a - b)
  let next = 0
  for (const chapter of chapters) if (chapter.section === wanted[next]) next += 1
  if (next === wanted.length) return []
  const found = chapters.map(chapter => chapter.title).join('、')
  const message = '六个部分的次序与格式不一致，请按一至六的次序编排。'
  return [finding('一级标题', message, { severity: 'error', expected: '一至六的次序', found })]
}

/** A number that was printed and is another one; where it was lost (automatic numbering), nothing is said. */
function wrongNumbers(chapters: readonly OutlineItem[]): Finding[] {
  return chapters
    .filter(chapter => chapter.ordinal !== null && chapter.ordinal !== chapter.section)
    .map(chapter => {
      const official = SECTION_TITLES[chapter.section! - 1]!
      const message = `“${chapter.title}”的编号应为“${official.slice(0, 1)}”，请改正。`
      const [expected, found] = [chapter.section, chapter.ordinal]
      return finding(`一级标题“${chapter.title}”`, message, { severity: 'error', expected, found })
    })
}

/** Titles worded otherwise are recognised, so this is no more than a warning. */
function otherTitles(chapters: readonly OutlineItem[]): Finding[] {
  const different = chapters.filter(chapter => plainWording(chapter.title) !== TITLES[chapter.section! - 1])
  return different.map(chapter => {
    const official = SECTION_TITLES[chapter.section! - 1]!
    const message = `标题“${chapter.title}”与格式规定的“${official}”文字不一致，请改用规定的标题。`
    const rest = { severity: 'warning', expected: official, found: chapter.title } as const
    return finding(`一级标题“${chapter.title}”`, message, rest)
  })
}

/** A bulletin with several bodies' reports is no fault of the report that was read, but the reader must know. */
function otherReports({ others }: ReportReading): Finding[] {
  const [other] = others
  if (other === undefined) return []
  const message = `文件里还有另外 ${others.length} 份年报（“${other.title}”等），只读取和校验了第一份，请把各份年报分开提交。`
  return [finding('文件', message, { severity: 'warning', expected: 1, found: others.length + 1 })]
}

/** A page that was not received to its end may have lost what is missed here. */
function missingEnd({ cutOff }: ReportReading): Finding[] {
  if (!cutOff) return []
  const message = '网页没有结尾，可能没有下载完整，请重新获取完整的网页后再校验。'
  return [finding('文件', message, { severity: 'warning', expected: '完整的网页', found: null })]
}
