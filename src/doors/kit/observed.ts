import type { Log } from '../../operation/observe/log.ts'
import type { Metrics } from '../../operation/observe/metrics.ts'
import { BARE_HEADERS } from './security.ts'
import { shownPath } from './shown-path.ts'
import type { Visit } from './visit.ts'

type Fetch = (request: Request, visit: Visit) => Response | Promise<Response>

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

const doorOf = (path: string): string =>
  path.startsWith('/api/') ? 'api' : path.startsWith('/console') ? 'console' : 'portal'

/** The same site, with every answer counted and logged; and /metrics for this machine alone. */
export function observed(fetch: Fetch, { log, metrics }: { log: Log; metrics: Metrics }): Fetch {
  return async (request, visit) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/metrics' && LOOPBACK.includes(visit.address ?? '')) {
      const { text, type } = await metrics.render()
      return new Response(text, { headers: { ...BARE_HEADERS, 'Content-Type': type } })
    }
    const started = performance.now()
    const answer = await fetch(request, visit)
    const milliseconds = performance.now() - started
    metrics.request(doorOf(pathname), answer.status, milliseconds / 1000)
    log.request({
      requestId: answer.headers.get('X-Request-Id'),
      method: request.method,
      path: shownPath(pathname),
      status: answer.status,
      milliseconds: Math.round(milliseconds),
    })
    return answer
  }
}
