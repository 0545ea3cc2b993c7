import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/actions/cases/calendar.ts'
import { summaryOf } from '../../src/actions/cases/case-summary.ts'
import { listCell, tallyYear } from '../../src/actions/cases/lists/tally-year.ts'
import { readEvents } from '../../src/actions/cases/recorded-events.ts'
import type { Office } from '../../src/actions/office.ts'
import { fold } from '../../src/application/index.ts'
import { type PlainDate, yearOf } from '../../src/basics/plain-date.ts'
import { APPLICANT_COLUMNS, COLUMN_CODES, OUTCOME_ROWS, ROW_CODES } from '../../src/law/index.ts'
import type { ApplicationTally } from '../../src/report/index.ts'
import type { CaseRecord } from '../../src/store/index.ts'
import * as model from '../fixtures/case-model.ts'
import { Tape } from '../fixtures/histories.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { wipe } from '../store/wipe.ts'
import { type Done, RandomOffice } from './random-office.ts'
import { settleTown } from './town.ts'

/**
 * REL-24 asks for 10,000 seeds of 200 acts; by itself it does the first 20 of 40, the same in every run; MINGCHE_MODEL_SEEDS asks for more. A seed that failed is named with its number: give
 * it as MINGCHE_MODEL_SEED, and MINGCHE_MODEL_SEEDS=1.
 */
const SEEDS = Number(process.env.MINGCHE_MODEL_SEEDS ?? 20)
const ACTS = Number(process.env.MINGCHE_MODEL_ACTS ?? 40)
const SEED = Number(process.env.MINGCHE_MODEL_SEED ?? 1)
/** So many acts between two looks at everything; after each act the cases and the body that it touched are looked at. */
const WHOLE_EVERY = 20

const START = Date.parse('2025-10-09T01:00:00Z')
const BODIES = ['county', 'bureau', 'street']
const SYSTEM = { kind: 'system' } as const

describe.each(ENGINES)('flows - random acts on the %s engine (REL-24)', engine => {
  const clock = { now: START }
  let office: Office
  beforeAll(async () => {
    office = testOffice(await freshStore(engine), () => clock.now)
  })
  afterAll(() => office.store.close())

  it(`keep every invariant after each act (seed ${SEED}, ${SEEDS} × ${ACTS})`, async () => {
    const tried = new Map<string, { done: number; refused: number }>()
    for (let seed = SEED; seed < SEED + SEEDS; seed++) {
      clock.now = START
      await wipe(office.store)
      await settleTown(office)
      const random = new RandomOffice(office, new Tape(numbersOf(seed, ACTS * 40)), clock)
      const watch = new Watch(random)
      let last = ''
      try {
        for (let n = 1; n <= ACTS; n++) {
          const done = await random.act()
          last = `act ${n}: ${done.what}`
          await watch.after(done, n % WHOLE_EVERY === 0)
        }
        await watch.everything()
      } catch (error) {
        throw new Error(`MINGCHE_MODEL_SEED=${seed}, after ${last}`, { cause: error })
      }
      for (const [kind, { done, refused }] of random.tried) {
        const sum = tried.get(kind) ?? { done: 0, refused: 0 }
        tried.set(kind, { done: sum.done + done, refused: sum.refused + refused })
      }
    }
    console.log(`random acts, seed ${SEED}: ${JSON.stringify(Object.fromEntries(tried))}`)
    if (SEEDS < 200) return // too few to come to everything
    for (const kind of ['receive', 'step', 'split', 'respond', 'letter', 'day', 'track', 'evaluate'])
      expect(tried.get(kind)?.done ?? 0, kind).toBeGreaterThan(0)
  }, 3_600_000)
})

/** Numbers that follow from a seed and nothing else (xorshift32). */
function numbersOf(seed: number, count: number): number[] {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return Array.from({ length: count }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state = (state ^ (state << 5)) >>> 0
    return state >>> 1
  })
}

/** Holds the store against what the test remembers and against the second model. */
class Watch {
  readonly #random: RandomOffice
  readonly #office: Office
  #due = new Map<string, PlainDate | null>()
  #audited = 0

  constructor(random: RandomOffice) {
    this.#random = random
    this.#office = random.office
  }

