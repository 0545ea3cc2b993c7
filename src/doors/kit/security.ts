import type { Context, MiddlewareHandler } from 'hono'
import type { Visit } from './visit.ts'

const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"

/** What every answer says, whatever it holds. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Headers of an answer that no door gives. */
export const BARE_HEADERS = {
  ...ALWAYS,
  'Content-Security-Policy': CONTENT_POLICY,
  'Cache-Control': 'no-store',
}

/** Headers of every answer (quality.md SEC-H1). */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', CONTENT_POLICY)
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value)
  // where TLS ends in front of us; two years, as the preload list asks
  if ((c.env as Visit | undefined)?.tls)
    headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
}

/** True when a browser says that another site caused the request. */
export function comesFromElsewhere(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('Origin')
  return origin !== undefined && URL.parse(origin)?.host !== new URL(c.req.url).host
}

/** A form of another site may not post here. */
export const refuseForeignPosts: MiddlewareHandler = async (c, next) =>
  c.req.method === 'POST' && comesFromElsewhere(c) ? c.text('请从本站页面提交。\n', 403) : next()
