import type { Strip } from './strips.ts'

/** Who reports on which year, and the title that says so. */
export interface Identity {
  readonly title: string | null
  readonly body: string | null
  readonly year: number | null
}

const TITLE =
  /^(?:关于)?(.*?)(20\d\d)年?度?(.*?)(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报|总结)/
const BODY_END =
  /(?:政府|办事处|委员会|管委会|局|厅|部|院|署|办|中心|镇|乡|街道|公司|总队|支队|大队|站|所|处|室|会|社|学校|大学|医院|银行|集团)$/
const LEAD_BODY = /(?:本|现将|由)?(?:年度)?报告?由(.{2,40}?)(?:根据|依据|依照|按照|编制|负责)/
const ACTING_BODY =
  /^(?:20\d\d年度?[，,]?)(.{3,30}?)(?:依照|按照|认真|坚持|深入|严格|根据|全面|以习近平|在区|在市|在县)/

/**
 * Finds title, body and year: in the title (which may run over several lines), else in the opening sentences.
 * `strips` are the lines before section one. Pages name other reports there too (last year's, the neighbour's): the
 * title that the file itself is called by wins, then the one of the counted year, then the one marked as a heading.
 */
export function identify(strips: readonly Strip[], paperTitle: string | null, name: string | null): Identity {
  const lines = strips
    .slice(0, MOST_LINES)
    .map(topLine)
    .filter(line => line.text !== '')
  const opening = lines.slice(-40).map(line => line.text)
  const called = titleIn(paperTitle ?? '')
  const counted = countedYear(opening)
  const printed = titleInLines(lines, called, counted) ?? called ?? titleIn(name ?? '')
  const year = printed?.year ?? counted ?? yearInText(opening.join(''))
  return {
    title: printed?.title ?? null,
    body: printed?.body ?? bodyInText(lines.map(line => line.text)),
    year,
  }
}

const MOST_LINES = 400

interface TopLine {
  readonly text: string
  readonly level: number
  /** Whether a title may begin here and go on in the next line. */
  readonly goesOn: boolean
  /** Whether it may name what follows as a title (标题：…). */
  readonly names: boolean
  /** Which of the characters that a title cannot do without it has. */
  readonly has: number
}

const ALL_OF_A_TITLE = 0b111

/** 公开, 报告 or 年报 or 总结, and a year: one character tells of each. */
const partsOfTitle = (text: string): number =>
  (text.includes('开') ? 0b1 : 0) |
  (text.includes('报') || text.includes('结') ? 0b10 : 0) |
  (text.includes('2') || text.includes('二') ? 0b100 : 0)

