// What answers under which address: the one place that knows every door.
import { Hono } from 'hono'
import type { Office } from './actions/office.ts'
import { apiApp } from './doors/api/app.ts'
import type { SignOnSettings } from './doors/api/sign-on/issuer.ts'
import { consoleApp } from './doors/console/app.ts'
import { consoleFolder } from './doors/console/assets.ts'
import { observed } from './doors/kit/observed.ts'
import { openSandbox } from './doors/kit/sandbox.ts'
import { securityHeaders } from './doors/kit/security.ts'
import type { Site } from './doors/kit/server.ts'
import type { VisitEnv } from './doors/kit/visit.ts'
import { portalApp } from './doors/portal/app.ts'
import { type Log, openLog } from './operation/observe/log.ts'
import { openMetrics } from './operation/observe/metrics.ts'
import { isReady } from './operation/observe/ready.ts'

/** The whole site over an office, whose store it closes at the end; `signOn` where people may sign in elsewhere, `log` where requests are told. */
export function openSite(
  office: Office,
  signOn: SignOnSettings | null = null,
  log: Log = openLog('silent'),
): Site {
  const sandbox = openSandbox()
  const app = new Hono<VisitEnv>()
  app.use('/readyz', securityHeaders)
  app.get('/readyz', async c => ((await isReady(office)) ? c.text('ok\n') : c.text('not ready\n', 503)))
  app.mount('/api/v1', apiApp(office, sandbox, signOn).fetch)
  app.mount('/console', consoleApp(consoleFolder()).fetch)
  app.mount('/', portalApp(office, sandbox).fetch)
  return {
    fetch: observed((request, visit) => app.fetch(request, visit), { log, metrics: openMetrics() }),
    async close() {
      sandbox.close()
      await office.store.close()
    },
  }
}
