import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import clockVectors from '../../test/vectors/clock.json' with { type: 'json' }
import vectors from '../../test/vectors/working-days.json' with { type: 'json' }
import { addDays, dateOfDayNumber, dayNumber, plainDate } from '../basics/plain-date.ts'
import type { ClockRequest, ExcludedSpan } from './clock-request.ts'
import { type ReplyClock, reckonClock } from './reckon-clock.ts'
import { officialCalendar, workCalendar } from './work-calendar.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts'

const calendar = officialCalendar()
const plain = (received: string): ClockRequest => ({
  receivedOn: plainDate(received),
  channel: 'inPerson',
  pauses: [],
})

function clockOf(request: ClockRequest): ReplyClock {
  const clock = reckonClock(request)
  if (!clock.ok) throw new Error(clock.reason.message)
  return clock.value
}

interface Vector {
  readonly received: string
  readonly correction?: readonly string[]
  readonly payment?: readonly string[]
  readonly pauses?: readonly (readonly string[])[]
  readonly extend?: number
  readonly correctionNoticeDue: string
  readonly replyDue: string
  readonly extendedReplyDue?: string
}

const requestOf = ({ received, correction, payment, pauses, extend }: Vector): ClockRequest => ({
  ...plain(received),
  correction: correction && {
    sentOn: plainDate(correction[0]!),
    returnedOn: plainDate(correction[1]!),
  },
  payment: payment && { noticedOn: plainDate(payment[0]!), paidOn: plainDate(payment[1]!) },
  pauses: (pauses ?? []).map(([from, to]) => ({ from: plainDate(from!), to: plainDate(to!) })),
  extendBy: extend,
})

describe('clock - reply - vectors', () => {
  it.each(clockVectors.cases)('$name：$received 收到（$article）', vector => {
    const clock = clockOf(requestOf(vector))
    expect({
      correctionNoticeDue: clock.correctionNoticeDue,
      replyDue: clock.replyDue,
      extendedReplyDue: clock.extendedReplyDue,
    }).toEqual({
      correctionNoticeDue: vector.correctionNoticeDue,
      replyDue: vector.replyDue,
      extendedReplyDue: (vector as Vector).extendedReplyDue,
    })
    expect(clock.provisional).toBe(false)
    expect(clock.reasons.every(reason => /（[^（）]*(?:条例|国办|放假)[^（）]*）/.test(reason))).toBe(true)
  })

  it.each(vectors.reply)('received $received: due $due, extended $extended ($article)', it => {
    const clock = clockOf({ ...plain(it.received), extendBy: it.extendBy })
    expect([clock.replyDue, clock.extendedReplyDue]).toEqual([it.due, it.extended])
  })

  it.each(vectors.paused)('asked $from, answered $to: due $due, not $withoutPause ($article)', it => {
    const pauses = [{ from: plainDate(it.from), to: plainDate(it.to) }]
    expect(clockOf({ ...plain(it.received), pauses }).replyDue).toBe(it.due)
    expect(clockOf(plain(it.received)).replyDue).toBe(it.withoutPause)
  })
})

describe('clock - reply - provisional', () => {
  it('does not ask for the notice of a year in which nothing is counted (domain.md B5 rule 5)', () => {
    const notice = { year: 2028, number: null, issuedOn: null, changedBy: null, holidays: [] }
    const clock = reckonClock(plain('2027-12-31'), workCalendar({ notices: [notice] }))
    expect(clock.ok && clock.value.provisional).toBe(false)
  })

  it('gives the later reason where correction and payment fall on one day (条例§30、§42)', () => {
    const request = requestOf({
      ...{ received: '2025-03-03', correction: ['2025-03-04', '2025-03-10'] },
      ...{ payment: ['2025-03-05', '2025-03-10'], correctionNoticeDue: '', replyDue: '' },
    })
    expect(clockOf(request).days.find(day => day.date === '2025-03-10')?.why).toContain('缴费完成之日')
  })
})

