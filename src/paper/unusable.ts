/** Why a file could not be used at all: the closed list of contracts.md section 2. */
export const UNUSABLE_REASONS = [
  'encrypted',
  'damaged',
  'unsupported',
  'tooLarge',
  'tooDeep',
  'bomb',
  'macro',
  'externalReference',
  'noTextLayer',
  'notAReport',
  'timeLimit',
  'empty',
] as const
export type UnusableReason = (typeof UNUSABLE_REASONS)[number]

/** 文件无法使用: the reason and one Chinese sentence that says what to do. */
export interface Unusable {
  readonly reason: UnusableReason
  readonly message: string
}
