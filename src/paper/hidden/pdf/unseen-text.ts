import type { FindingList } from '../finding.ts'
import type { Mark, PictureMark, ShapeMark, TextMark } from './content/marks.ts'
import { areaOf, intersection, type Page } from './pages.ts'
import { MOSTLY, PaintedAreas, share } from './painted-areas.ts'

/** Of the page: a picture as large as this is a scan, and text beneath it what a program recognised in it. */
const WHOLE_PAGE = 0.7
const SMALLEST_POINTS = 1

/** Text of a page that is painted and not seen: covered later, outside the page, in white on nothing, too small. */
export function findUnseenText(page: Page, marks: readonly Mark[], findings: FindingList): void {
  const where = `第${page.number}页`
  const areas = new PaintedAreas(marks, page.seen)
  const scanned = marks.some(mark => mark.type === 'picture' && isScan(mark, page))
  const words = new Map<'outsidePage' | 'coveredText' | 'invisibleText' | 'scan', string>()
  const add = (kind: Parameters<typeof words.set>[0], mark: TextMark) =>
    words.set(kind, `${words.get(kind) ?? ''}${mark.text}`.slice(0, 400))
  for (const [index, mark] of marks.entries()) {
    if (mark.type !== 'text') continue
    const seen = intersection(mark.box, page.seen)
    if (seen === null || areaOf(seen) < (1 - MOSTLY) * areaOf(mark.box)) add('outsidePage', mark)
    else if (mark.invisible) add(scanned ? 'scan' : 'invisibleText', mark)
    else {
      const cover = areas.above(mark, index)
      if (cover !== null) add(isScan(cover, page) ? 'scan' : 'coveredText', mark)
      else if (mark.size < SMALLEST_POINTS || (mark.white && !onColour(mark, areas, index)))
        add('invisibleText', mark)
    }
  }
  for (const [kind, text] of words) {
    if (kind === 'scan') findings.add('invisibleText', `${where}·扫描件的识别文字`, text, false)
    else findings.add(kind, where, text)
  }
}

const isScan = (mark: ShapeMark | PictureMark, page: Page): boolean =>
  mark.type === 'picture' && share(page.seen, mark.box) > WHOLE_PAGE

/** White letters are read on whatever was painted there before, unless that was white too. */
function onColour(mark: TextMark, areas: PaintedAreas, at: number): boolean {
  const before = areas.below(mark, at)
  return before !== null && !(before.type === 'shape' && before.white)
}
