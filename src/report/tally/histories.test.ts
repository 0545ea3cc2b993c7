import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as model from '../../../test/fixtures/case-model.ts'
import { calendar, day } from '../../../test/fixtures/cases.ts'
import { FIRST_DAY, type History, historiesOf, Tape } from '../../../test/fixtures/histories.ts'
import {
  type ApplicationId,
  advance,
  caseClock,
  EVENT_KINDS,
  fold,
  NOTHING,
  parseApplicationEvent,
  STATUSES,
  writeApplicationEvent,
} from '../../application/index.ts'
import { addDays, dayNumber, type PlainDate } from '../../basics/plain-date.ts'
import { countWorkingDays } from '../../clock/index.ts'
import {
  APPLICANT_COLUMNS,
  BREACHES,
  COLUMN_CODES,
  DECISION_KINDS,
  OUTCOME_ROWS,
  ROW_CODES,
} from '../../law/index.ts'
import { type Countable, countableOf } from './countable.ts'
import { type ApplicationTally, tallyApplications } from './tally-applications.ts'
import { tallyDisputes } from './tally-disputes.ts'

/** Bodies to make up, of about ten histories each. REL-24 asks for 10,000 seeds: set it so for a long run. */
const RUNS = Number(process.env.MINGCHE_MODEL_RUNS ?? 150)

// no bias to small numbers: they are choices, not sizes
const tape = fc.array(fc.noBias(fc.nat()), { minLength: 200, maxLength: 1_600, size: 'max' })

/** A failure is replayed by the seed and path it prints; shrinking tapes this long would take minutes. */
const settings = (numRuns: number) => ({ numRuns: Math.ceil(numRuns), endOnFailure: true })

/** The cases of one body, which arrive from September 2024 on. */
function bodyOf(numbers: readonly number[]): History[] {
  const choices = new Tape(numbers)
  const histories: History[] = []
  for (let n = 1; !choices.spent; n++)
    histories.push(...historiesOf(choices, `c${n}` as ApplicationId, addDays(FIRST_DAY, choices.below(480))))
  return histories
}

const YEARS = [2024, 2025, 2026, 2027]

function tieOuts({ table }: ApplicationTally): string[] {
  const broken: string[] = []
  for (const column of COLUMN_CODES) {
    const { received, carriedIn, handled, carriedOut } = table
    if (
      Number(received[column]) + Number(carriedIn[column]) !==
      Number(handled[column]) + Number(carriedOut[column])
    )
      broken.push(`T3-01 ${column}`)
    if (OUTCOME_ROWS.reduce((sum, row) => sum + Number(table[row][column]), 0) !== handled[column])
      broken.push(`T3-02 ${column}`)
  }
  for (const row of ROW_CODES)
    if (APPLICANT_COLUMNS.reduce((sum, column) => sum + Number(table[row][column]), 0) !== table[row].total)
      broken.push(`T3-03 ${row}`)
  return broken
}

/** Every day on which something happened, the ends and the beginnings of the years. */
function moments(histories: readonly History[]): PlainDate[] {
  const days = histories.flatMap(({ events }) => events.map(event => event.on))
  const turns = YEARS.flatMap(year => [`${year}-12-31`, `${year + 1}-01-01`]).map(day)
  return [...new Set([...days, ...turns])].toSorted()
}

