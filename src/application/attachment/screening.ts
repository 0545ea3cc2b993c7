import type { Instant } from '../../basics/instant.ts'

/** 出门检查的发现: one thing in a file that its reader would not see, or that is about a person. */
export interface ScreenedFinding {
  /** Names it within the screening: `1`, `2`, … */
  readonly id: string
  readonly source: 'hidden' | 'private'
  /** Chinese name of its kind: 隐藏的工作表, 身份证号码. */
  readonly what: string
  readonly where: string
  /** A glimpse of it, a number with its middle hidden. */
  readonly sample: string
  /** True where it must go, or somebody must answer for it, before the file goes out. */
  readonly blocks: boolean
}

/** 逐项确认: somebody says why one finding may go out as it is. */
export interface Confirmation {
  readonly finding: string
  readonly reason: string
  readonly person: string
  readonly personName: string
  readonly at: Instant
}

/** 净化: what a clean copy took out of the file that it replaced. */
export interface Cleaning {
  readonly removed: readonly Pick<ScreenedFinding, 'what' | 'where' | 'sample'>[]
  readonly personName: string
  readonly at: Instant
}

/** 出门检查 of a file that goes to an applicant: what was found, confirmed, taken out. */
export interface Screening {
  readonly findings: readonly ScreenedFinding[]
  readonly confirmed: readonly Confirmation[]
  readonly cleaned: readonly Cleaning[]
}

/** What still keeps the file in. */
export const openFindings = ({ findings, confirmed }: Screening): readonly ScreenedFinding[] =>
  findings.filter(({ id, blocks }) => blocks && !confirmed.some(({ finding }) => finding === id))
