import type { Office } from '../../src/actions/office.ts'
import { type RunningServer, startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { testOffice } from '../store/test-office.ts'

/** The whole product on a free port, over a store in memory unless one is given. */
export async function openTestSite(
  given: { store?: Store; clock?: () => number } = {},
): Promise<RunningServer & { readonly office: Office }> {
  const store = given.store ?? (await openStore({ folder: null, databaseUrl: null }))
  const office = testOffice(store, given.clock)
  return { ...(await startServer({ host: '127.0.0.1', port: 0 }, openSite(office))), office }
}
