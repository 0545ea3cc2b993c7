import { feeByItems, feeByPages, type ProcessingFee } from '../application/index.ts'
import type { Result } from '../basics/result.ts'
import type { Breach } from '../law/index.ts'

export type { ProcessingFee } from '../application/index.ts'

/** What a processing fee is reckoned by: applications of one month, or pages of one application. */
export type FeeBasis = { readonly items: number } | { readonly pages: number }

/** 信息处理费 (国办函〔2020〕109号), with its steps. */
export const reckonFee = (basis: FeeBasis): Result<ProcessingFee, Breach> =>
  'items' in basis ? feeByItems(basis.items) : feeByPages(basis.pages)
