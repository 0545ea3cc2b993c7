import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice } from '../../src/actions/office.ts'
import { newKeyRing, openCryptoProvider } from '../../src/crypto/index.ts'
import { startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { openStore } from '../../src/store/index.ts'
import { Visitor } from '../doors/visitor.ts'
import { openWorld, type World } from './world.ts'

const PAIRS = 40

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

describe('security - accounts that do not exist (ASVS 6.3.8)', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    const store = await openStore({ folder: null, databaseUrl: null })
    // hashes at their full cost: what is measured is what an attacker would measure
    const office = openOffice({
      store,
      clock: () => moment,
      crypto: openCryptoProvider('intl'),
      keys: newKeyRing(),
    })
    const server = await startServer({ host: '127.0.0.1', port: 0 }, openSite(office))
    world = await openWorld({ site: { ...server, office } })
  })
  afterAll(() => world.close())

  it('get the same answer in the same time as a wrong password, a suspended person and a locked account', async () => {
    const known: string[] = []
    for (let n = 0; n < PAIRS / 4; n++) {
      const suspended = n % 3 === 0
      const id = await world.account('own', { roles: ['clerk'], suspended })
      known.push((await world.office.store.read.people.find(id))!.account)
    }
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const answers = new Set<string>()
    const attempt = async (kind: 'known' | 'unknown', account: string) => {
      moment += 1_100
      const start = process.hrtime.bigint()
      const answer = await new Visitor(world.site.url).signIn(account, 'Qing-2026-Wrong')
      times[kind].push(Number(process.hrtime.bigint() - start) / 1e6)
      answers.add(`${answer.status} ${answer.text}`)
    }
    for (let n = 0; n < PAIRS; n++) {
      const name = known[n % known.length]!
      const pair = [() => attempt('known', name), () => attempt('unknown', `x${name}`)]
      for (const work of n % 2 === 0 ? pair : pair.reverse()) await work()
    }
    expect([...answers]).toHaveLength(1)
    const ratio = median(times.known) / median(times.unknown)
    console.log(`sign-in, known to unknown account: ${ratio.toFixed(3)} (${PAIRS} pairs)`)
    expect(Math.abs(ratio - 1)).toBeLessThan(0.15)
  })
})
