import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Office } from '../../src/actions/office.ts'
import { type Errand, perform } from '../../src/actions/perform.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { openStoreOn } from '../../src/store/open-store.ts'
import { ENGINES, freshDatabase, freshEngine } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { brokenInvariants } from './broken-invariants.ts'
import { countedEngine } from './counted-engine.ts'
import { rounds } from './rounds.ts'
import { scratchFolder } from './scratch.ts'
import { startActing } from './start-acting.ts'
import { settle, TRIALS } from './trials/index.ts'
import type { Given, Trial } from './trials/trial.ts'

const CUT = new Error('the process ended here')

/** A text that differs when any row of any table does; counts of tries are no record. */
async function stateOf(store: Store): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'rate_window' order by 1`.execute(
    store.db,
  )
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`,
  )
  const { rows } = await sql.raw<{ name: string; sum: string }>(sums.join(' union all ')).execute(store.db)
  return rows.map(({ name, sum }) => `${name} ${sum}`).join('\n')
}

/** How many statements an act takes; filled by the first part of this file, used by the second. */
const statementsOf = new Map<string, number>()

describe.each(ENGINES)('faults - stop at every write of every act on the %s engine (REL-1)', engine => {
  let office: Office
  let dispose: () => Promise<void>
  let onStatement: (statement: string) => void = () => undefined

  beforeAll(async () => {
    const fresh = await freshEngine(engine)
    const store = await openStoreOn(countedEngine(fresh.engine, statement => onStatement(statement)))
    dispose = async () => {
      await store.close()
      await fresh.drop()
    }
    office = testOffice(store)
    await settle(office)
  })
  afterAll(() => dispose())

  /** Does the act as it is given, under the key. */
  const tried = ({ action, actor }: Trial, { input, errand }: Given<unknown>, key: string) =>
    perform(office, action, input, {
      actor,
      origin: { address: null, requestId: key },
      idempotencyKey: key,
      ...errand,
    } satisfies Errand)

  /** Lets `k - 1` statements through; then nothing but the rollback, which the database does by itself at such an end. */
  function cutBefore(k: number): void {
    let seen = 0
    onStatement = statement => {
      seen += 1
      if (seen >= k && statement !== 'rollback') throw CUT
    }
  }

  it.each(TRIALS)('$name is done whole or not at all, and once', async trial => {
    for (let k = 1; ; k++) {
      const key = `run-${trial.name}-${k}`
      await settle(office)
      const given = await trial.given(office, `${trial.name}${k}`)
      await office.store.db.deleteFrom('rate_window').execute() // the same act is tried many times in one hour
      const before = await stateOf(office.store)
      cutBefore(k)
      const first = await tried(trial, given, key).catch(error => {
        if (error !== CUT) throw error
        return null
      })
      onStatement = () => undefined
      if (first === null) expect(await stateOf(office.store), `stopped before statement ${k}`).toBe(before)
      const again = await tried(trial, given, key)
      expect(again).toMatchObject({ ok: true })
      const after = await stateOf(office.store)
      expect(await tried(trial, given, key)).toEqual(again)
      expect(await stateOf(office.store)).toBe(after)
      if (first === null) continue
      expect(first).toEqual(again)
      expect(k).toBeGreaterThan(4)
      statementsOf.set(trial.name, k - 1)
      return
    }
  })

  it('leaves a store in which everything holds', async () => {
    expect(await brokenInvariants(office.store, [])).toEqual([])
  })
})

describe.each(ENGINES)('faults - kill -9 inside an act on the %s engine (REL-1)', engine => {
  it('keeps all of it or nothing', async () => {
    const points = TRIALS.flatMap(({ name }) =>
      Array.from({ length: (statementsOf.get(name) ?? 0) + 1 }, (_, k) => ({
        trial: name,
        killBefore: k + 1,
      })),
    )
    expect(points.length).toBeGreaterThan(TRIALS.length)
    const most = rounds(6, points.length)
    const chosen = points.filter(
      (_, n) => Math.floor((n * most) / points.length) !== Math.floor(((n - 1) * most) / points.length),
    )
    const folder = scratchFolder('act')
    const database = engine === 'server' ? await freshDatabase() : null
    const databaseUrl = database?.url ?? null
    try {
      for (const [n, once] of chosen.entries()) {
        const acting = await startActing({ folder, databaseUrl, run: `run${n}`, clients: 0, once })
        expect(await acting.ended, acting.errors()).toBe('SIGKILL')
        const store = await openStore({ folder: join(folder, 'data'), databaseUrl })
        expect(await brokenInvariants(store, acting.done), JSON.stringify(once)).toEqual([])
        await store.close()
      }
    } finally {
      await database?.drop()
      rmSync(folder, { recursive: true })
    }
  }, 3_600_000)
})

describe('faults - the list of acts', () => {
  it('holds every action of the product', () => {
    const folder = 'src/actions'
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.ts'),
    )
    const actions = files.flatMap(file =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+): Action</gm)].map(
        ([, name]) => name!,
      ),
    )
    expect(actions.length).toBeGreaterThan(3)
    const tried = TRIALS.map(({ name }) => name)
    expect(actions.filter(name => !tried.includes(name))).toEqual([])
  })
})
