import type { Block, Paper } from '../../paper/index.ts'

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]
const LONG = 200

/** A report published as one line (L-23) is cut where the official titles stand in it; other papers stay as they are. */
export function cutInlineChapters(paper: Paper): Paper {
  if (
    !paper.blocks.some(
      block => block.type === 'line' && block.text.length > LONG && countTitles(block.text) >= 3,
    )
  )
    return paper
  return { ...paper, blocks: paper.blocks.flatMap(cut) }
}

function countTitles(text: string): number {
  return TITLES.filter(title => text.includes(title)).length
}

function cut(block: Block): Block[] {
  if (block.type === 'table' || block.text.length <= LONG || countTitles(block.text) < 3) return [block]
  const { text } = block
  const cuts: { at: number; title: string }[] = []
  let limit = text.length
  for (const title of TITLES.toReversed()) {
    const at = text.lastIndexOf(title, limit - 1)
    if (at < 0) continue
    cuts.unshift({ at, title })
    limit = at
  }
  const pieces: string[] = [text.slice(0, cuts[0]?.at ?? text.length)]
  cuts.forEach(({ at, title }, index) => {
    pieces.push(title, text.slice(at + title.length, cuts[index + 1]?.at ?? text.length))
  })
  return pieces
    .flatMap(piece => piece.split(/(?=（[一二三四五六七八]）[^）（。]{2,16}(?:情况|公开|管理|建设|保障))/))
    .filter(piece => piece.trim() !== '')
    .map(piece => ({ ...block, text: piece.trim() }))
}
