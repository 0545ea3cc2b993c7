import { CryptoFault } from '../crypto-fault.ts'

/** How many may wait: at 20 ms each the last waits four seconds. */
const WAITING = 200

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Runs one after another, so that hashing passwords takes one core at most (SEC-R3). Throws when too many wait. */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (waiting >= WAITING) throw new CryptoFault('hashingBusy', '同时登录的人太多，请稍等几秒再试。')
  waiting += 1
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}