const first = dayNumber(plainDate('2019-05-15'))
const last = dayNumber(plainDate('2026-06-30'))
const received = fc.integer({ min: first, max: last }).map(dateOfDayNumber)
/** Spans as [days after receipt, length]. */
const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 })), {
  maxLength: 3,
})
const pausesFrom = (
  from: ExcludedSpan['from'],
  all: readonly (readonly [number, number])[],
): ExcludedSpan[] =>
  all.map(([after, length]) => ({ from: addDays(from, after), to: addDays(from, after + length) }))

describe('clock - reply - properties', () => {
  it('is due on the 20th working day where nothing happens (条例§33第2款)', () => {
    fc.assert(
      fc.property(received, receivedOn => {
        const { replyDue } = clockOf(plain(receivedOn))
        return replyDue === addWorkingDays(calendar, receivedOn, 20).date
      }),
    )
  })

  it('takes out exactly the working days of the spans, each once (条例§33第3款)', () => {
    fc.assert(
      fc.property(received, spans, (receivedOn, all) => {
        const pauses = pausesFrom(receivedOn, all)
        const { replyDue } = clockOf({ ...plain(receivedOn), pauses })
        let taken = 0
        for (let date = addDays(receivedOn, 1); date <= replyDue; date = addDays(date, 1))
          if (isWorkingDay(calendar, date) && pauses.some(({ from, to }) => from < date && date <= to))
            taken++
        return countWorkingDays(calendar, receivedOn, replyDue) === 20 + taken
      }),
    )
  })

  it('forgets after a correction what was before it (条例§30)', () => {
    fc.assert(
      fc.property(received, spans, fc.integer({ min: 0, max: 40 }), (receivedOn, all, after) => {
        const returnedOn = addDays(receivedOn, after)
        const pauses = pausesFrom(receivedOn, all).filter(({ to }) => to <= returnedOn)
        const correction = { sentOn: receivedOn, returnedOn }
        const corrected = clockOf({ ...plain(receivedOn), correction, pauses })
        return corrected.replyDue === clockOf(plain(returnedOn)).replyDue
      }),
    )
  })

  it('starts at the later of correction and payment (条例§30、§42)', () => {
    const after = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(received, after, after, (receivedOn, corrected, paid) => {
        const [returnedOn, paidOn] = [addDays(receivedOn, corrected), addDays(receivedOn, paid)]
        const request = {
          ...plain(receivedOn),
          correction: { sentOn: receivedOn, returnedOn },
          payment: { noticedOn: receivedOn, paidOn },
        }
        const [, start] = [returnedOn, paidOn].toSorted()
        return clockOf(request).replyDue === addWorkingDays(calendar, start!, 20).date
      }),
    )
  })

  it('extends by 1 to 20 working days from the due day, and by nothing else (条例§33第2款)', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: -5, max: 45 }), (receivedOn, extendBy) => {
        const clock = reckonClock({ ...plain(receivedOn), extendBy })
        if (extendBy < 1 || extendBy > 20) return !clock.ok && clock.reason.code === 'CLK-07'
        return (
          clock.ok &&
          clock.value.extendedReplyDue === addWorkingDays(calendar, clock.value.replyDue, extendBy).date
        )
      }),
    )
  })

  it('accounts for every day from receipt to the last due day, and numbers the counted ones (条例§33)', () => {
    fc.assert(
      fc.property(received, spans, fc.integer({ min: 1, max: 20 }), (receivedOn, all, extendBy) => {
        const { days } = clockOf({ ...plain(receivedOn), pauses: pausesFrom(receivedOn, all), extendBy })
        const counted = days.filter(day => day.counted)
        return (
          days.every((day, at) => day.date === addDays(receivedOn, at) && day.why !== '') &&
          counted.length === 20 + extendBy &&
          counted.every((day, at) => day.n === at + 1 && isWorkingDay(calendar, day.date))
        )
      }),
    )
  })
})
