// What answers under which address: the one place that knows every door.
import { Hono } from 'hono'
import { type Office, openOffice } from './actions/office.ts'
import { apiApp } from './doors/api/app.ts'
import { consoleApp } from './doors/console/app.ts'
import { consoleFolder } from './doors/console/assets.ts'
import { openSandbox } from './doors/kit/sandbox.ts'
import type { Site } from './doors/kit/server.ts'
import { portalApp } from './doors/portal/app.ts'
import type { Store } from './store/index.ts'

/** The whole site over an open store, which it closes at the end. `clock` gives milliseconds since 1970. */
export function openSite(store: Store, clock: () => number = Date.now): Site & { readonly office: Office } {
  const office = openOffice(store, clock)
  const sandbox = openSandbox()
  const app = new Hono()
  app.mount('/api/v1', apiApp(office).fetch)
  app.mount('/console', consoleApp(consoleFolder()).fetch)
  app.mount('/', portalApp(sandbox).fetch)
  return {
    office,
    fetch: request => app.fetch(request),
    async close() {
      sandbox.close()
      await store.close()
    },
  }
}
