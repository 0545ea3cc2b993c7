import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Visitor } from '../doors/visitor.ts'
import { TRIED_ROUTES } from './somebody.ts'
import { markerOf, openWorld, type PlaceName, type World } from './world.ts'

/** SEC-Z2 asks for 20,000: `MINGCHE_SWAPS=20000`. CI runs fewer. */
const SWAPS = Number(process.env.MINGCHE_SWAPS ?? 1_500)
const SEED = Number(process.env.MINGCHE_SEED ?? Date.now() % 1_000_000)

/** Public or nobody's: what stands here belongs to no body, so there is nothing to swap. */
const NO_RECORD = ['setUp.', 'session.', 'apiToken.', 'policy.', 'audit.']

/** mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('security - ids of another body, swapped into every route (SEC-Z2)', () => {
  let world: World
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ clock: () => moment })
  })
  afterAll(() => world.close())

  const idsOf = async (place: PlaceName): Promise<string[]> => [
    world.bodies[place].id,
    await world.person(place),
    await world.application(place),
    await world.letter(place),
    await world.attachment(place),
  ]

  /** Everything on record of a body, as one text. */
  async function recordsOf(place: PlaceName): Promise<string> {
    const { db } = world.office.store
    const { id } = world.bodies[place]
    const people = await db.selectFrom('person').selectAll().where('body', '=', id).orderBy('id').execute()
    const numbers = people.map(({ id }) => id)
    return JSON.stringify([
      await db.selectFrom('body').selectAll().where('id', '=', id).execute(),
      people,
      await db
        .selectFrom('person_role')
        .selectAll()
        .where('person', 'in', numbers)
        .orderBy('person')
        .execute(),
      await db.selectFrom('application').selectAll().where('body', '=', id).orderBy('id').execute(),
      await db.selectFrom('letter').selectAll().orderBy('id').execute(),
      await db
        .selectFrom('attachment')
        .where('application', 'in', db.selectFrom('application').select('id').where('body', '=', id))
        .selectAll()
        .orderBy('id')
        .execute(),
      await db.selectFrom('stored_file').selectAll().where('body', '=', id).orderBy('id').execute(),
    ])
  }

  it(
    `shows and changes nothing of theirs in ${SWAPS} tries, seed ${SEED}`,
    async () => {
      const random = randomFrom(SEED)
      const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
      const [theirs, ours] = [await idsOf('sibling'), await idsOf('own')]
      const callers: Visitor[] = [
        await world.as('own', 'clerk'),
        await world.as('own', 'reviewer'),
        await world.as('own', 'officer'),
        await world.as('own', 'clerk', 'reviewer', 'officer', 'supervisor'),
        await world.as('below', 'supervisor'),
        await world.as('own'),
        world.anonymous(),
      ]
      const routes = TRIED_ROUTES.filter(
        ({ act }) => act !== 'application.apply' && !NO_RECORD.some(family => act.startsWith(family)),
      )
      const samples = await Promise.all(
        routes.map(
          async ({ sample }) => [await sample.ask(world, 'own'), await sample.ask(world, 'own')] as const,
        ),
      )
      const before = await recordsOf('sibling')
      const words = [
        ...theirs.slice(1),
        ...(['person', 'application', 'identity'] as const).map(kind => markerOf(kind, 'sibling')),
      ]
      const successes: string[] = []
      for (let n = 0; n < SWAPS; n++) {
        moment += 20
        const at = Math.floor(random() * routes.length)
        const { route, method } = routes[at]!
        const { path, body, version } = pick(samples[at]!)
        // every id of ours in address and content may become one of theirs, of the same kind or another
        const swap = (text: string) =>
          text.replaceAll(/[\w-]{20}/g, id =>
            random() < 0.9 ? pick(theirs) : random() < 0.5 ? pick(ours) : id,
          )
        const swapped = swap(path)
        const content =
          body === undefined || body instanceof FormData ? body : JSON.parse(swap(JSON.stringify(body)))
        const answer = await pick(callers).ask(method, swapped, {
          ...(content === undefined ? {} : { body: content }),
          ...(version === undefined ? {} : { version: pick([version, 1, 2, 3]) }),
        })
        if (answer.status >= 500) successes.push(`${route.method} ${swapped}: ${answer.status}`)
        const shown = words.filter(word => answer.text.includes(word) && answer.status < 300)
        if (shown.length > 0) successes.push(`${route.method} ${swapped}: shows ${shown.join()}`)
      }
      expect(successes).toEqual([])
      expect(await recordsOf('sibling')).toBe(before)
    },
    Math.max(120_000, SWAPS * 200),
  )
})
