import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instantOf } from '../../basics/instant.ts'
import { breachOfFirstRoles, breachOfLosingKeeper } from '../granting.ts'
import type { Account } from '../person.ts'
import { clashOfRoles, isKeeper, KEEPERS, ROLES, type Role } from '../role.ts'
import { type Session, sessionStands } from '../session.ts'
import {
  mustChangePassword,
  needsSecondFactor,
  oneTimeLapsed,
  parseAccessPolicy,
  USUAL_POLICY,
  unfinishedOf,
} from './access-policy.ts'
import { isCommonPassword } from './common-passwords.ts'
import { lockedSeconds } from './lock-out.ts'
import { flawsOfPassword } from './password-flaws.ts'
import { POLICY_PROFILES } from './profile.ts'

const NOW = '2026-03-02T01:00:00.000Z' as Instant
const MINUTE = 60_000
const ago = (milliseconds: number): Instant => instantOf(Date.parse(NOW) - milliseconds)
const account = (given: Partial<Account>): Account =>
  ({
    passwordHash: 'x',
    passwordSetAt: NOW,
    mustChangePassword: false,
    roles: [],
    totpConfirmed: false,
    ...given,
  }) as Account

describe('access - policy profiles', () => {
  const TABLE: [password: string, djbh3: boolean, asvs: boolean][] = [
    ['Qing-Shan1', true, false], // ten characters, four classes
    ['Qing-Sha1', false, false], // nine
    ['qingshanlvshui', false, true], // one class
    ['qingshan123456', false, true], // two classes
    ['QingShan2026', true, true],
    ['青山绿水好地方住着人家真不错', false, true], // length counts in characters
    ['P@ssw0rd2026!', false, false],
    ['Abcdefghij1234', false, false],
    ['aaaaaaaaaaaaaaaa', false, false],
    ['Passw0rdPassw0rd', false, false],
    ['Jingban-2026-Aa', false, false], // the account
    ['青Shan1-绿Shui2-黑Tu3-白Xue4-红Hua5-黄Ye6-蓝Tian7-紫Yun8-橙Guang9-灰Ying', true, true], // 64 and more characters are allowed (ASVS 6.2.9)
    [`Aa1-${'x'.repeat(30)}${'y'.repeat(95)}`, false, false], // 129
  ]
  it.each(TABLE)('%s: djbh3 %s, asvs %s (GB/T 22239-2019 8.1.4.1 a, ASVS 6.2)', (password, djbh3, asvs) => {
    const passes = (name: 'djbh3' | 'asvs') =>
      flawsOfPassword(POLICY_PROFILES[name], password, ['jingban', '金经办']).length === 0
    expect([passes('djbh3'), passes('asvs')]).toEqual([djbh3, asvs])
  })

  it('name the clause of every value, and do not mix rotation with length', () => {
    for (const { zh, ...values } of Object.values(POLICY_PROFILES))
      for (const { clause } of Object.values(values))
        expect(clause, zh).toMatch(/^(?:GB\/T 22239-2019|ASVS) \d/)
    expect(POLICY_PROFILES.djbh3.passwordDays.value).toBe(90)
    expect(POLICY_PROFILES.asvs.passwordDays.value).toBeNull()
    expect(POLICY_PROFILES.asvs.passwordClasses.value).toBe(1)
  })

  it('know the commonest passwords, dressed up too (ASVS 6.2.4, 6.2.12)', () => {
    for (const common of [
      'administrator',
      'Admin@123456',
      '1qaz2wsx3edc',
      'Zhengfu2026!',
      'qwertyqwerty',
      'iloveyou2026',
    ])
      expect(isCommonPassword(common), common).toBe(true)
    for (const fine of ['Qing-2026-Shan', 'kontrabass zitrone', '青山依旧在几度夕阳红'])
      expect(isCommonPassword(fine)).toBe(false)
  })

  it('let a password live 90 days under djbh3, for ever under asvs, and a one-time one 72 hours', () => {
    const old = account({ passwordSetAt: ago(91 * 86_400_000) })
    expect(mustChangePassword(USUAL_POLICY, old, NOW)).toBe(true)
    expect(mustChangePassword({ ...USUAL_POLICY, profile: 'asvs' }, old, NOW)).toBe(false)
    expect(mustChangePassword(USUAL_POLICY, account({ passwordSetAt: ago(89 * 86_400_000) }), NOW)).toBe(
      false,
    )
    const given = { mustChangePassword: true }
    expect(
      oneTimeLapsed(USUAL_POLICY, account({ ...given, passwordSetAt: ago(71 * 60 * MINUTE) }), NOW),
    ).toBe(false)
    expect(
      oneTimeLapsed(USUAL_POLICY, account({ ...given, passwordSetAt: ago(73 * 60 * MINUTE) }), NOW),
    ).toBe(true)
  })

  it('lock after five failures from one address for 15 minutes, and after fifty from anywhere', () => {
    const profile = POLICY_PROFILES.djbh3
    const from = (address: string, count: number, minutes: number) =>
      Array.from({ length: count }, () => ({ address, at: ago(minutes * MINUTE) }))
    const locked = (failures: ReturnType<typeof from>) => lockedSeconds(profile, failures, 'a', NOW)
    expect(locked(from('a', 4, 1))).toBe(0)
    expect(locked(from('a', 5, 1))).toBe(14 * 60)
    expect(locked(from('a', 5, 15))).toBe(0)
    expect(locked(from('b', 49, 1))).toBe(0)
    expect(locked(from('b', 50, 5))).toBe(10 * 60)
  })

  it('end a session by idleness and by age, and not be fooled by a clock set back (REL-6)', () => {
    const session = {
      createdAt: ago(60 * MINUTE),
      lastSeenAt: ago(14 * MINUTE),
      expiresAt: instantOf(Date.parse(NOW) + MINUTE),
    } as Session
    expect(sessionStands(session, 15, NOW)).toBe(true)
    expect(sessionStands({ ...session, lastSeenAt: ago(15 * MINUTE) }, 15, NOW)).toBe(false)
    expect(sessionStands({ ...session, expiresAt: NOW }, 15, NOW)).toBe(false)
    expect(sessionStands(session, 15, ago(120 * MINUTE))).toBe(false)
  })

  it('always ask keepers for a second factor, others as the site chooses (8.1.4.1 d)', () => {
    const none = { ...USUAL_POLICY, secondFactorRoles: [] }
    for (const role of ROLES) expect(needsSecondFactor(none, [role])).toBe(isKeeper(role))
    expect(needsSecondFactor(USUAL_POLICY, ['clerk', 'officer'])).toBe(true)
    const session = { method: 'oidc', secondFactor: false } as Session
    expect(
      unfinishedOf(USUAL_POLICY, account({ totpConfirmed: true, mustChangePassword: true }), session, NOW),
    ).toEqual({
      mustChangePassword: false,
      needsTotp: false,
      needsCode: true,
    })
  })

  it('read back what was kept, and nothing else', () => {
    expect(parseAccessPolicy({ ...USUAL_POLICY })).toEqual(USUAL_POLICY)
    for (const wrong of [null, {}, { profile: 'none' }, { ...USUAL_POLICY, secondFactorRoles: ['root'] }])
      expect(parseAccessPolicy(wrong)).toBeNull()
  })
})

