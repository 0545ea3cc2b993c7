import { type Draft, draftLines, makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import { type Grid, type GridCell, isFigureRow, labelsOf, valuesOf } from '../grid.ts'
import type { Rng } from '../rng.ts'

/** Breaks text after `width` characters, never inside a number, as a line of print does. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/\d[\d.,%]*|./gu) ?? []) {
    if (line.length + piece.length > width && line !== '') {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  if (line !== '') lines.push(line)
  return lines
}

type RowPrint = (label: string, numbers: string, rng: Rng, width: number) => string[]

const afterLabel: RowPrint = (label, numbers, _rng, width) => {
  const lines = wrap(label, width)
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${numbers}`]
}
const besideMiddle: RowPrint = (label, numbers, rng, width) => {
  const lines = wrap(label, width)
  const middle = Math.floor((lines.length - 1) / 2)
  if (lines.length === 1) return [`${label} ${numbers}`]
  if (lines.length === 2 && rng.chance(0.5)) return [lines[0]!, numbers, lines[1]!]
  return lines.map((line, at) => (at === middle ? `${line} ${numbers}` : line))
}
const beforeLabel: RowPrint = (label, numbers, _rng, width) => [numbers, ...wrap(label, width)]
const ownLine: RowPrint = (label, numbers, _rng, width) => [...wrap(label, width), numbers]

const GAPS = [' ', '  ', '   ']

/** 表四 as pdftotext leaves it: words of the header in pieces, then 15 numbers in one line. */
function disputeLines(grid: Grid, rng: Rng): string[] {
  const header = rng.pick([
    [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '结果 结果 其他 尚未',
      '总 计',
      '维持 纠正 结果 审结 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计',
      '维持 纠正 结果 审结 维持 纠正 结果 审结',
    ],
    [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '结 结 其 尚 总 结 结 其 尚 总 结 结 其 尚 总',
      '果 果 他 未 果 果 他 未 果 果 他 未',
      '维 纠 结 审 计 维 纠 结 审 计 维 纠 结 审 计',
      '持 正 果 结 持 正 果 结 持 正 果 结',
    ],
    [
      '行政诉讼',
      '行政复议',
      '未经复议直接起诉 复议后起诉',
      '结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果',
      '尚未审结总计结果维持结果纠正其他结果尚未审结总计',
    ],
  ])
  return [...header, grid.rows.filter(isFigureRow).flatMap(valuesOf).join(rng.pick(GAPS))]
}

const applicationHeader = (rng: Rng): string[] =>
  rng.pick([
    [
      '（本列数据的勾稽关系为：第一项加第二项之和，',
      '等于第三项加第四项之和）',
      '申请人情况',
      '法人或其他组织',
      '自然人 社会 法律 总计',
      '商业 科研',
      '公益 服务 其他',
      '企业 机构',
      '组织 机构',
    ],
    [
      '申请人情况',
      '（本列数据的勾稽关系为：第一项加',
      '第二项之和，等于第三项加第四项之',
      '和）',
      '自然',
      '人',
      '法人或其他组织 总计',
      '商业企 科研机 社会公益 法律服务',
      '其他',
      '业 构 组织 机构',
    ],
    [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况',
      '自然人 法人或其他组织 总计',
      '商业企业 科研机构 社会公益组织 法律服务机构 其他',
    ],
  ])

const proactiveLines = (grid: Grid, rng: Rng): string[] =>
  grid.rows.flatMap(row => {
    const gap = rng.pick(GAPS)
    if (isFigureRow(row)) return [row.map(cell => cell.text).join(gap)]
    const text = row.map(cell => cell.text).join(gap)
    return rng.chance(0.3) ? wrap(text, 14) : [text]
  })

interface ApplicationStyle {
  readonly row: RowPrint
  /** 三、本年度办理结果 one character a line, mixed into the rows. */
  readonly sideLabel?: boolean
  /** Group labels: glued to the first row, alone in the middle of their rows, or cut and spread over the first two. */
  readonly groups?: 'first' | 'middle' | 'spread'
}

function applicationLines(grid: Grid, style: ApplicationStyle, rng: Rng, width: number): string[] {
  const lines = applicationHeader(rng)
  const side = style.sideLabel ? [...'三、本年度办理结果'] : []
  let group: { text: string; rows: number; at: number } | null = null
  for (const row of grid.rows.filter(isFigureRow)) {
    let labels = labelsOf(row)
    const numbers = valuesOf(row).join(rng.pick(GAPS))
    if (style.sideLabel) labels = labels.filter(text => text !== '三、本年度办理结果')
    const head: GridCell | undefined = row.find(cell => !cell.path && cell.rowSpan > 1 && cell.rowSpan < 10)
    if (head && style.groups !== 'first') group = { text: head.text, rows: head.rowSpan, at: 0 }
    if (group && style.groups !== 'first') labels = labels.filter(text => text !== group?.text)
    let printed = style.row(labels.join(''), numbers, rng, width)
    if (group && style.groups === 'middle' && group.at === Math.floor(group.rows / 2)) lines.push(group.text)
    if (group && style.groups === 'spread') {
      const [first = '', second = ''] = [group.text.slice(0, 4), group.text.slice(4)]
      if (group.at === 0) printed = [`${first} ${printed[0]}`, ...printed.slice(1)]
      if (group.at === 1) printed = [`${second} ${printed[0]}`, ...printed.slice(1)]
    }
    if (group && ++group.at >= group.rows) group = null
    if (side.length > 0 && /^（|^\d/.test(labels.join(''))) {
      const mark = side.shift()!
      if (rng.chance(0.5)) lines.push(mark)
      else printed = [`${mark} ${printed[0]}`, ...printed.slice(1)]
    }
    lines.push(...printed)
  }
  return lines
}

/** Page numbers between the lines, at page ends that nobody chose. */
function paginate(lines: readonly string[], rng: Rng, footer: (page: number) => string[]): string[] {
  const out: string[] = []
  let room = rng.int(18, 34)
  let page = 1
  for (const line of lines) {
    out.push(line)
    if (--room === 0) {
      out.push(...footer(page++))
      room = rng.int(24, 34)
    }
  }
  return [...out, ...footer(page)]
}

const footers: readonly ((page: number) => string[])[] = [
  page => [`- ${page} -`],
  page => [`— ${page} —`],
  page => [`- ${page} -`, '\f'],
  page => ['', String(page), '\f'],
  page => [`第 ${page} 页 共 7 页`],
]

function printed(draft: Draft, style: ApplicationStyle, rng: Rng): string {
  const width = rng.int(11, 19)
  const prose = (text: string) => wrap(`  ${text}`, 30)
  draft.lead = draft.lead.flatMap(prose)
  for (const chapter of draft.chapters) {
    chapter.parts = chapter.parts.flatMap<string | Grid>(part =>
      typeof part === 'string' ? prose(part) : [part],
    )
  }
  const lines = draftLines(draft, grid => {
    if (grid.name === 'disputes') return disputeLines(grid, rng)
    if (grid.name === 'proactive') return proactiveLines(grid, rng)
    return applicationLines(grid, style, rng, width)
  })
  return paginate(
    lines.filter(line => line !== ''),
    rng,
    rng.pick(footers),
  ).join('\n')
}

const pdfFamily = (id: string, about: string, style: ApplicationStyle): Family => ({
  id,
  about,
  make: rng => {
    const draft = makeDraft(rng, { mergedOther: rng.chance(0.15) })
    return textCase('txt', printed(draft, style, rng), draft, '')
  },
})

/** Two long labels side by side in columns, as `pdftotext -layout` aligns them. */
const aligned: Family = {
  id: 'pdf-aligned',
  about: 'columns aligned with blanks, wrapped labels around their numbers (§2, pdftotext -layout)',
  make: rng => {
    const draft = makeDraft(rng)
    const indent = ' '.repeat(rng.int(2, 10))
    const table = (grid: Grid): string[] => {
      if (grid.name === 'disputes')
        return disputeLines(grid, rng).map(line => `      ${line.replaceAll(' ', '     ')}`)
      return grid.rows.flatMap(row => {
        const numbers = valuesOf(row)
          .map(text => text.padStart(8))
          .join('')
        const words = labelsOf(row).join('      ')
        if (!isFigureRow(row)) return [`${indent}${words}`]
        const lines = wrap(labelsOf(row).join(''), 22)
        if (lines.length === 1) return [`${indent}${words}${numbers}`]
        return [
          ...lines.slice(0, -1).map(line => indent + line),
          `${' '.repeat(40)}${numbers}`,
          indent + lines.at(-1),
        ]
      })
    }
    const lines = draftLines(draft, table, text => `${indent}${text}`)
    const text = paginate(lines, rng, page => ['', `${' '.repeat(50)}-${page}-`, '']).join('\n')
    return textCase('txt', text, draft, '')
  },
}

/** Page furniture of an e-book reader between the rows. */
const ebook: Family = {
  id: 'pdf-ebook',
  about: 'page-split e-book: Page 9 - … and P. 9 between rows, two different 四、 (L-24)',
  make: rng => {
    const draft = makeDraft(rng)
    const name = `${draft.made.year}年报_${draft.made.body.slice(-4)}`
    const lines = draftLines(draft, grid => {
      if (grid.name === 'disputes') return disputeLines(grid, rng)
      if (grid.name === 'proactive') return proactiveLines(grid, rng)
      return applicationLines(grid, { row: afterLabel, groups: 'first' }, rng, 40)
    })
    const start = rng.int(3, 40)
    const text = paginate(lines, rng, page => [`Page ${start + page} - ${name}`, `P. ${start + page}`]).join(
      '\n',
    )
    return textCase('txt', text, draft, '')
  },
}

export const pdfTextFamilies: readonly Family[] = [
  pdfFamily('pdf-after', 'wrapped label, numbers after its last part (§2)', {
    row: afterLabel,
    groups: 'first',
  }),
  pdfFamily('pdf-between', 'wrapped label, numbers between or beside its parts (§2)', {
    row: besideMiddle,
    groups: 'first',
  }),
  pdfFamily('pdf-before', 'numbers on the line before their label (§2)', {
    row: beforeLabel,
    groups: 'first',
  }),
  pdfFamily('pdf-own-line', 'numbers on the line after their label (§2)', { row: ownLine, groups: 'first' }),
  pdfFamily('pdf-side-label', 'vertical side label, one character a row (§2)', {
    row: besideMiddle,
    sideLabel: true,
    groups: 'middle',
  }),
  pdfFamily('pdf-group-middle', 'group labels alone between their rows (§2)', {
    row: besideMiddle,
    groups: 'middle',
  }),
  pdfFamily('pdf-group-spread', 'group labels cut and spread over two rows (§2)', {
    row: afterLabel,
    groups: 'spread',
  }),
  aligned,
  ebook,
]
