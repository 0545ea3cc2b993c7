import type { Brand } from './brand.ts'

/** 分: money as a whole number of fen, so that sums are exact. */
export type Fen = Brand<number, 'Fen'>

/** Whole fen from yuan; 0.29 yuan is 29 fen, not 28.999…. */
export const fenFromYuan = (yuan: number): Fen => Math.round(yuan * 100) as Fen

export const yuanFromFen = (fen: Fen): number => fen / 100

export const isFen = (value: unknown): value is Fen => Number.isSafeInteger(value) && (value as number) >= 0
