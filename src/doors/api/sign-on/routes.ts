import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type SignOnProof, signInElsewhere } from '../../../actions/accounts/sign-in-elsewhere.ts'
import { openFlow, sealFlow } from '../../../actions/accounts/sign-on-flow.ts'
import type { Office } from '../../../actions/office.ts'
import { perform } from '../../../actions/perform.ts'
import { comesFromElsewhere } from '../../kit/security.ts'
import { cookieOf } from '../cookie.ts'
import { type Guarded, publicErrand } from '../guard.ts'
import type { Issuer } from './issuer.ts'

const FLOW = 'mingche-sign-on'
/** Lax, since the browser comes back from another site. */
const ATTRIBUTES = { prefix: 'host', httpOnly: true, sameSite: 'Lax', path: '/', secure: true } as const
const MINUTES = 10

/**
 * Single sign-on: `/session/oidc` sends the browser to the issuer, `/session/oidc/callback` takes it back. Both are
 * walked by a browser, so they answer with the next page, `/console/sign-in#…` where it failed. They are no routes of the
 * table: there is nothing to send and nothing to read.
 */
export function addSignOn(app: Hono<Guarded>, office: Office, issuer: Issuer): void {
  app.get('/session/oidc', async c => {
    // another site may not start a session behind the person's back (ASVS 7.6.2): he presses the button himself
    if (comesFromElsewhere(c)) return c.redirect('/console/sign-in')
    const begun = await issuer.begin().catch(() => null)
    if (begun === null) return c.redirect('/console/sign-in#unavailable')
    setCookie(c, FLOW, sealFlow(office, begun.flow), { ...ATTRIBUTES, maxAge: MINUTES * 60 })
    return c.redirect(begun.location)
  })
  app.get('/session/oidc/callback', async c => {
    const proof = await proofIn(c, office, issuer)
    deleteCookie(c, FLOW, ATTRIBUTES)
    const started = await perform(office, signInElsewhere, proof, publicErrand(c))
    if (!started.ok) return c.redirect('/console/sign-in#refused')
    cookieOf(c).set(started.value.token)
    return c.redirect('/console')
  })
}

/** What was proven; null when the browser, the issuer or somebody between them sent what does not fit. */
async function proofIn(c: Context, office: Office, issuer: Issuer): Promise<SignOnProof | null> {
  const sealed = getCookie(c, FLOW, 'host')
  const flow = sealed === undefined ? null : openFlow(office, sealed)
  if (flow === null) return null
  try {
    return await issuer.finish(new URL(c.req.url).search, flow)
  } catch {
    return null
  }
}
