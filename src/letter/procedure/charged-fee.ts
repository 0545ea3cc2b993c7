import { type FeeLine, feeByItems, feeByPages, feeOfItem } from '../../application/index.ts'
import type { Brand } from '../../basics/brand.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { type Breach, breach } from '../../law/index.ts'

interface Charge {
  readonly basis: 'items' | 'pages'
  /** By items: which one of the applicant's it is in its month. By pages: how many. */
  readonly quantity: number
  readonly steps: readonly FeeLine[]
  /** Yuan, for this application. */
  readonly amount: number
}

/** 应收的信息处理费 of one application, worked out by the tariff: by items or by pages, never both, never nothing. */
export type ChargedFee = Brand<Charge, 'ChargedFee'>

/**
 * 按件: what the `ordinal`-th application of a month costs by itself, with the steps of the month so far
 * (国办函〔2020〕109号第四条). LTR-03 when that is nothing.
 */
export function chargeByItem(ordinal: number): Result<ChargedFee, Breach> {
  const [month, own] = [feeByItems(ordinal), feeOfItem(ordinal)]
  if (!month.ok) return month
  if (!own.ok) return own
  return charge({ basis: 'items', quantity: ordinal, steps: month.value.steps, amount: own.value })
}

/** 按量: what the pages of one application cost (国办函〔2020〕109号第五条). LTR-03 when that is nothing. */
export function chargeByPages(pages: number): Result<ChargedFee, Breach> {
  const fee = feeByPages(pages)
  if (!fee.ok) return fee
  return charge({ basis: 'pages', quantity: pages, steps: fee.value.steps, amount: fee.value.total })
}

const charge = (found: Charge): Result<ChargedFee, Breach> =>
  found.amount > 0
    ? ok(found as ChargedFee)
    : no(breach('LTR-03', '按收费标准计算的费用为 0 元，不需要发收费通知书，请直接办理答复。'))
