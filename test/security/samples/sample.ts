import type { Act } from '../../../src/access/index.ts'
import type { PlaceName, World } from '../world.ts'

/** A call of a route with input that would do, so that only who asks decides. */
export interface Ask {
  readonly path: string
  readonly body?: unknown
  readonly version?: number
}

/** How the tests of security try a route; every route of API_ROUTES has one (test/house/route-samples.test.ts). */
export interface Sample {
  /** `record`: of a body, out of whose reach the answer is 403 or 404. `none`: everybody gets his own part or the whole. */
  readonly about: 'record' | 'none'
  /** Makes what the call needs, freshly, in or of the body at this place. */
  readonly ask: (world: World, place: PlaceName) => Ask | Promise<Ask>
  /** The act that the call asks for where the route alone does not say it (a step of a case). */
  readonly act?: Act
  /** True for a question whose words must not stand in an address: a POST that changes nothing and leaves no entry. */
  readonly reads?: true
  /** Statuses that are right for who may, beside 2xx: the world is never quite as the call wishes. */
  readonly also?: readonly number[]
}

/** By `method path` as API_ROUTES has them. */
export type Samples = Readonly<Record<string, Sample>>
