import { lineKeyOf } from './normalise.ts'
import type { Strip } from './strips.ts'

/** A heading that looks like one of the six sections. */
export interface ChapterHeading {
  readonly strip: number
  /** 1–6 by its words. */
  readonly section: number
  /** The printed number; null when it was lost. */
  readonly ordinal: number | null
  readonly title: string
  readonly level: number
}

const NUMERALS = '一二三四五六七八九十'

/** The printed number of a heading: 三、 or 3. before its words. */
const NUMBERED =
  /^[#*\s]*(?:第\s*)?(?:([一二三四五六七八九十])|(\d{1,2}))\s*(?:部分|章)?\s*([、.．,，:：]|\s)\s*(\S.*)$/s
/** 一主动公开…: the mark after the number was lost. */
const NUMBER_ONLY = /^[#*\s]*([一二三四五六])(\S.*)$/s

const TITLES: readonly RegExp[] = [
  /^(?:.{0,18})(?:总体情况|基本情况|概述|概况|总体工作情况)(?:.{0,12})$/,
  /^(?:.{0,6})主动公开政府信息(?:的)?(?:工作)?(?:情况|统计表|情况统计表)?(?:.{0,6})$/,
  /^(?:.{0,6})(?:收到(?:和|及|与|的)?处理|收到|处理|办理).{0,8}(?:信息公开)?申请(?:的)?情况(?:.{0,6})$/,
  /^(?:.{0,12})行政复议.{0,8}行政诉讼(?:的)?(?:.{0,12})$/,
  /^(?:.{0,14})(?:存在|主要)(?:的)?(?:主要)?问题(?:.{0,14})$/,
  /^(?:.{0,4})(?:其[他它]|有)?.{0,2}(?:需要|需|应当)?(?:说明|报告)的?(?:其[他它])?(?:重要)?事项(?:.{0,10})$/,
]
const OFFICIAL = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]

/** One of these stands in every title: 情况 概述 公开 申请 复议 问题 事项. */
const MAY_NAME_CHAPTER = /[况述开请议题项]/

/** Every heading of the document that could be one of the six sections. */
export function chapterCandidates(strips: readonly Strip[]): ChapterHeading[] {
  const found: ChapterHeading[] = []
  strips.forEach((strip, index) => {
    const text = headingText(strip)
    if (text === null) return
    const heading = readHeading(text)
    if (heading !== null) found.push({ ...heading, strip: index, level: strip.level })
  })
  return found
}

function headingText(strip: Strip): string | null {
  if (strip.text !== '')
    return strip.text.length <= 70 && strip.carrier !== 'bar' && strip.carrier !== 'tab' ? strip.text : null
  let only: string | null = null
  for (const { text } of strip.pieces) {
    if (text === '') continue
    if (only !== null) return null
    only = text
  }
  return only !== null && only.length <= 50 ? only : null
}

function readHeading(text: string): { section: number; ordinal: number | null; title: string } | null {
  const trimmed = text.trim()
  if (BRACKETS.includes(trimmed.charAt(0)) || goesOnBehindStop(trimmed)) return null
  if (!MAY_NAME_CHAPTER.test(trimmed) || /\d\s*[件条宗]/.test(trimmed)) return null
  const numbered = MAY_BE_NUMBERED.test(trimmed) ? NUMBERED.exec(trimmed) : null
  const bare = numbered === null ? NUMBER_ONLY.exec(trimmed) : null
  const ordinal = numbered
    ? numbered[1]
      ? NUMERALS.indexOf(numbered[1]) + 1
      : Number(numbered[2])
    : bare
      ? NUMERALS.indexOf(bare[1]!) + 1
      : null
  const title = (numbered?.[4] ?? bare?.[2] ?? trimmed.replace(/^[#*、\s]+/, '')).trim()
  const key = lineKeyOf(title)
  if (key.length > 40 || key.length < 2) return null
  const exact = OFFICIAL.indexOf(key)
  if (exact >= 0) return { section: exact + 1, ordinal, title }
  if (ordinal === null && !/^[、#]/.test(trimmed)) {
    const near = OFFICIAL.findIndex(official => key.includes(official) && key.length <= official.length + 4)
    return near < 0 ? null : { section: near + 1, ordinal, title }
  }
  const section = TITLES.findIndex(pattern => pattern.test(key))
  return section < 0 ? null : { section: section + 1, ordinal, title }
}

const BRACKETS = '（(【['
const MAY_BE_NUMBERED = /^[#*\s第一二三四五六七八九十\d]/

/** A sentence that ends and goes on is no heading. */
function goesOnBehindStop(text: string): boolean {
  for (const stop of '。；;') {
    const at = text.indexOf(stop)
    if (at >= 0 && at < text.length - 1 && text[at + 1] !== '\n') return true
  }
  return false
}

/** Where the six sections start; null for a section whose heading was not found. */
export type Sections = readonly (ChapterHeading | null)[]

/**
 * Chooses one heading a section. Words decide; where they occur twice (a list of contents, a part of section one named
 * like a section) the number, the exact title, and what follows the heading decide.
 */
export function chooseChapters(
  strips: readonly Strip[],
  candidates: readonly ChapterHeading[],
  anchors: Anchors,
): Sections {
  const best = (section: number, from: number, to: number): ChapterHeading | null => {
    let chosen: ChapterHeading | null = null
    let top = -1
    for (const heading of candidates) {
      if (heading.section !== section || heading.strip < from || heading.strip >= to) continue
      const points = score(heading, strips, anchors)
      if (points > top) {
        top = points
        chosen = heading
      }
    }
    return chosen
  }
  const end = strips.length
  const four = best(4, 0, end)
  const three = best(3, 0, four?.strip ?? end) ?? best(3, 0, end)
  const two = best(2, 0, three?.strip ?? four?.strip ?? end)
  const one = best(1, 0, two?.strip ?? anchors[0] ?? three?.strip ?? end)
  const five = best(5, (four ?? three ?? two ?? one)?.strip ?? 0, end)
  const six = best(6, (five ?? four ?? three ?? two ?? one)?.strip ?? 0, end)
  return [one, two, three, four, five, six]
}

function score(heading: ChapterHeading, strips: readonly Strip[], anchors: Anchors): number {
  let points = heading.ordinal === heading.section ? 4 : 0
  if (OFFICIAL[heading.section - 1] === lineKeyOf(heading.title)) points += 3
  if (heading.level > 0) points += 1
  const anchor = heading.section >= 2 && heading.section <= 4 ? anchors[heading.section - 2] : null
  if (anchor !== null && anchor !== undefined && anchor >= heading.strip && anchor - heading.strip < 40)
    points += 5
  const next = strips[heading.strip + 1]
  if (next !== undefined && readHeading(next.text) !== null) points -= 2
  return points
}

/** First rows of tables two, three and four, found by their own words; null when absent. */
export type Anchors = readonly [number | null, number | null, number | null]

const MAY_OPEN_TABLE = /[条章收稽复]/

export function findAnchors(strips: readonly Strip[]): Anchors {
  let two: number | null = null
  let three: number | null = null
  let four: number | null = null
  for (let i = 0; i < strips.length; i++) {
    const strip = strips[i]!
    const first = strip.text !== '' ? strip.text : (strip.pieces.find(piece => piece.text !== '')?.text ?? '')
    if (three !== null && four !== null) break
    if (first.length > 80 || !MAY_OPEN_TABLE.test(first)) continue
    const key = lineKeyOf(first)
    if (two === null && three === null && (/^第二十条第.{1,2}项/.test(key) || key === '规章')) two = i
    if (
      three === null &&
      (/^一?本年新收政府信息公开申请/.test(key) || key.startsWith('本列数据的勾稽关系')) &&
      !/申请\d/.test(key)
    )
      three = i
    if (three !== null && four === null && /未经复议直接起诉|^行政复议(?:行政诉讼)?$/.test(key)) four = i
  }
  return [two, three, four]
}