describe('report - random lawful histories (REL-24)', () => {
  it('come to every kind of event, status and outcome', () => {
    const histories = fc.sample(tape, { seed: 20190515, numRuns: 400 }).flatMap(bodyOf)
    const events = histories.flatMap(each => each.events)
    expect(histories.length).toBeGreaterThan(1_000)
    expect(new Set(events.map(event => event.kind))).toEqual(new Set(EVENT_KINDS))
    expect(new Set(histories.map(each => each.state.outcome))).toEqual(new Set([...DECISION_KINDS, null]))
    const seen = new Set(
      histories.flatMap(({ events: steps }) => steps.map((_, at) => fold(steps.slice(0, at)).status)),
    )
    expect(STATUSES.filter(status => !seen.has(status))).toEqual([])
    // a generator that is never refused would test no guard
    expect(new Set(histories.flatMap(each => each.refused.map(({ code }) => code))).size).toBeGreaterThan(30)
  })

  it('have the state, the receipt and the closing of the second model', () => {
    fc.assert(
      fc.property(tape, numbers => {
        for (const { events, state } of bodyOf(numbers)) {
          const facts = model.standing(events)
          expect(state.status).toBe(model.status(facts))
          expect(state.receivedOn).toBe(model.receivedOn(facts))
          const closing = model.closing(facts)
          expect([state.closedOn, state.outcome]).toEqual([closing?.on ?? null, closing?.outcome ?? null])
          expect(state.lastOn).toBe(facts.at(-1)?.on ?? null)
        }
      }),
      settings(RUNS),
    )
  })

  it('reach no unlawful state (domain.md B6)', () => {
    fc.assert(
      fc.property(tape, numbers => {
        for (const { events, refused } of bodyOf(numbers)) {
          expect(model.unlawful(model.standing(events))).toBeNull()
          for (const { code, article, message } of refused) {
            expect(article).toBe(BREACHES[code].article)
            expect(message).toMatch(/。$/)
          }
        }
      }),
      settings(RUNS),
    )
  })

  it('have the clock of the second model on every day that something happened', () => {
    fc.assert(
      fc.property(tape, numbers => {
        for (const { events } of bodyOf(numbers)) {
          let state = NOTHING
          for (const [at, event] of events.entries()) {
            state = advance(state, event)
            expectClock(state, model.standing(events.slice(0, at + 1)), event.on)
          }
          for (const later of [3, 40]) {
            const last = events.at(-1)
            if (last) expectClock(state, model.standing(events), addDays(last.on, later))
          }
        }
      }),
      settings(RUNS / 3),
    )
  })

  it('keep T3-01, T3-02 and T3-03 at every moment, and hand over from year to year (X-01)', () => {
    fc.assert(
      fc.property(tape, numbers => {
        const histories = bodyOf(numbers)
        const cases = histories.map(({ id, state }) => countableOf(id, state)).filter(each => each !== null)
        for (const moment of moments(histories))
          for (const year of YEARS.filter(each => `${each}-01-01` <= moment)) {
            const tally = tallyApplications(cases, year, moment)
            expect(tieOuts(tally)).toEqual([])
            expectPlaces(tally, histories, moment)
          }
        for (const year of YEARS) {
          const next = tallyApplications(cases, year + 1, day(`${year + 1}-12-31`))
          expect(next.cells.carriedIn).toEqual(
            tallyApplications(cases, year, day(`${year}-12-31`)).cells.carriedOut,
          )
        }
        expectReceivedOnce(cases)
      }),
      settings(RUNS / 3),
    )
  })

  it('keep the sums of table four, and let what was pending appear again (T4-01, T4-06)', () => {
    fc.assert(
      fc.property(tape, numbers => {
        const disputes = bodyOf(numbers).flatMap(({ id, state }) =>
          state.disputes.map(dispute => ({ application: id, dispute })),
        )
        for (const year of YEARS) {
          const { table } = tallyDisputes(disputes, year, day(`${year}-12-31`))
          const next = tallyDisputes(disputes, year + 1, day(`${year + 1}-12-31`)).table
          for (const group of [
            'reconsideration',
            'directLitigation',
            'litigationAfterReconsideration',
          ] as const) {
            const { upheld, corrected, other, pending, total } = table[group]
            expect(Number(upheld) + Number(corrected) + Number(other) + Number(pending)).toBe(total)
            expect(Number(next[group].total)).toBeGreaterThanOrEqual(Number(pending))
          }
        }
      }),
      settings(RUNS),
    )
  })

  it('survive JSON and the parser, event by event', () => {
    fc.assert(
      fc.property(tape, numbers => {
        for (const { events, state } of bodyOf(numbers)) {
          const kept = events.map(event => JSON.parse(JSON.stringify(writeApplicationEvent(event))))
          const read = kept.map(parseApplicationEvent).map(each => (each.ok ? each.value : each.reason))
          expect(read).toEqual(events)
          expect(fold(events)).toEqual(state)
        }
      }),
      settings(RUNS),
    )
  })
})

function expectClock(
  state: History['state'],
  facts: ReturnType<typeof model.standing>,
  today: PlainDate,
): void {
  const clock = caseClock(state, calendar, today)
  if (!clock.ok) throw new Error(clock.reason.message)
  const { replyDue, overdue, run, days, spans, stoppedOn } = clock.value
  expect(replyDue).toBe(model.replyDue(facts, today))
  if (replyDue !== null) {
    const seen = stoppedOn ?? today
    expect(overdue).toBe(seen > replyDue ? Math.max(1, countWorkingDays(calendar, replyDue, seen)) : null)
  }
  if (run === 'notStarted') return
  // the ledger misses no day, and the time line covers each of its days but the first once
  for (const [at, each] of days.entries()) expect(each.date).toBe(addDays(days[0]!.date, at))
  const covered = spans.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0)
  expect(covered).toBe(days.length - 1)
}

function expectPlaces(
  { year, cells, table }: ApplicationTally,
  histories: readonly History[],
  asOf: PlainDate,
): void {
  let came = 0
  for (const { id, events } of histories) {
    const place = model.places({ id, facts: model.standing(events) }, year, asOf)
    if (place === null) continue
    came += 1
    expect(cells[place.came][place.column]).toContain(id)
    expect(cells[place.went][place.column]).toContain(id)
  }
  expect(Number(table.received.total) + Number(table.carriedIn.total)).toBe(came)
}

function expectReceivedOnce(cases: readonly Countable[]): void {
  const received = YEARS.flatMap(
    year => tallyApplications(cases, year, day(`${year}-12-31`)).cells.received.total,
  )
  expect(new Set(received).size).toBe(received.length)
}
