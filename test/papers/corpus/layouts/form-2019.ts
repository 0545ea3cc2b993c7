import { type FigurePath, figureAt } from '../../../../src/report/index.ts'
import { draftLines, makeDraft } from '../draft.ts'
import type { Expected } from '../expected.ts'
import { type CorpusCase, type Family, textCase } from '../family.ts'
import type { MadeUp } from '../figures.ts'
import {
  applicationsGrid,
  disputesGrid,
  expandGrid,
  type Grid,
  type GridCell,
  type Print,
  plainRows,
  proactiveGrid,
} from '../grid.ts'
import type { Rng } from '../rng.ts'
import { CARRIERS, carry } from './styles.ts'

const cell = (text: string, colSpan = 1, path?: FigurePath): GridCell =>
  path ? { text, colSpan, rowSpan: 1, path } : { text, colSpan, rowSpan: 1 }

/** A change against the year before, as offices print it: +3, -14, 减4, 3. */
const delta = (rng: Rng): string =>
  rng.pick([
    '0',
    '0',
    `+${rng.int(1, 90)}`,
    `-${rng.int(1, 420)}`,
    `减${rng.int(1, 9)}`,
    `增${rng.int(1, 9)}`,
    String(rng.int(1, 30)),
  ])

/** （一）项 of the trial form: three columns that need not add up (国办公开办函〔2019〕60号). */
function documentRows(made: MadeUp, expected: Expected): GridCell[][] {
  const normative = '规范性文件'
  const rows = [
    [cell('信息内容'), cell('本年新制作数量'), cell('本年新公开数量'), cell('对外公开总数量')],
    ...(['rules', 'normative'] as const).map(row => [
      cell(row === 'rules' ? '规章' : normative),
      ...(['made', 'repealed', 'inForce'] as const).map(column => {
        const figure = figureAt(made.report, `proactive.${row}.${column}`)!
        // The trial form asks other questions in these columns, so leaving them empty is right as well.
        expected.alternatives.set(`proactive.${row}.${column}`, [figure, null])
        return cell(String(figure), 1, `proactive.${row}.${column}`)
      }),
    ]),
  ]
  return [[cell('第二十条第（一）项', 4)], ...rows]
}

function oldProactiveGrid(made: MadeUp, print: Print, expected: Expected, rng: Rng): Grid {
  const decisions = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map(text => cell(text))
  const projects = rng.int(3, 300)
  const row = (text: string, path?: FigurePath) => [
    cell(text),
    cell(String(projects + rng.int(0, 9))),
    cell(delta(rng)),
    path ? cell(print(path), 1, path) : cell(String(rng.int(0, 5000))),
  ]
  expected.alternatives.set('proactive.fees', [null])
  return {
    name: 'proactive',
    rows: [
      ...documentRows(made, expected),
      [cell('第二十条第（五）项', 4)],
      decisions,
      row('行政许可', 'proactive.licensing'),
      row('其他对外管理服务事项'),
      [cell('第二十条第（六）项', 4)],
      decisions,
      row('行政处罚', 'proactive.penalty'),
      row('行政强制', 'proactive.coercion'),
      [cell('第二十条第（八）项', 4)],
      [cell('信息内容'), cell('上一年项目数量'), cell('本年增/减', 2)],
      [cell('行政事业性收费'), cell(String(rng.int(0, 12))), cell(delta(rng), 2)],
      [cell('第二十条第（九）项', 4)],
      [cell('信息内容'), cell('采购项目数量'), cell('采购总金额', 2)],
      [
        cell('政府集中采购'),
        cell(String(rng.int(0, 90))),
        cell(rng.pick(['251000元', '592万元', '0', '1380.55']), 2),
      ],
    ],
  }
}

function oldForm(rng: Rng, years: '2019' | '2021'): CorpusCase {
  const draft = makeDraft(rng, {
    form: years,
    mergedOther: true,
    grids: (made, print, expected) => {
      made.report.layout = '2019'
      return [
        [oldProactiveGrid(made, print, expected, rng)],
        applicationsGrid(print, { mergedOther: true }),
        disputesGrid(print),
      ]
    },
  })
  draft.expected.report.layout = '2019'
  const carrier = rng.pick([...CARRIERS, 'lines', 'bars'] as const)
  if (carrier === 'lines')
    return textCase(
      'txt',
      draftLines(draft, grid => plainRows(grid).flatMap(row => row.flatMap(text => [text, '']))).join('\n'),
      draft,
      carrier,
    )
  if (carrier === 'bars')
    return textCase(
      'txt',
      draftLines(draft, grid => expandGrid(grid).flatMap(row => row.map(text => `${text} |`))).join('\n'),
      draft,
      carrier,
    )
  return textCase(carrier === 'html' ? 'html' : 'txt', carry(carrier, draft), draft, carrier)
}

const pure: Family = {
  id: 'form-2019',
  about: 'the 2019 form for 2019 and 2020: other columns, 23 rows, item nine (layouts.md section 3)',
  make: rng => oldForm(rng, '2019'),
}

const wrongYear: Family = {
  id: 'form-2019-late',
  about: 'the 2019 form used for 2021 or later',
  make: rng => {
    const paperCase = oldForm(rng, '2021')
    for (const rule of ['F-01', 'F-03', 'F-04']) paperCase.expected.mayFind?.add(rule)
    return paperCase
  },
}

const mixed: Family = {
  id: 'form-mixed',
  about: 'item one in 2019 columns, the rest in the 2021 form',
  make: rng => {
    const draft = makeDraft(rng, {
      grids: (made, print, expected) => {
        const old = documentRows(made, expected)
        const rest = proactiveGrid(print).rows.slice(old.length)
        return [
          [{ name: 'proactive', rows: [...old, ...rest] }],
          applicationsGrid(print),
          disputesGrid(print),
        ]
      },
    })
    draft.expected.compareLayout = false
    for (const rule of ['F-01', 'F-03', 'F-04']) draft.expected.mayFind?.add(rule)
    const carrier = rng.pick(CARRIERS)
    return textCase(carrier === 'html' ? 'html' : 'txt', carry(carrier, draft), draft, carrier)
  },
}

const localRows: Family = {
  id: 'local-rows',
  about: 'rows that a province added: kept apart, nothing shifts (V-11)',
  make: rng => {
    const draft = makeDraft(rng, {
      grids: (_made, print) => {
        const grid = proactiveGrid(print)
        const extra = [
          '其他主动公开文件',
          String(rng.int(10, 300)),
          String(rng.int(0, 99)),
          String(rng.int(10, 900)),
        ]
        grid.rows.splice(
          4,
          0,
          extra.map(text => cell(text)),
        )
        return [[grid], applicationsGrid(print), disputesGrid(print)]
      },
    })
    draft.chapters[1]?.parts.push(
      `${draft.made.year}年本行政区域政府信息公开发布总数量（非新闻类、消息类）：${rng.int(0, 4000)}`,
    )
    for (const rule of ['F-03', 'F-04']) draft.expected.mayFind?.add(rule)
    const carrier = rng.pick(CARRIERS)
    return textCase(carrier === 'html' ? 'html' : 'txt', carry(carrier, draft), draft, carrier)
  },
}

export const formFamilies: readonly Family[] = [pure, wrongYear, mixed, localRows]
