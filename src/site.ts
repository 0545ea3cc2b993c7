// What answers under which address: the one place that knows every door.
import { Hono } from 'hono'
import type { Office } from './actions/office.ts'
import { apiApp } from './doors/api/app.ts'
import type { SignOnSettings } from './doors/api/sign-on/issuer.ts'
import { consoleApp } from './doors/console/app.ts'
import { consoleFolder } from './doors/console/assets.ts'
import { openSandbox } from './doors/kit/sandbox.ts'
import type { Site } from './doors/kit/server.ts'
import type { VisitEnv } from './doors/kit/visit.ts'
import { portalApp } from './doors/portal/app.ts'

/** The whole site over an office, whose store it closes at the end; `signOn` where people may sign in elsewhere. */
export function openSite(office: Office, signOn: SignOnSettings | null = null): Site {
  const sandbox = openSandbox()
  const app = new Hono<VisitEnv>()
  app.mount('/api/v1', apiApp(office, signOn).fetch)
  app.mount('/console', consoleApp(consoleFolder()).fetch)
  app.mount('/', portalApp(office, sandbox).fetch)
  return {
    fetch: (request, visit) => app.fetch(request, visit),
    async close() {
      sandbox.close()
      await office.store.close()
    },
  }
}
