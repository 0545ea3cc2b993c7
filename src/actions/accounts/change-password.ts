import { type Account, profileOf } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, stale, tooMany } from '../refusal.ts'
import { sealAccount } from './account-seal.ts'
import { attemptsOn } from './count-failure.ts'
import { flawsOfNewPassword, passwordFits, withPassword } from './password.ts'
import { policyInForce } from './policy-in-force.ts'
import { type StartedSession, startSession } from './start-session.ts'

export interface PasswordChange {
  readonly current: string
  readonly next: string
}

interface Checked {
  readonly account: Account
  readonly fits: boolean | 'busy'
  readonly flaws: readonly string[]
  readonly hash: string | null
}

const BUSY_SECONDS = 5

/**
 * Changes the person's own password. Every session of his ends, this one too, which goes on under a new token
 * (ASVS 7.2.4, 7.4.3).
 */
export const changePassword: Action<PasswordChange, StartedSession, Checked | null> = {
  act: 'session.changePassword',
  async prepare(office, { current, next }, { actor }) {
    const { read } = office.store
    const account = actor.kind === 'staff' ? await read.people.find(actor.person) : null
    if (account === null) return null
    const fits = await passwordFits(office, account, current)
    if (fits !== true) return { account, fits, flaws: [], hash: null }
    const { policy } = await policyInForce(read)
    const flaws = await flawsOfNewPassword(office, profileOf(policy), account, next)
    return { account, fits, flaws, hash: flaws.length > 0 ? null : await office.crypto.hashPassword(next) }
  },
  async run(context, _given, checked) {
    const { records, session, now, note } = context
    if (checked === null || session === null) return no(NOT_ALLOWED)
    const { account, fits, flaws, hash } = checked
    note({ kind: 'person', id: account.id, body: account.body })
    if (fits === 'busy') return no(tooMany(BUSY_SECONDS))
    const attempts = await attemptsOn(context, account.account)
    if (attempts.locked > 0) return no(tooMany(attempts.locked))
    if (!fits) {
      attempts.countAsWrong()
      return no(invalid({ current: '现在的口令不对，请重新输入。' }))
    }
    if (hash === null) return no(invalid({ next: flaws.join('') }))
    const changed = withPassword(account, hash, { passwordSetAt: now, mustChangePassword: false })
    if (!(await records.people.update(sealAccount(context, changed)))) return no(stale(null))
    const before = (await records.sessions.listOf(account.id)).find(({ id }) => id === session)
    await records.sessions.endAll(account.id)
    const { policy } = await policyInForce(records)
    const proven = { method: before?.method ?? 'password', secondFactor: before?.secondFactor ?? false }
    return ok(await startSession(context, account, policy, proven))
  },
}
