import type { Store } from '../store/index.ts'
import { type ChainFinding, verifyChain } from './verify/chain.ts'

/** Walks the audit chain of a store from its beginning. */
export const verifyRecords = async ({ read }: Store): Promise<ChainFinding> =>
  verifyChain(read.audit.rows(), await read.audit.claims())
