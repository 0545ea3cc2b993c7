import { chargeOf, type FeeLine, feeByItems, feeByPages } from '../../application/index.ts'
import type { Brand } from '../../basics/brand.ts'
import { yuanFromFen } from '../../basics/fen.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { type Breach, breach } from '../../law/index.ts'

/** By items: which one of the applicant's it is in its month. By pages: how many of them. */
interface Basis {
  readonly basis: 'items' | 'pages'
  readonly quantity: number
}

interface Charge extends Basis {
  /** By items: those of the month so far. */
  readonly steps: readonly FeeLine[]
  /** Yuan, for this application. */
  readonly amount: number
}

/** 应收的信息处理费 of one application, worked out by the tariff: by items or by pages, never both, never nothing. */
export type ChargedFee = Brand<Charge, 'ChargedFee'>

/** What an application is charged (国办函〔2020〕109号第三条至第五条); FEE-06 when that is nothing. */
export function chargedFee({ basis, quantity }: Basis): Result<ChargedFee, Breach> {
  const charge = chargeOf({ basis, quantity })
  if (!charge.ok) return charge
  const fee = basis === 'items' ? feeByItems(quantity) : feeByPages(quantity)
  if (!fee.ok) return fee
  if (charge.value === 0)
    return no(breach('FEE-06', '按规定的分档计算，本件没有应缴的费用，不需要发收费通知，请直接办理。'))
  const charged: Charge = { basis, quantity, steps: fee.value.steps, amount: yuanFromFen(charge.value) }
  return ok(charged as ChargedFee)
}
