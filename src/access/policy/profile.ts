/** One number or switch of a profile with the clause that asks for it. */
export interface PolicyValue<Value> {
  readonly value: Value
  readonly clause: string
}

/**
 * 账号策略: what passwords, failures and sessions must obey. The two standards contradict each other about rotation and
 * composition (ASVS 6.2.5, 6.2.10 against GB/T 22239 8.1.4.1 a), so a site takes one of them whole.
 */
export interface PolicyProfile {
  readonly zh: string
  /** Least characters. */
  readonly passwordLength: PolicyValue<number>
  /** How many of: upper case, lower case, digits, other characters. */
  readonly passwordClasses: PolicyValue<number>
  /** Days until a password must be changed; null for never. */
  readonly passwordDays: PolicyValue<number | null>
  /** How many of the last passwords may not be used again. */
  readonly passwordsRemembered: PolicyValue<number>
  /** Refuses passwords that are known to everybody. */
  readonly commonPasswordsRefused: PolicyValue<boolean>
  /** Failures of one account from one address before it is locked for that address. */
  readonly failures: PolicyValue<number>
  /** Failures of one account from all addresses together before it is locked everywhere. */
  readonly failuresAnywhere: PolicyValue<number>
  readonly lockMinutes: PolicyValue<number>
  /** The idle minutes that a site may set, and the default. */
  readonly idleMinutes: PolicyValue<{ least: number; usual: number; most: number }>
  readonly absoluteHours: PolicyValue<number>
  /** Hours in which a one-time password must be used. */
  readonly oneTimeHours: PolicyValue<number>
}

const state = <Value>(value: Value, clause: string): PolicyValue<Value> => ({ value, clause })

export const POLICY_NAMES = ['djbh3', 'asvs'] as const
export type PolicyName = (typeof POLICY_NAMES)[number]

/** GB/T 22239-2019 says what must be limited; the numbers are the custom of 等保 assessments, see domain.md G1. */
export const POLICY_PROFILES: Readonly<Record<PolicyName, PolicyProfile>> = {
  djbh3: {
    zh: '等级保护第三级',
    passwordLength: state(10, 'GB/T 22239-2019 8.1.4.1 a'),
    passwordClasses: state(3, 'GB/T 22239-2019 8.1.4.1 a'),
    passwordDays: state(90, 'GB/T 22239-2019 8.1.4.1 a'),
    passwordsRemembered: state(5, 'GB/T 22239-2019 8.1.4.1 a'),
    commonPasswordsRefused: state(true, 'GB/T 22239-2019 8.1.4.1 a'),
    failures: state(5, 'GB/T 22239-2019 8.1.4.1 b'),
    failuresAnywhere: state(50, 'GB/T 22239-2019 8.1.4.1 b'),
    lockMinutes: state(15, 'GB/T 22239-2019 8.1.4.1 b'),
    idleMinutes: state({ least: 5, usual: 15, most: 30 }, 'GB/T 22239-2019 8.1.4.1 b'),
    absoluteHours: state(12, 'ASVS 7.3.2'),
    oneTimeHours: state(72, 'ASVS 6.4.1'),
  },
  asvs: {
    zh: 'OWASP ASVS 5.0 二级',
    passwordLength: state(12, 'ASVS 6.2.1'),
    passwordClasses: state(1, 'ASVS 6.2.5'),
    passwordDays: state(null, 'ASVS 6.2.10'),
    passwordsRemembered: state(1, 'ASVS 6.2.3'),
    commonPasswordsRefused: state(true, 'ASVS 6.2.4'),
    failures: state(5, 'ASVS 6.3.1'),
    failuresAnywhere: state(50, 'ASVS 6.3.1'),
    lockMinutes: state(15, 'ASVS 6.3.1'),
    idleMinutes: state({ least: 5, usual: 15, most: 30 }, 'ASVS 7.3.1'),
    absoluteHours: state(12, 'ASVS 7.3.2'),
    oneTimeHours: state(72, 'ASVS 6.4.1'),
  },
}
