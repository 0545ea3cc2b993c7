import { isCount } from '../../basics/count.ts'
import { type Fen, yuanFromFen } from '../../basics/fen.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import {
  type Breach,
  breach,
  type DatedValue,
  FEE_BY_ITEMS,
  FEE_BY_PAGES,
  type FeeTariff,
} from '../../law/index.ts'

/** The items or pages of one step: `from` to `to`, both included, at `rate` yuan each. */
export interface FeeLine {
  readonly from: number
  readonly to: number
  readonly rate: number
  readonly count: number
  readonly amount: number
}

/** 信息处理费 in yuan, with its steps (contracts.md section 2, `fee`). */
export interface ProcessingFee {
  readonly total: number
  readonly steps: readonly FeeLine[]
}

/** More than any office sees in a month; a tariff that grows by tens would fill pages with steps beyond it. */
const MOST = 1_000_000

interface Step {
  readonly from: number
  /** Null: without end. */
  readonly to: number | null
  readonly fenEach: number
}

function stepAt({ steps, growth }: FeeTariff, index: number): Step | null {
  const own = steps[index]
  const last = steps[steps.length - 1] ?? steps[0]
  if (own && own !== last) return { ...own, to: (steps[index + 1]?.from ?? own.from) - 1 }
  if (!growth) return own ? { ...own, to: null } : null
  const further = index - steps.length + 1
  const from = last.from + further * growth.every
  return { from, to: from + growth.every - 1, fenEach: last.fenEach + further * growth.addFen }
}

function feeOf(dated: DatedValue<FeeTariff>, n: number): Result<ProcessingFee, Breach> {
  const found = countBreach(n)
  if (found) return no(found)
  const tariff = dated.versions[dated.versions.length - 1]?.value ?? dated.versions[0].value
  const steps: FeeLine[] = []
  let totalFen = 0
  for (let index = 0; ; index++) {
    const step = stepAt(tariff, index)
    if (!step || step.from > n) break
    const to = Math.min(step.to ?? n, n)
    const count = to - step.from + 1
    const fen = count * step.fenEach
    totalFen += fen
    steps.push({
      from: step.from,
      to,
      rate: yuanFromFen(step.fenEach as Fen),
      count,
      amount: yuanFromFen(fen as Fen),
    })
  }
  return ok({ total: yuanFromFen(totalFen as Fen), steps })
}

function countBreach(n: number): Breach | null {
  if (!isCount(n)) {
    return breach('FEE-01', '件数、页数须是不小于 0 的整数，请改正后重新计算。')
  }
  return n > MOST ? breach('FEE-02', `件数、页数不能超过 ${MOST}，请核对数字。`) : null
}

/**
 * 按件: the fee for the applications that one applicant made to one body in one calendar month, each counted on the
 * month of receipt (国办函〔2020〕109号第四条).
 *
 * Example: 31 applications cost 0 for the first ten, 100 yuan each for the next twenty, 200 for the last: 2,200 yuan.
 */
export const feeByItems = (items: number): Result<ProcessingFee, Breach> => feeOf(FEE_BY_ITEMS, items)

/**
 * 按量: the fee for the pages supplied for one application (国办函〔2020〕109号第五条).
 *
 * Example: 101 pages cost 0 for the first thirty, 10 yuan each for the next seventy, 20 for the last: 720 yuan.
 */
export const feeByPages = (pages: number): Result<ProcessingFee, Breach> => feeOf(FEE_BY_PAGES, pages)

/** What the i-th application of a month costs by itself, in yuan: the rate of the step in which it lies. */
export function feeOfItem(i: number): Result<number, Breach> {
  if (!Number.isInteger(i) || i < 1) {
    return no(breach('FEE-01', '申请在当月的序号须是不小于 1 的整数，请改正后重新计算。'))
  }
  const fee = feeByItems(i)
  return fee.ok ? ok(fee.value.steps.at(-1)?.rate ?? 0) : fee
}
