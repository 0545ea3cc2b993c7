import { type RunningServer, startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { openStore, type Store } from '../../src/store/index.ts'

/** The whole product on a free port, over a store in memory unless one is given. */
export async function openTestSite(
  given: { store?: Store; clock?: () => number } = {},
): Promise<RunningServer & { readonly office: ReturnType<typeof openSite>['office'] }> {
  const store = given.store ?? (await openStore({ folder: null, databaseUrl: null }))
  const site = openSite(store, given.clock)
  return { ...(await startServer({ host: '127.0.0.1', port: 0 }, site)), office: site.office }
}