const topLine = (strip: Strip): TopLine => {
  const printed = strip.text || strip.pieces.find(piece => piece.text !== '')?.text || ''
  const text = printed.replaceAll(/[\s\u3000\u00a0#*]+/g, '')
  return {
    text,
    level: strip.level,
    goesOn: text.length <= 40 && !/[:：>]/.test(text),
    names: text.includes('标题') || text.includes('名称'),
    has: partsOfTitle(text),
  }
}

/** Some lines as one; null where they cannot be a title: too long without naming one, or without its words. */
function joined(lines: readonly TopLine[], from: number, count: number): string | null {
  let length = 0
  let names = false
  let has = 0
  for (let at = from; at < from + count; at++) {
    const line = lines[at]!
    length += line.text.length
    names ||= line.names
    has |= line.has
  }
  if (has !== ALL_OF_A_TITLE || (length > LONGEST_TITLE && !names)) return null
  let text = ''
  for (let at = from; at < from + count; at++) text += lines[at]!.text
  return text
}

/** A title on one line wins over one put together from several; its body may stand on the line above it. */
function titleInLines(
  lines: readonly TopLine[],
  called: Identity | null,
  counted: number | null,
): Identity | null {
  let best: { identity: Identity; points: number } | null = null
  for (let count = 1; count <= 3; count++) {
    for (let i = 0; i + count <= lines.length; i++) {
      const first = lines[i]!
      if (count > 1 && !first.goesOn) continue
      const text = joined(lines, i, count)
      if (text === null) continue
      const found = titleInBare(text)
      if (found === null) continue
      const before = found.body === null ? lines[i - 1]?.text : undefined
      const above = before !== undefined && before.length <= 30 && BODY_END.test(before) ? before : null
      const identity =
        found.body === null ? { ...found, body: above, title: (above ?? '') + (found.title ?? '') } : found
      const points =
        (called !== null && called.year === found.year && sameBody(called, identity) ? 8 : 0) +
        (counted === found.year ? 4 : 0) +
        (first.level > 0 ? 2 : 0) +
        (identity.body === null ? 0 : 3) +
        (/(?:报告|年报|总结)$/.test(text) ? 1 : 0) -
        3 * (count - 1)
      // Of equals the last: it stands nearest to the report.
      if (best === null || points >= best.points) best = { identity, points }
    }
  }
  return best?.identity ?? null
}

const sameBody = (a: Identity, b: Identity): boolean =>
  a.body === null || b.body === null || a.body === b.body

/** The title of a report that a line is, or null. */
export function titleOf(line: string): string | null {
  return line.length > LONGEST_TITLE
    ? null
    : (titleInBare(line.replaceAll(/[\s\u3000\u00a0#*]+/g, ''))?.title ?? null)
}

const titleIn = (text: string): Identity | null => titleInBare(text.replaceAll(/[\s\u3000]+/g, ''))

/** The title in a text without white space. */
function titleInBare(bare: string): Identity | null {
  if (!mayHoldTitle(bare)) return null
  const plain = withArabicYear(bare).replace(/^.*(?:标题|名称)[:：]/, '')
  const parts = TITLE.exec(plain)
  if (parts === null || plain.length > LONGEST_TITLE) return null
  const body = [parts[1], parts[3]].map(part => cleanBody(part ?? '')).find(part => part.length >= 2)
  return { title: parts[0], body: body ?? null, year: Number(parts[2]) }
}

const LONGEST_TITLE = 70

/** Most lines are sentences: the words that a title cannot do without, or its length, tell before any pattern does. */
const mayHoldTitle = (text: string): boolean =>
  text.includes('公开') &&
  (text.includes('报告') || text.includes('年报') || text.includes('总结')) &&
  (text.length <= LONGEST_TITLE || text.includes('标题') || text.includes('名称'))

const cleanBody = (text: string): string =>
  text
    .replace(/^.*[>》|:：]/, '')
    .replace(/^[\x20-\x7e]+(?=[\u4e00-\u9fff])/, '')
    .replace(/^[《“"'（(【\d.、·\-—]+/, '')
    .replace(/(?<!关于|[》”"'）)】的—-])(?:关于|[》”"'）)】的—-])+$/, '')

const CHINESE_DIGITS = '〇一二三四五六七八九'

/** 二〇二四年 → 2024年 */
const withArabicYear = (text: string): string =>
  text.replace(/二[〇○零0Oo][一二三][〇○零0Oo一二三四五六七八九](?=年)/, year =>
    [...year].map(digit => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''),
  )

function bodyInText(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = (LEAD_BODY.exec(line) ?? ACTING_BODY.exec(line))?.[1]
    if (found !== undefined && BODY_END.test(found)) return cleanBody(found)
  }
  return null
}

/** The year that the figures are said to count, from its first day on. */
function countedYear(lines: readonly string[]): number | null {
  for (const line of lines) {
    const period = line.includes('年1月1日') ? /(20\d\d)年1月1日/.exec(line) : null
    if (period !== null) return Number(period[1])
  }
  return null
}

function yearInText(text: string): number | null {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(/(20\d\d)年/g)) counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  return top === undefined ? null : Number(top[0])
}
