import type { Brand } from '../basics/brand.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { BodyKind } from '../law/index.ts'

/** Key of a body; random, so that it cannot be guessed. */
export type BodyId = Brand<string, 'BodyId'>

/** Level of government to which a body belongs. */
export const BODY_LEVELS = ['state', 'province', 'city', 'county', 'township'] as const
export type BodyLevel = (typeof BODY_LEVELS)[number]
export const BODY_LEVEL_LABELS: Record<BodyLevel, string> = {
  state: '国家',
  province: '省级',
  city: '市级',
  county: '县区级',
  township: '乡镇街道',
}

/** 行政机关 (条例§10, §27): a body that answers in its own name, at its place in the tree. */
export interface Body {
  readonly id: BodyId
  readonly name: string
  readonly shortName: string | null
  readonly kind: BodyKind
  readonly level: BodyLevel
  /** 统一社会信用代码, 18 characters. */
  readonly creditCode: string | null
  /** 行政区划代码, 6 to 12 digits. */
  readonly regionCode: string | null
  /** The body above it in the tree: it supervises (主管部门, 条例§3). */
  readonly parent: BodyId | null
  /** Keys from the root down to this body, each followed by a slash: a body is below another when its path starts with that one's. */
  readonly path: string
  readonly since: PlainDate | null
  /** Day of abolition, merger or renaming; null while it stands. */
  readonly until: PlainDate | null
  /** 指南 (条例§12): what applicants need to reach the 政府信息公开工作机构. */
  readonly contact: BodyContact
  /** Counts the changes: the ETag of the record. */
  readonly version: number
}

/** 条例§12: name, address, hours, telephone, fax and online contact of the unit. */
export interface BodyContact {
  readonly unit?: string | undefined
  readonly address?: string | undefined
  readonly hours?: string | undefined
  readonly telephone?: string | undefined
  readonly fax?: string | undefined
  readonly email?: string | undefined
  readonly website?: string | undefined
  readonly postcode?: string | undefined
  /** 机关代字, with which the numbers of its letters begin. */
  readonly documentCode?: string | undefined
  /** Names and addresses for the remedy paragraph; where none is set the words of the law stand (B8). */
  readonly reviewBody?: string | undefined
  readonly court?: string | undefined
  readonly onlineFiling?: string | undefined
}

/** True for the body itself and every body below it. */
export const standsUnder = (path: string, above: string): boolean => path.startsWith(above)
