import {
  APPLICANT_COLUMNS,
  COLUMN_CODES,
  DISPUTE_GROUPS,
  OUTCOME_ROWS,
  type RowCode,
} from '../../../src/law/index.ts'
import { type AnnualReport, blankReport } from '../../../src/report/index.ts'
import type { Rng } from './rng.ts'

/** A made-up report: every figure ties out, no body exists. */
export interface MadeUp {
  readonly body: string
  readonly kind: BodyKind
  readonly year: number
  readonly report: AnnualReport
}

type BodyKind = 'city' | 'county' | 'department' | 'street' | 'town' | 'committee'
type Scale = 'zero' | 'few' | 'small' | 'medium' | 'large'

const PLACES = ['金杯县', '临江区', '东湖市', '清河县', '云台区', '白石市', '青岭县', '南桥区'] as const
const DEPARTMENTS = [
  '测试局',
  '交通运输局',
  '教育体育局',
  '住房和城乡建设局',
  '发展和改革委员会',
  '市场监督管理局',
  '财政局',
  '卫生健康委员会',
  '人力资源和社会保障局',
] as const
const SMALL_PLACES = ['桃源', '柳溪', '石门', '双塔', '长乐', '新安'] as const

function makeBody(rng: Rng): { body: string; kind: BodyKind } {
  const place = rng.pick(PLACES)
  const kind = rng.pick([
    'city',
    'county',
    'department',
    'department',
    'street',
    'town',
    'committee',
  ] as const)
  const small = rng.pick(SMALL_PLACES)
  switch (kind) {
    case 'city':
      return { kind, body: `${rng.pick(['东湖市', '白石市'])}人民政府` }
    case 'county':
      return { kind, body: `${rng.pick(['金杯县', '临江区', '清河县', '云台区', '青岭县'])}人民政府` }
    case 'department':
      return { kind, body: `${place}${rng.pick(DEPARTMENTS)}` }
    case 'street':
      return { kind, body: `${place}${small}街道办事处` }
    case 'town':
      return { kind, body: `${place}${small}${rng.pick(['镇', '乡'])}人民政府` }
    case 'committee':
      return { kind, body: `${place}${small}经济开发区管理委员会` }
  }
}

const LIMITS: Record<Scale, number> = { zero: 0, few: 2, small: 12, medium: 900, large: 260_000 }
const DENSITY: Record<Scale, number> = { zero: 0, few: 0.04, small: 0.3, medium: 0.5, large: 0.6 }

function fillApplications(report: AnnualReport, scale: Scale, rng: Rng): void {
  const table = report.applications
  const draw = (density = DENSITY[scale]): number =>
    rng.chance(density) ? rng.int(0, rng.chance(0.5) ? LIMITS[scale] : Math.min(9, LIMITS[scale])) : 0
  for (const column of APPLICANT_COLUMNS) {
    // Most real reports know natural persons and companies and little else.
    const used = column === 'natural' || rng.chance(scale === 'few' ? 0.3 : 0.8)
    let handled = 0
    for (const row of OUTCOME_ROWS) {
      table[row][column] = used ? draw() : 0
      handled += table[row][column]!
    }
    const carriedOut = used ? draw(0.6 * Number(scale !== 'zero')) : 0
    const carriedIn = Math.min(used ? draw(0.6 * Number(scale !== 'zero')) : 0, handled + carriedOut)
    table.handled[column] = handled
    table.carriedOut[column] = carriedOut
    table.carriedIn[column] = carriedIn
    table.received[column] = handled + carriedOut - carriedIn
  }
  addTotals(report)
}

/** Writes the total column of table three from its six columns. */
function addTotals(report: AnnualReport): void {
  for (const row of Object.values(report.applications)) {
    row.total = APPLICANT_COLUMNS.reduce((sum, column) => sum + (row[column] ?? 0), 0)
  }
}

function fillProactive(report: AnnualReport, kind: BodyKind, scale: Scale, rng: Rng): void {
  const table = report.proactive
  const zero = scale === 'zero' || (scale === 'few' && rng.chance(0.6))
  const document = (most: number) => {
    const made = rng.int(0, most)
    const repealed = rng.int(0, most)
    return { made, repealed, inForce: made + rng.int(0, most * 8) }
  }
  const none = { made: 0, repealed: 0, inForce: 0 }
  table.rules = kind === 'city' && rng.chance(0.5) ? document(4) : none
  table.normative = zero ? { ...none } : document(scale === 'large' ? 400 : 9)
  const most = scale === 'large' ? 11_500_000 : scale === 'medium' ? 9_000 : 60
  const decisions = () => (zero || rng.chance(0.25) ? 0 : rng.int(0, most))
  table.licensing = decisions()
  table.penalty = decisions()
  table.coercion = decisions()
  table.fees =
    zero || rng.chance(0.4) ? 0 : rng.pick([0.04, 12.5, 26.55, 282.1, 4068.208, 72701.2578, 7545, 0.3, 1.08])
}

function fillDisputes(report: AnnualReport, scale: Scale, rng: Rng): void {
  const most = { zero: 0, few: 1, small: 6, medium: 40, large: 3000 }[scale]
  for (const group of DISPUTE_GROUPS) {
    const row = report.disputes[group]
    const draw = () => (rng.chance(0.5) ? rng.int(0, most) : 0)
    row.upheld = draw()
    row.corrected = draw()
    row.other = draw()
    row.pending = draw()
    row.total = row.upheld + row.corrected + row.other + row.pending
  }
}

export interface FiguresWish {
  readonly scale?: Scale
  readonly form?: '2021' | '2019'
  /** Only natural persons apply: for layouts that fold blank columns away. */
  readonly naturalOnly?: boolean
  /** （六）其他处理 as one row. */
  readonly mergedOther?: boolean
}

/** Figures of one report in which every tie-out of domain.md A6 holds. */
export function makeFigures(rng: Rng, wish: FiguresWish = {}): MadeUp {
  const { body, kind } = makeBody(rng)
  const form = wish.form ?? '2021'
  const year = form === '2019' ? rng.int(2019, 2020) : rng.int(2021, 2025)
  const usual: readonly Scale[] =
    kind === 'street' || kind === 'town'
      ? ['zero', 'few', 'few', 'small']
      : ['few', 'small', 'small', 'medium', 'medium', 'large']
  const scale = wish.scale ?? rng.pick(usual)
  const report = blankReport(0)
  report.body = body
  report.year = year
  report.layout = form
  fillApplications(report, scale, rng)
  if (wish.naturalOnly) keepNaturalOnly(report)
  fillProactive(report, kind, scale, rng)
  fillDisputes(report, scale, rng)
  if (wish.mergedOther || form === '2019') mergeOther(report)
  return { body, kind, year, report }
}

function keepNaturalOnly(report: AnnualReport): void {
  for (const row of Object.values(report.applications)) {
    for (const column of APPLICANT_COLUMNS) if (column !== 'natural') row[column] = 0
  }
  addTotals(report)
}

/** （六）其他处理 printed as one row is `otherHandling`; the two rows above it are null (contracts.md section 1). */
function mergeOther(report: AnnualReport): void {
  const { correctionLapsed, feeLapsed, otherHandling } = report.applications
  for (const column of COLUMN_CODES) {
    otherHandling[column]! += correctionLapsed[column]! + feeLapsed[column]!
    correctionLapsed[column] = null
    feeLapsed[column] = null
  }
}

/** The total of one row, for the running text. */
export const totalOf = (made: MadeUp, row: RowCode): number => made.report.applications[row].total ?? 0
