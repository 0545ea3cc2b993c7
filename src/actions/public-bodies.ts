import type { Body } from '../access/index.ts'
import type { Office } from './office.ts'

const MOST = 50

/** The bodies that the public can turn to: all that stand today. */
export async function listPublicBodies({ store }: Office, search: string): Promise<readonly Body[]> {
  const found = await store.read.bodies.list({ under: '', limit: MOST, ...(search === '' ? {} : { search }) })
  return found.filter(body => body.until === null)
}
