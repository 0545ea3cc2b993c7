/** 个人信息与密级标志: what may not stand in a published text, by its Chinese name (domain.md G4). */
export const PRIVATE_KINDS = {
  identityNumber: '身份证号码',
  oldIdentityNumber: '15 位身份证号码',
  mobilePhone: '手机号码',
  bankCard: '银行卡号',
  bankAccount: '银行账号',
  passport: '护照或通行证号码',
  address: '家庭住址',
  email: '电子邮箱',
  birthDate: '出生日期',
  sensitiveColumn: '敏感个人信息',
  secrecyMark: '密级标志',
} as const

export type PrivateKind = keyof typeof PRIVATE_KINDS

/** 疑似个人信息: one place in a text. */
export interface PrivacyHit {
  readonly kind: PrivateKind
  /** Where it starts in the text, in UTF-16 units, and how long it is there, spaces in it included. */
  readonly index: number
  readonly length: number
  /** The text with its middle hidden: 35*************123, 138****1234, ************1234; a secrecy mark as it is. */
  readonly masked: string
  /** True where the text beside it says what the number is, or the number proves itself by a check digit. */
  readonly certain: boolean
}

/** Kinds that stop a publication; of the others a person says whether they may be published (domain.md G4). */
const STOPPING = new Set<PrivateKind>(['identityNumber', 'oldIdentityNumber', 'bankCard', 'secrecyMark'])

/** Whether the hit stops a publication until it is gone. */
export const stopsPublication = ({ kind, certain }: Pick<PrivacyHit, 'kind' | 'certain'>): boolean =>
  certain && STOPPING.has(kind)
