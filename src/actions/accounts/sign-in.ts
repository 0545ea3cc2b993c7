import { type Account, oneTimeLapsed, plainAccount } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { tooMany, unproven } from '../refusal.ts'
import { sealHolds } from './account-seal.ts'
import { attemptsOn } from './count-failure.ts'
import { actorOf } from './identify.ts'
import { takeCode } from './one-time-code.ts'
import { passwordFits } from './password.ts'
import { policyInForce } from './policy-in-force.ts'
import { type StartedSession, startSession } from './start-session.ts'

export interface Credentials {
  readonly account: string
  readonly password: string
  /** Of the second factor; empty where there is none yet. */
  readonly code: string
}

interface Checked {
  readonly account: Account | null
  readonly fits: boolean | 'busy'
}

/** Seconds after which somebody may try again who found the doors full. */
const BUSY_SECONDS = 5

/** Signs a person in. What was wrong is not said, and the answer takes as long for an account that does not exist. */
export const signIn: Action<Credentials, StartedSession, Checked> = {
  act: 'session.signIn',
  async prepare(office, { account, password }) {
    const found = await office.store.read.people.findByAccount(plainAccount(account))
    return { account: found, fits: await passwordFits(office, found, password) }
  },
  async run(context, { account: typed, code }, checked) {
    const { records, note, now } = context
    if (checked.fits === 'busy') return no(tooMany(BUSY_SECONDS))
    const attempts = await attemptsOn(context, plainAccount(typed))
    if (attempts.locked > 0) return no(tooMany(attempts.locked))
    const account = checked.account && (await records.people.find(checked.account.id))
    if (account) note({ kind: 'person', id: account.id, body: account.body })
    const holds =
      account !== null &&
      checked.fits &&
      account.passwordHash === checked.account?.passwordHash &&
      !account.suspended &&
      sealHolds(context, account)
    if (!holds) {
      attempts.countAsWrong()
      return no(unproven('failed'))
    }
    const { policy } = await policyInForce(records)
    if (oneTimeLapsed(policy, account, now)) return no(unproven('lapsed'))
    if (account.totpConfirmed && code === '') return no(unproven('codeNeeded'))
    if (account.totpConfirmed && !(await takeCode(context, account, code))) {
      attempts.countAsWrong()
      return no(unproven('failed'))
    }
    await attempts.forgive()
    context.actedBy(actorOf(account, null))
    return ok(
      await startSession(context, account, policy, {
        method: 'password',
        secondFactor: account.totpConfirmed,
      }),
    )
  },
}