  async after({ what, ok, refusal, touched, moved }: Done, whole: boolean): Promise<void> {
    const { read } = this.#office.store
    const { size } = await read.audit.checkpoint()
    expect(size - this.#audited, `one audit entry for ${what}`).toBe(1)
    this.#audited = size
    const [last] = await read.audit.walk(size - 1, 1)
    expect(last?.entry.result, what).toBe(ok ? 'done' : 'refused')
    if (refusal?.kind === 'breach') expect(last?.entry.detail).toMatchObject({ reason: refusal.breach.code })
    for (const id of touched) await this.#holdCase(id)
    await this.#holdDueDays(what, new Set([...touched, ...moved]))
    const bodies = new Set(
      this.#random.cases.filter(({ id }) => touched.includes(id)).map(({ body }) => body),
    )
    for (const body of whole ? BODIES : bodies) await this.#holdTables(body)
  }

  /** All cases, all bodies, all years, all cells. */
  async everything(): Promise<void> {
    for (const { id } of this.#random.cases) await this.#holdCase(id)
    for (const body of BODIES) await this.#holdTables(body, true)
    const rows = await this.#office.store.db.selectFrom('application').select('id').execute()
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      this.#random.cases.map(({ id }) => id as string).toSorted(),
    )
  }

  /** What is stored beside a case is what its events lead to, by the product's fold and by the second model. */
  async #holdCase(id: string): Promise<void> {
    const { read } = this.#office.store
    const remembered = this.#random.cases.find(each => each.id === id)!
    const recorded = await readEvents(this.#office, id)
    expect(recorded.map(each => each.event)).toEqual(remembered.events)
    expect(recorded.map(each => each.sequence)).toEqual(recorded.map((_, at) => at + 1))
    const state = fold(recorded.map(each => each.event))
    const record = (await read.cases.find(id)) as CaseRecord
    const today = this.#random.today
    const { replyDue, dueProvisional, waitsForOthers, ...summary } = summaryOf(
      state,
      await calendarOf(read),
      today,
      record,
    )
    expect(record).toMatchObject(summary)
    const facts = model.standing(remembered.events)
    expect(model.unlawful(facts)).toBeNull()
    expect(record.status).toBe(model.status(facts))
    expect(record.receivedOn).toBe(model.receivedOn(facts))
    const closing = model.closing(facts)
    expect(record.outcome).toBe(closing?.outcome ?? null)
    if (state.split === null) expect(record.closedOn).toBe(closing?.on ?? null)
    expect(facts.filter(fact => fact.kind === 'decided').length).toBeLessThanOrEqual(1)
    // days go on inside a period of virtual time only by an act of the calendar, which counts anew
    if (record.isOpen) expect(record).toMatchObject({ replyDue, dueProvisional, waitsForOthers })
  }

  /** No due day moves but those of the cases that were acted on or that the calendar names. */
  async #holdDueDays(what: string, may: ReadonlySet<string>): Promise<void> {
    const rows = await this.#office.store.db.selectFrom('application').select(['id', 'reply_due']).execute()
    const now = new Map(rows.map(row => [row.id, row.reply_due]))
    for (const [id, due] of this.#due)
      if (!may.has(id)) expect(now.get(id), `${what} moved the due day of another case`).toBe(due)
    this.#due = now
  }

  /** T3-01 to T3-03, X-01, and the place of every case by the second model; every cell opens onto its cases. */
  async #holdTables(body: string, cells = false): Promise<void> {
    const today = this.#random.today
    let before: ApplicationTally | null = null
    for (let year = 2025; year <= yearOf(today); year++) {
      const tally = await tallyYear(this.#office, SYSTEM, { body, year })
      if (!tally.ok) throw new Error('no table')
      expect(tieOuts(tally.value)).toEqual([])
      if (before) expect(tally.value.cells.carriedIn).toEqual(before.cells.carriedOut)
      before = tally.value
      let came = 0
      for (const { id, events } of this.#random.cases.filter(each => each.body === body)) {
        const place = model.places({ id, facts: model.standing(events) }, year, today)
        if (place === null) continue
        came += 1
        expect(tally.value.cells[place.came][place.column]).toContain(id)
        expect(tally.value.cells[place.went][place.column]).toContain(id)
      }
      const { received, carriedIn } = tally.value.table
      expect(Number(received.total) + Number(carriedIn.total)).toBe(came)
      if (cells) await this.#openCells(body, year, tally.value)
    }
  }

  async #openCells(body: string, year: number, { table, cells }: ApplicationTally): Promise<void> {
    for (const row of ROW_CODES)
      for (const column of COLUMN_CODES) {
        if (table[row][column] === 0) continue
        const opened = await listCell(this.#office, SYSTEM, { body, year, row, column })
        if (!opened.ok) throw new Error('the cell does not open')
        expect(opened.value.items.map(({ id }) => id as string).toSorted()).toEqual(
          cells[row][column].map(id => id as string).toSorted(),
        )
        expect(opened.value.items).toHaveLength(Number(table[row][column]))
        expect(opened.value.items.every(each => each.body === body)).toBe(true)
      }
  }
}

function tieOuts({ table }: ApplicationTally): string[] {
  const { received, carriedIn, handled, carriedOut } = table
  return [
    ...COLUMN_CODES.flatMap(column => [
      Number(received[column]) + Number(carriedIn[column]) ===
      Number(handled[column]) + Number(carriedOut[column])
        ? ''
        : `T3-01 ${column}`,
      OUTCOME_ROWS.reduce((sum, row) => sum + Number(table[row][column]), 0) === handled[column]
        ? ''
        : `T3-02 ${column}`,
    ]),
    ...ROW_CODES.map(row =>
      APPLICANT_COLUMNS.reduce((sum, column) => sum + Number(table[row][column]), 0) === table[row].total
        ? ''
        : `T3-03 ${row}`,
    ),
  ].filter(broken => broken !== '')
}
