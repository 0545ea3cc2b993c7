import { no, ok } from '../../basics/result.ts'
import { newTotpSecret, renderBase32, totpAddress } from '../../crypto/index.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, stale, tooMany } from '../refusal.ts'
import { sealAccount } from './account-seal.ts'
import { attemptsOn } from './count-failure.ts'
import { takeCode, totpPlace } from './one-time-code.ts'
import { passwordFits } from './password.ts'

/** What the authenticator program is given: the secret in base 32, and the address that its QR code says. */
export interface TotpOffer {
  readonly secret: string
  readonly address: string
}

/** A session this young has just been proven: nothing is asked again (ASVS 7.5.1). */
const FRESH_MILLISECONDS = 10 * 60_000

/**
 * Begins to bind a one-time code to the account, which counts once a code was shown. `password` proves the person again
 * unless he has just signed in. A code that is bound already is unbound by the security administrator only.
 */
export const enrolTotp: Action<{ readonly password: string }, TotpOffer, boolean | 'busy'> = {
  act: 'session.enrolTotp',
  async prepare(office, { password }, { actor }) {
    if (actor.kind !== 'staff' || password === '') return false
    return passwordFits(office, await office.store.read.people.find(actor.person), password)
  },
  async run(context, { password }, fits) {
    const { records, crypto, keys, actor, session, now, note } = context
    const account = actor.kind === 'staff' ? await records.people.find(actor.person) : null
    const own = account && (await records.sessions.listOf(account.id)).find(({ id }) => id === session)
    if (!account || !own) return no(NOT_ALLOWED)
    note({ kind: 'person', id: account.id, body: account.body })
    if (account.totpConfirmed)
      return no(invalid({ code: '已经绑定了动态口令。换手机请先请安全管理员解除原来的绑定。' }))
    const fresh = Date.parse(now) - Date.parse(own.createdAt) < FRESH_MILLISECONDS
    if (fits !== true && !fresh) {
      const attempts = await attemptsOn(context, account.account)
      if (password !== '') attempts.countAsWrong()
      return no(
        attempts.locked > 0
          ? tooMany(attempts.locked)
          : invalid({ password: '请输入现在的口令，再绑定动态口令。' }),
      )
    }
    const secret = newTotpSecret()
    const base32 = renderBase32(secret)
    const totpSecret = crypto.sealText(keys, base32, totpPlace(account.id))
    if (!(await records.people.update(sealAccount(context, { ...account, totpSecret }))))
      return no(stale(null))
    return ok({ secret: base32, address: totpAddress('明澈', account.account, secret) })
  },
}

/**
 * Takes a code from the authenticator program: the first one binds it to the account, and in a session that began
 * elsewhere (single sign-on) it is the second factor.
 */
export const confirmTotp: Action<{ readonly code: string }, null> = {
  act: 'session.confirmTotp',
  async run(context, { code }) {
    const { records, actor, session, note } = context
    const account = actor.kind === 'staff' ? await records.people.find(actor.person) : null
    if (account === null || session === null) return no(NOT_ALLOWED)
    note({ kind: 'person', id: account.id, body: account.body }, { binds: !account.totpConfirmed })
    const attempts = await attemptsOn(context, account.account)
    if (attempts.locked > 0) return no(tooMany(attempts.locked))
    if (!(await takeCode(context, account, code))) {
      attempts.countAsWrong()
      return no(invalid({ code: '动态口令不对，请核对手机时间后输入新的一组数字。' }))
    }
    if (!account.totpConfirmed) {
      const bound = sealAccount(context, { ...account, totpConfirmed: true })
      if (!(await records.people.update(bound))) return no(stale(null))
      await records.sessions.endAll(account.id, session)
    }
    await records.sessions.passedSecondFactor(session)
    return ok(null)
  },
}