describe('access - 三员分立 (GB/T 22239-2019 8.1.5)', () => {
  const roleSets = fc.uniqueArray(fc.constantFrom(...ROLES))

  it('never lets one person hold two keepers, or a keeper and a business role', () => {
    fc.assert(
      fc.property(roleSets, roles => {
        const keepers = roles.filter(isKeeper).length
        expect(clashOfRoles(roles) === null).toBe(keepers === 0 || (keepers === 1 && roles.length === 1))
      }),
    )
  })

  it('never lets a system administrator give a role, but to the first of each keeper', () => {
    fc.assert(
      fc.property(roleSets, fc.dictionary(fc.constantFrom(...KEEPERS), fc.nat(2)), (roles, holders) => {
        const allowed = breachOfFirstRoles(roles, holders) === null
        const isFirst = roles.length === 1 && isKeeper(roles[0]!) && !(holders[roles[0]!] ?? 0)
        expect(allowed).toBe(roles.length === 0 || isFirst)
      }),
    )
  })

  it('never lets the last keeper go, by whatever steps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), roleSets), { maxLength: 40 }), steps => {
        const people: Role[][] = [['systemAdministrator'], ['securityAdministrator'], ['auditor'], [], []]
        const holders = () =>
          Object.fromEntries(KEEPERS.map(role => [role, people.filter(roles => roles.includes(role)).length]))
        for (const [who, roles] of steps) {
          if (clashOfRoles(roles) !== null || breachOfLosingKeeper(people[who]!, roles, holders()) !== null)
            continue
          people[who] = roles
          for (const count of Object.values(holders())) expect(count).toBeGreaterThan(0)
        }
      }),
    )
  })
})
