import { plainDate } from '../basics/plain-date.ts'
import type { DatedValue } from './dated-value.ts'

/** One step of a tariff: from this item or page on, each costs `fenEach` 分, until the next step. */
export interface FeeStep {
  readonly from: number
  readonly fenEach: number
}

/** A tariff of excess progression (超额累进): each item or page at the rate of the step it lies in. */
export interface FeeTariff {
  readonly steps: readonly [FeeStep, ...FeeStep[]]
  /** After the last step, every `every` further items form a step that costs `addFen` more each. */
  readonly growth: { readonly every: number; readonly addFen: number } | null
}

const FEE_RULES = {
  since: plainDate('2021-01-01'),
  source: '国办函〔2020〕109号；江门新会区收费公示表',
  confidence: 'confirmed' as const,
}

/** 按件: applications of one applicant to one body received in one calendar month. */
export const FEE_BY_ITEMS: DatedValue<FeeTariff> = {
  zh: '信息处理费（按件，同一申请人一个自然月内累计）',
  versions: [
    {
      ...FEE_RULES,
      value: {
        steps: [
          { from: 1, fenEach: 0 },
          { from: 11, fenEach: 100_00 },
          { from: 31, fenEach: 200_00 },
        ],
        growth: { every: 10, addFen: 100_00 },
      },
      article: '国办函〔2020〕109号第四条',
    },
  ],
}

/** 按量: pages supplied for one application. */
export const FEE_BY_PAGES: DatedValue<FeeTariff> = {
  zh: '信息处理费（按量，单件申请提供的页数）',
  versions: [
    {
      ...FEE_RULES,
      value: {
        steps: [
          { from: 1, fenEach: 0 },
          { from: 31, fenEach: 10_00 },
          { from: 101, fenEach: 20_00 },
          { from: 201, fenEach: 40_00 },
        ],
        growth: null,
      },
      article: '国办函〔2020〕109号第五条',
    },
  ],
}
