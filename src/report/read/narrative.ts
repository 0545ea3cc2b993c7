import { describePlace, type PaperKind } from '../../paper/index.ts'
import type { OutlineItem, Paragraph } from '../report-reading.ts'
import type { ChapterHeading, Sections } from './chapters.ts'
import type { Strip } from './strips.ts'

const NUMERALS = '一二三四五六七八九十'
const PART = /^\s*[（(]\s*([一二三四五六七八九十])\s*[)）]\s*(?![项款])(.+)$/s
const PAGE_END =
  /^(?:主办单位|承办单位|版权所有|网站标识码|网站地图|备案号|.{0,6}ICP备|打印本页|【?打印】?|关闭窗口|分享到|上一篇|下一篇|扫一扫|责任编辑|相关附件|相关链接|附件下载|主办[:：])/

/** The running text of the report and its headings. */
export interface NarrativeRead {
  readonly paragraphs: readonly Paragraph[]
  readonly outline: readonly OutlineItem[]
  readonly sections: { overview: string | null; problems: string | null; others: string | null }
}

/** Where each section's text starts and ends, in strips. */
export interface Stretch {
  readonly section: number
  readonly from: number
  readonly to: number
}

export function readNarrative(
  strips: readonly Strip[],
  chapters: Sections,
  stretches: readonly Stretch[],
  kind: PaperKind,
): NarrativeRead {
  const paragraphs: Paragraph[] = []
  const outline: OutlineItem[] = []
  const texts = new Map<number, string[]>()
  for (const stretch of stretches) {
    const chapter = stretch.section === 0 ? null : (chapters[stretch.section - 1] ?? null)
    if (chapter !== null) outline.push(chapterItem(chapter, strips))
    if (stretch.section >= 2 && stretch.section <= 4) continue
    let part: number | null = null
    const own: string[] = []
    for (const { text, at, level } of paragraphsOf(strips.slice(stretch.from, stretch.to), kind)) {
      if (PAGE_END.test(text)) {
        if (stretch.section === 6) break
        continue
      }
      const heading = opensBracket(text) ? PART.exec(text) : null
      if (heading !== null && stretch.section > 0) {
        part = NUMERALS.indexOf(heading[1]!) + 1
        outline.push({
          depth: 2,
          ordinal: part,
          title: partTitle(heading[2]!),
          section: stretch.section,
          level,
          at,
        })
      }
      own.push(text)
      paragraphs.push({ text, section: stretch.section, part, at })
    }
    texts.set(stretch.section, own)
  }
  const textOf = (section: number): string | null => texts.get(section)?.join('\n') ?? null
  return { paragraphs, outline, sections: { overview: textOf(1), problems: textOf(5), others: textOf(6) } }
}

const chapterItem = (chapter: ChapterHeading, strips: readonly Strip[]): OutlineItem => ({
  depth: 1,
  ordinal: chapter.ordinal,
  title: chapter.title,
  section: chapter.section,
  level: chapter.level,
  at: describePlace(strips[chapter.strip]!.pieces[0]!.place),
})

/** The heading at the start of a paragraph that runs on: up to its first stop. */
function partTitle(text: string): string {
  const stop = text.search(/[。：:；;\n]/)
  return (stop > 0 ? text.slice(0, stop) : text).trim().slice(0, 40)
}

/** `text` has no white space before it. */
const opensBracket = (text: string): boolean => text.startsWith('（') || text.startsWith('(')

interface Joined {
  text: string
  readonly at: string
  readonly level: number
}

/** Paragraphs: printed lines of a PDF or of hard-wrapped text are put together again. */
function paragraphsOf(strips: readonly Strip[], kind: PaperKind): Joined[] {
  const lines = strips.filter(
    strip => strip.carrier === 'line' || strip.carrier === 'words' || isOneCell(strip),
  )
  const wrapped = kind === 'pdf' || (kind === 'txt' && isHardWrapped(lines))
  const joined: Joined[] = []
  let open: Joined | null = null
  for (const strip of lines) {
    const text = (strip.text || strip.pieces.find(piece => piece.text !== '')?.text || '').trim()
    if (text === '') {
      if (kind !== 'pdf') open = null
      continue
    }
    const startsNew =
      wrapped && (PART.test(text) || /^[一二三四五六七八九十]、/.test(text) || strip.level > 0)
    if (wrapped && open !== null && !startsNew && !/[。！？：]$/.test(open.text)) {
      open.text += text
      continue
    }
    if (wrapped && open !== null && !startsNew && kind === 'pdf' && !isIndented(strip, lines)) {
      open.text += text
      continue
    }
    open = { text, at: describePlace(strip.pieces[0]!.place), level: strip.level }
    joined.push(open)
  }
  return joined
}

/** A row of a sheet with words in one cell only is a paragraph. */
const isOneCell = (strip: Strip): boolean =>
  strip.pieces.length === 1 || strip.pieces.filter(piece => piece.text !== '').length === 1

function isHardWrapped(lines: readonly Strip[]): boolean {
  const long = lines.filter(strip => strip.text.length >= 15)
  const open = long.filter(strip => !/[。！？：；;:]$/.test(strip.text.trim()))
  return (
    long.length >= 4 &&
    open.length > long.length / 2 &&
    Math.max(...long.map(strip => strip.text.length)) <= 60
  )
}

/** The first line of a paragraph starts further right than the lines of its page do. */
function isIndented(strip: Strip, lines: readonly Strip[]): boolean {
  const left = strip.pieces[0]?.left
  if (left === undefined) return true
  let margin = Number.POSITIVE_INFINITY
  for (const line of lines)
    if (line.pieces[0]!.place.page === strip.pieces[0]!.place.page)
      margin = Math.min(margin, line.pieces[0]!.left ?? margin)
  return left > margin + 12
}
