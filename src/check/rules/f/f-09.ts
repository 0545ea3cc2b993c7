import type { Paragraph } from '../../../report/index.ts'
import { rule, type Subject } from '../../rule.ts'

interface Slip {
  readonly text: string
  readonly at: string
}

const SPACED = /\p{Script=Han} +\d|\d +\p{Script=Han}/u
const UNSPACED = /\p{Script=Han}\d|\d\p{Script=Han}/u
/** A bracket opened in one width and closed in the other, nothing bracketed in between. */
const MIXED_BRACKETS = /（[^（）()]{0,40}\)|\([^（）()]{0,40}）/
const SPACE_IN_TITLE = /\p{Script=Han}\s+\p{Script=Han}/u
/** A place on a page: spaces there are how the page is set, not how the text is written. */
const LAID_OUT = /^第\d+页/
const ENDS = /[。！？；：…”’）)】》.!?;:|]$/

/** Small things of typesetting, counted into one notice; said only where the text itself does otherwise elsewhere. */
export const f_09 = rule({
  id: 'F-09',
  zh: '中文与数字间空格不一、括号全半角混用、句末缺标点',
  cites: ['GB/T 15834—2011', 'GB/T 15835—2011'],
  severity: 'notice',
  answers: ['passes', 'fails'],
  example: '“2024 年”与“2024年”两种写法并存；“（区分处理的)”括号一全一半。',
  judge({ reading }) {
    if (!reading.hasSource) return []
    const slips = [
      ...titleSlips(reading),
      ...spacingSlips(reading),
      ...bracketSlips(reading),
      ...endSlips(reading),
    ]
    const first = slips[0]
    if (!first) return []
    const some = slips
      .slice(0, 3)
      .map(slip => `“${slip.text}”`)
      .join('、')
    return [
      {
        rule: 'F-09',
        severity: 'notice',
        where: `正文（${first.at}）`,
        message: `正文有 ${slips.length} 处排版不规范（空格、括号或句末标点），如${some}，请检查。`,
        expected: null,
        found: slips.length,
      },
    ]
  },
})

type Reading = Subject['reading']

const titleSlips = ({ title }: Reading): Slip[] =>
  title !== null && SPACE_IN_TITLE.test(title) ? [{ text: title, at: '标题' }] : []

/** Spaces between words and digits in a report that elsewhere writes without them. */
function spacingSlips({ paragraphs }: Reading): Slip[] {
  const written = ({ section, at }: Paragraph): boolean => section > 0 && !LAID_OUT.test(at)
  const spaced = paragraphs.filter(one => one.text.includes(' ') && SPACED.test(one.text) && written(one))
  if (spaced.length === 0 || !paragraphs.some(one => UNSPACED.test(one.text) && written(one))) return []
  return spaced.map(({ text, at }) => ({ text: around(text, SPACED), at }))
}

const bracketSlips = ({ paragraphs }: Reading): Slip[] =>
  paragraphs
    .filter(({ text }) => (text.includes('(') || text.includes(')')) && MIXED_BRACKETS.test(text))
    .map(({ text, at }) => ({ text: around(text, MIXED_BRACKETS), at }))

/** Only where most paragraphs end as they should, so that lines of a PDF are not taken for paragraphs. */
function endSlips({ paragraphs }: Reading): Slip[] {
  const bodies = paragraphs.filter(
    ({ section, text }) => (section === 1 || section === 5) && text.trim().length >= 20,
  )
  const open = bodies.filter(({ text }) => !ENDS.test(text.trim()))
  if (bodies.length < 4 || open.length > bodies.length / 4) return []
  return open.map(({ text, at }) => ({ text: `…${text.trim().slice(-8)}`, at }))
}

function around(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)!
  return text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4).trim()
}
