// A process that acts on a store until it is ended. Writes `ready`, then `done KEY` for every act that was acknowledged.
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openOffice } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { openCryptoProvider } from '../../src/crypto/index.ts'
import { openEmbedded } from '../../src/store/engine/embedded.ts'
import { openServer } from '../../src/store/engine/server.ts'
import { openStoreOn } from '../../src/store/open-store.ts'
import { diskShelf } from '../../src/store/shelf/disk-shelf.ts'
import { CHEAP_PASSWORDS } from '../store/test-office.ts'
import { countedEngine } from './counted-engine.ts'
import { faultKeys } from './fault-keys.ts'
import { LOAD, settle, TRIALS } from './trials/index.ts'

export interface ActingOrder {
  /** Folder of the embedded engine, or of nothing but the keys where a server is named. */
  readonly folder: string
  readonly databaseUrl: string | null
  /** Makes the keys of one run differ from those of another. */
  readonly run: string
  readonly clients: number
  /** One act only, and `kill -9` before its k-th statement; one more than there are kills it after the last. */
  readonly once?: { readonly trial: string; readonly killBefore: number }
}

const order = JSON.parse(process.argv[2] ?? '') as ActingOrder
const engine =
  order.databaseUrl === null ? await openEmbedded(join(order.folder, 'data')) : openServer(order.databaseUrl)
let left = Number.POSITIVE_INFINITY
const watched = countedEngine(engine, () => {
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
})
const office = openOffice({
  store: await openStoreOn(watched, diskShelf(join(order.folder, 'data', 'files'))),
  crypto: openCryptoProvider('intl', CHEAP_PASSWORDS),
  keys: faultKeys(order.folder),
})
await settle(office)
const say = (line: string) => writeSync(1, `${line}\n`)

/** Does one act; says so when it is acknowledged. */
async function act(trialName: string, key: string, killBefore?: number): Promise<void> {
  const trial = [...TRIALS, ...LOAD].find(({ name }) => name === trialName)
  if (trial === undefined) throw new Error(`no trial ${trialName}`)
  const { input, errand: own } = await trial.given(office, key)
  left = killBefore ?? Number.POSITIVE_INFINITY
  const origin = { address: null, requestId: key }
  const errand = { actor: trial.actor, origin, idempotencyKey: key, ...own }
  const result = await perform(office, trial.action, input, errand)
  if (killBefore !== undefined) process.kill(process.pid, 'SIGKILL')
  if (!result.ok) throw new Error(`${trialName}: ${JSON.stringify(result.reason)}`)
  say(`done ${key}`)
}

say('ready')
if (order.once !== undefined) await act(order.once.trial, `${order.run}-once`, order.once.killBefore)
else {
  const client = async (name: number) => {
    for (let n = name; ; n++) await act(LOAD[n % LOAD.length]!.name, `${order.run}-${name}-${n}`)
  }
  await Promise.all(Array.from({ length: order.clients }, (_, name) => client(name)))
}
