import { describe, expect, it } from 'vitest'
import { acceptTotp, newTotpSecret, parseBase32, totpAddress, totpCode, totpStep } from './index.ts'

describe('crypto - one-time codes (RFC 6238)', () => {
  const secret = newTotpSecret()
  const now = 1_790_000_000
  const step = totpStep(now)

  it('take the code of this half minute and of its neighbours', () => {
    for (const near of [step - 1, step, step + 1])
      expect(acceptTotp(secret, totpCode(secret, near), now)).toBe(near)
    expect(acceptTotp(secret, totpCode(secret, step + 3), now)).toBeNull()
    expect(acceptTotp(secret, '', now)).toBeNull()
  })

  it('take a code once', () => {
    const code = totpCode(secret, step)
    expect(acceptTotp(secret, code, now, step)).toBeNull()
    expect(acceptTotp(secret, totpCode(secret, step - 1), now, step)).toBeNull()
    expect(acceptTotp(secret, totpCode(secret, step + 1), now, step)).toBe(step + 1)
  })

  it('are told to the authenticator by an address with the secret in it', () => {
    const address = new URL(totpAddress('明澈', '经办人 甲', secret))
    expect(address.protocol).toBe('otpauth:')
    expect(decodeURIComponent(address.pathname)).toContain('明澈:经办人 甲')
    expect(parseBase32(address.searchParams.get('secret')!)).toEqual(secret)
  })
})
