import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/**
 * The one cookie of a session: `__Host-mingche`, never readable by scripts. Secure also on plain http at 127.0.0.1 and
 * localhost, which browsers take for trustworthy; a browser that does not (Safari) needs TLS.
 */
const NAME = 'mingche'
const ATTRIBUTES = { prefix: 'host', httpOnly: true, sameSite: 'Lax', path: '/', secure: true } as const

/** Lets a handler begin and end the browser's session. */
export interface SessionCookie {
  set(token: string): void
  clear(): void
}

export const cookieOf = (c: Context): SessionCookie => ({
  set: token => setCookie(c, NAME, token, ATTRIBUTES),
  clear: () => {
    deleteCookie(c, NAME, ATTRIBUTES)
    // drafts of forms and whatever the browser kept of the person's work (ASVS 14.3.1)
    c.header('Clear-Site-Data', '"cache", "storage"')
  },
})

export const tokenInCookie = (c: Context): string | undefined => getCookie(c, NAME, 'host')
