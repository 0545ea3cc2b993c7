import { type Draft, draftLines, makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import { expandGrid, plainRows } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { articleHtml, pageHtml } from './html.ts'

/** Damages the headings of a draft; the rules it names may then rightly report an error. */
interface Damage {
  readonly about: string
  readonly rules: readonly string[]
  readonly apply: (draft: Draft, rng: Rng) => void
}

const rename = (draft: Draft, change: (text: string, index: number) => string): void =>
  draft.chapters.forEach((chapter, index) => {
    chapter.heading = change(chapter.heading, index)
  })

const DAMAGES: Readonly<Record<string, Damage>> = {
  spaced: {
    about: '一、 总体情况',
    rules: [],
    apply: draft => rename(draft, text => text.replace('、', '、 ')),
  },
  arabic: {
    about: 'Arabic numbers for both levels: 1、总体情况 … 1、主动公开',
    rules: ['F-01', 'F-02'],
    apply: draft => {
      rename(draft, (text, index) => text.replace(/^.、/, `${index + 1}、`))
      const overview = draft.chapters[0]!
      overview.parts = overview.parts.map(part =>
        typeof part === 'string'
          ? part.replace(
              /^（([一二三四五])）/,
              (_all, ordinal: string) => `${'一二三四五'.indexOf(ordinal) + 1}、`,
            )
          : part,
      )
    },
  },
  numberLost: {
    about: '、主动公开… and 一主动公开…: number or mark lost',
    rules: ['F-01', 'F-02'],
    apply: (draft, rng) =>
      rename(draft, text => rng.pick([text, text.slice(1), text.replace('、', ''), text.slice(2)])),
  },
  equivalent: {
    about: 'other titles for the same chapters',
    rules: ['F-01'],
    apply: draft => {
      const titles = [
        '一、概述',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请的情况',
        '四、因政府信息公开工作被申请行政复议提起行政诉讼情况',
        '五、政府信息公开工作存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ]
      rename(draft, (_text, index) => titles[index]!)
    },
  },
  misworded: {
    about: 'chapter titles misworded in print',
    rules: ['F-01', 'F-03'],
    apply: draft => {
      const titles = [
        '一、本年度政府信息公开总体情况',
        '二、主动公开政府信息的情况',
        '三、收到的处理政府信息公开申请情况',
        '四、政府信息公开行政复议行政诉讼情况',
        '五、存在的主要问题及整改措施',
        '六、其他需要报告事项',
      ]
      rename(draft, (_text, index) => titles[index]!)
    },
  },
  missing: {
    about: 'headings lost in extraction',
    rules: ['F-01', 'F-02'],
    apply: (draft, rng) => {
      const lost = rng.pick([[0], [4], [5], [0, 4, 5], [2], [3], [1, 2, 3], [0, 1, 2, 3, 4, 5]])
      rename(draft, (text, index) => (lost.includes(index) ? '' : text))
    },
  },
  styleNote: {
    about: 'style note left in the heading: （宋体加粗小四号字）',
    rules: ['F-01', 'F-03'],
    apply: draft => rename(draft, text => `${text}（宋体加粗小四号字）`),
  },
  nested: {
    about: 'chapters inside 一 numbered like the chapters: 一、…六、',
    rules: ['F-01', 'F-02'],
    apply: draft => {
      const titles = [
        '一、加强组织领导情况。',
        '二、政策解读回应情况。',
        '三、主动公开政府信息情况。',
        '四、依申请公开情况。',
      ]
      draft.chapters[0]!.parts = [
        draft.chapters[0]!.parts[0]!,
        ...titles.map(text => `${text}按照上级要求落实到位，成效较好。`),
      ]
    },
  },
  repeatedTitle: { about: 'title repeated', rules: [], apply: draft => draft.lead.unshift(draft.title) },
  titleSplit: {
    about: 'title over two lines',
    rules: [],
    apply: draft => {
      draft.lead.unshift(draft.title.slice(draft.made.body.length))
      draft.title = draft.made.body
    },
  },
  titleSpaced: {
    about: 'blanks around the year, date and document number below the title',
    rules: [],
    apply: (draft, rng) => {
      const { body, year } = draft.made
      draft.title = `${body} ${year} 年${rng.pick(['', '度'])}政府信息公开工作${rng.pick(['', ' '])}年度报告`
      draft.lead.unshift(`发布日期：${year + 1}-01-2${rng.int(0, 9)} 来源：${body} 字体：大 中 小 打印`)
    },
  },
  yearFirst: {
    about: 'year before the body, or in Chinese numerals',
    rules: ['F-01'],
    apply: (draft, rng) => {
      const { body, year } = draft.made
      const numerals = [...String(year)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')
      draft.title = rng.pick([
        `${year}年${body}政府信息公开工作年度报告`,
        `${body}${numerals}年政府信息公开工作年度报告`,
        `${body}关于${year}年度政府信息公开工作的年度报告`,
      ])
    },
  },
  dateSwallowed: {
    about: 'characters swallowed from the dates: 自20251月1日至202512月31日',
    rules: ['N-10'],
    apply: draft => {
      const { year } = draft.made
      draft.lead.unshift(`本报告所列数据的统计期限自${year}1月1日至${year}12月31日。`)
    },
  },
}

const family = (name: string, damage: Damage): Family => ({
  id: `heading-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
  about: damage.about,
  make: rng => {
    const draft = makeDraft(rng)
    damage.apply(draft, rng)
    for (const rule of damage.rules) draft.expected.mayFind?.add(rule)
    const carrier = rng.pick(['html', 'tab', 'pipe', 'lines', 'blanks'] as const)
    const shape = {
      tab: (rows: string[][]) => rows.map(row => row.join('\t')),
      pipe: (rows: string[][]) => rows.map(row => `${row.join(' | ')} |`),
      lines: (rows: string[][]) => rows.flat(),
      blanks: (rows: string[][]) => rows.map(row => row.join(' ')),
    }
    if (carrier === 'html') {
      return textCase(
        'html',
        pageHtml(draft.title, articleHtml(draft, { heading: text => `<p><b>${text}</b></p>` })),
        draft,
        carrier,
      )
    }
    const lines = draftLines(draft, grid =>
      shape[carrier](carrier === 'tab' ? expandGrid(grid) : plainRows(grid)),
    )
    return textCase('txt', lines.join('\n'), draft, carrier)
  },
})

export const headingFamilies: readonly Family[] = Object.entries(DAMAGES).map(([name, damage]) =>
  family(name, damage),
)
