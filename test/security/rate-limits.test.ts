import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RATE_LIMITS } from '../../src/access/index.ts'
import { countTry } from '../../src/actions/count-try.ts'
import { openCryptoProvider } from '../../src/crypto/index.ts'
import { startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { Visitor } from '../doors/visitor.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { APPLICATION_SAMPLES } from './samples/applications.ts'
import { openWorld, type World } from './world.ts'

describe.each(ENGINES)('security - rate limits on the %s engine (SEC-R1, ASVS 2.4.1)', engine => {
  let world: World
  let nodes: string[]
  let second: Awaited<ReturnType<typeof startServer>>
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ store: await freshStore(engine), clock: () => moment })
    const site = openSite(world.office)
    second = await startServer({ host: '127.0.0.1', port: 0 }, { ...site, close: () => undefined })
    nodes = [world.site.url, second.url]
  })
  afterAll(async () => {
    await second.close()
    await world.close()
  })

  it('let three applications a minute in from one address, whatever node it asks, and say when to come back', async () => {
    const { body } = await APPLICATION_SAMPLES['post /public/applications']!.ask(world, 'own')
    const ask = (n: number) => new Visitor(nodes[n % 2]!).post('/public/applications', body)
    const answers = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(ask))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 429, 429, 429, 429, 429])
    const refused = answers.find(({ status }) => status === 429)!
    expect(refused.headers.get('Retry-After')).toBe('60')
    expect(refused.body).toMatchObject({ code: 'tooMany', detail: '操作太频繁，请 60 秒后再试。' })
    moment += 59_000
    expect((await ask(0)).headers.get('Retry-After')).toBe('1')
    moment += 1_000
    expect((await ask(1)).status).toBe(201)
  })

  it('put on record the first try that is refused, not the flood behind it', async () => {
    moment += 3_600_000
    const { body } = await APPLICATION_SAMPLES['post /public/applications']!.ask(world, 'own')
    const before = (await world.office.store.read.audit.checkpoint()).size
    for (let n = 0; n < 8; n++) await new Visitor(nodes[0]!).post('/public/applications', body)
    const entries = await world.office.store.read.audit.walk(before, 20)
    expect(entries.map(({ entry }) => entry.result)).toEqual(['done', 'done', 'done', 'refused'])
  })

  it.each(Object.entries(RATE_LIMITS))('hold for %s', async (act, limits) => {
    const errand = {
      actor: {
        kind: 'staff',
        person: `p-${act}`,
        name: '金某',
        body: world.bodies.own.id,
        bodyPath: world.bodies.own.path,
        roles: [],
        scopes: null,
      },
      origin: { address: `10.0.0.${Object.keys(RATE_LIMITS).indexOf(act)}`, requestId: 'r' },
    }
    const most = Math.min(...limits.map(limit => limit.most))
    const waits: number[] = []
    for (let n = 0; n <= most; n++)
      waits.push((await countTry(world.office, act as never, errand as never)).waitSeconds)
    expect(waits.slice(0, -1).every(wait => wait === 0)).toBe(true)
    expect(waits.at(-1)).toBeGreaterThan(0)
  })

  it('spend no more than one core on passwords: hashes are reckoned one after another (SEC-R3)', async () => {
    const crypto = openCryptoProvider('intl')
    const start = process.hrtime.bigint()
    await crypto.hashPassword('Qing-2026-Shan')
    const one = Number(process.hrtime.bigint() - start)
    const times: number[] = []
    const begin = process.hrtime.bigint()
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        await crypto.hashPassword('Qing-2026-Shan')
        times.push(Number(process.hrtime.bigint() - begin))
      }),
    )
    // together they take as long as one after the other would, never half of it
    expect(times.at(-1)! / one).toBeGreaterThan(4)
    const cheap = openCryptoProvider('intl', { memory: 64, passes: 1, iterations: 1 })
    const tooMany = await Promise.allSettled(Array.from({ length: 260 }, () => cheap.hashPassword('x')))
    expect(tooMany.filter(({ status }) => status === 'rejected').length).toBe(60)
  })
})
