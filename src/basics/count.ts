import type { Brand } from './brand.ts'

/** 件数: a whole number, zero or more. */
export type Count = Brand<number, 'Count'>

export const isCount = (value: unknown): value is Count =>
  Number.isSafeInteger(value) && (value as number) >= 0
