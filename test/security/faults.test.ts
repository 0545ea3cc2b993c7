import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInMemory } from '../../src/store/engine/embedded.ts'
import { openStoreOn } from '../../src/store/open-store.ts'
import { countedEngine } from '../faults/counted-engine.ts'
import { somebodyFor, TRIED_ROUTES } from './somebody.ts'
import { openWorld, type World } from './world.ts'

/** What an answer must never show: a stack, a statement, a path, the name of a class. */
const TELLTALES =
  /\bat \S+ \(|\.ts:\d|node_modules|\/srv\/|\bselect\b|\binsert into\b|\bupdate "|\bfrom "|relation |constraint|Error\b|kysely|pglite|postgres|SECRET/i

describe('security - provoked errors (SEC-E1, ASVS 16.5.1)', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  let left = Number.POSITIVE_INFINITY
  const written: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  beforeAll(async () => {
    const engine = countedEngine(await openInMemory(), sql => {
      left -= 1
      if (left === 0)
        throw Object.assign(new Error(`SECRET relation "person" at /srv/secret.ts: ${sql}`), {
          code: '42P01',
        })
    })
    world = await openWorld({ clock: () => moment, store: await openStoreOn(engine) })
    process.stderr.write = ((text: string) => written.push(String(text)) > 0) as typeof process.stderr.write
  })
  afterAll(async () => {
    process.stderr.write = write
    await world.close()
  })

  it('say a fixed sentence and a number, and nothing of the inside, at any statement of any route', async () => {
    const wrong: string[] = []
    let provoked = 0
    for (const { name, sample, act, method } of TRIED_ROUTES)
      for (let at = 1; at <= 40; at++) {
        moment += 61_000
        left = Number.POSITIVE_INFINITY
        const visitor = await somebodyFor(world, act)
        const { path, body, version } = await sample.ask(world, 'own')
        left = at
        const answer = await visitor.ask(method, path, {
          ...(body === undefined ? {} : { body }),
          ...(version === undefined ? {} : { version }),
        })
        if (left > 0) break
        if (answer.status < 500) continue // a statement whose failure nobody waits for
        provoked += 1
        const { code, detail } = answer.body
        if (code !== 'fault' || !/编号 [\w-]{8}/.test(detail) || TELLTALES.test(answer.text))
          wrong.push(`${name} at ${at}: ${answer.status} ${answer.text}`)
      }
    left = Number.POSITIVE_INFINITY
    write(`provoked errors: ${provoked}\n`)
    expect(wrong).toEqual([])
    expect(provoked).toBeGreaterThan(400)
    expect(written.filter(line => /SECRET|select|insert|\.ts/.test(line))).toEqual([])
  }, 300_000)
})
