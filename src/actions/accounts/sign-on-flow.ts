import { CryptoFault } from '../../crypto/index.ts'
import type { Office } from '../office.ts'

/** What a sign-on began with; kept by the browser alone, sealed, until it comes back. */
export interface SignOnFlow {
  readonly state: string
  readonly nonce: string
  /** Of PKCE: who has the code but not this gets nothing. */
  readonly verifier: string
}

const CONTEXT = 'signOn.flow'
const MILLISECONDS = 10 * 60_000

export const sealFlow = ({ crypto, keys, now }: Office, flow: SignOnFlow): string =>
  crypto.sealText(keys, JSON.stringify({ ...flow, until: Date.parse(now()) + MILLISECONDS }), CONTEXT)

/** What was sealed; null when it was not sealed by us, or more than ten minutes ago. */
export function openFlow({ crypto, keys, now }: Office, sealed: string): SignOnFlow | null {
  try {
    const { until, ...flow } = JSON.parse(crypto.openText(keys, sealed, CONTEXT)) as SignOnFlow & {
      until: number
    }
    return Date.parse(now()) < until ? flow : null
  } catch (error) {
    if (error instanceof CryptoFault) return null
    throw error
  }
}
