import { describe, expect, it } from 'vitest'
import {
  answered,
  byHand,
  calendar,
  day,
  intake,
  lawful,
  signedAs,
  step,
} from '../../../test/fixtures/cases.ts'
import type { ApplicationEvent } from '../events.ts'
import { type CaseClock, caseClock } from './case-clock.ts'
import { CLOCK_SETTINGS, type ClockSettings } from './progress.ts'

function clockOf(
  today: string,
  events: readonly ApplicationEvent[],
  settings: ClockSettings = CLOCK_SETTINGS,
): CaseClock {
  const clock = caseClock(lawful(...events), calendar, day(today), settings)
  if (!clock.ok) throw new Error(clock.reason.message)
  return clock.value
}

// received Monday 2026-03-02: correction notice due on the 11th, reply due on Monday the 30th
const start = intake('2026-03-02')

describe('application - case clock', () => {
  it('has not started before receipt (条例§31)', () => {
    const online = [step.received('2026-03-02', { channel: 'online' })]
    expect(clockOf('2026-03-09', online)).toMatchObject({ run: 'notStarted', replyDue: null, light: null })
    const confirmed = [...online, step.confirmed('2026-03-03')]
    expect(clockOf('2026-03-09', confirmed)).toMatchObject({ run: 'running', replyDue: '2026-03-31' })
  })

  it('runs for 20 working days from the day after receipt (条例§33)', () => {
    expect(clockOf('2026-03-04', start)).toMatchObject({
      run: 'running',
      receivedOn: '2026-03-02',
      correctionNoticeDue: '2026-03-11',
      originalDue: '2026-03-30',
      replyDue: '2026-03-30',
      remaining: 18,
      overdue: null,
      light: 'green',
      provisional: false,
    })
  })

  it('counts a weekend day worked: received 2025-12-04, due on Sunday 2026-01-04 (domain.md B5)', () => {
    expect(clockOf('2025-12-10', intake('2025-12-04')).replyDue).toBe('2026-01-04')
  })

  it('turns yellow at seven working days, red at three, and reminds at seven, three and one', () => {
    const at = (today: string) => {
      const { light, reminder, remaining } = clockOf(today, start)
      return { light, reminder, remaining }
    }
    expect(at('2026-03-18')).toEqual({ light: 'green', reminder: null, remaining: 8 })
    expect(at('2026-03-19')).toEqual({ light: 'yellow', reminder: 7, remaining: 7 })
    expect(at('2026-03-24')).toEqual({ light: 'yellow', reminder: null, remaining: 4 })
    expect(at('2026-03-25')).toEqual({ light: 'red', reminder: 3, remaining: 3 })
    expect(at('2026-03-27')).toEqual({ light: 'red', reminder: 1, remaining: 1 })
    expect(at('2026-03-30')).toEqual({ light: 'red', reminder: null, remaining: 0 })
  })

  it('takes the thresholds that a body sets', () => {
    const settings = { ...CLOCK_SETTINGS, yellowAt: 10, redAt: 5, remindAt: [8] }
    expect(clockOf('2026-03-18', start, settings)).toMatchObject({ light: 'yellow', reminder: 8 })
    expect(clockOf('2026-03-23', start, settings).light).toBe('red')
  })

  it('is overdue from the day after, by working days and by one at least', () => {
    expect(clockOf('2026-03-30', start).overdue).toBeNull()
    expect(clockOf('2026-04-01', start)).toMatchObject({ overdue: 2, light: 'red', remaining: 0 })
    // due Friday 2026-03-27, looked at on Saturday
    expect(clockOf('2026-03-28', intake('2026-02-28'))).toMatchObject({ replyDue: '2026-03-27', overdue: 1 })
  })

  it('stops with the posting; a late one stays late (国办公开办函〔2016〕235号)', () => {
    expect(clockOf('2026-05-01', answered('2026-03-02', '2026-03-30'))).toMatchObject({
      run: 'stopped',
      stoppedOn: '2026-03-30',
      overdue: null,
      light: null,
      remaining: null,
    })
    expect(clockOf('2026-05-01', answered('2026-03-02', '2026-04-01')).overdue).toBe(2)
  })

  it('runs on while a reply is being handed over (国办公开办函〔2016〕235号)', () => {
    const sent = answered('2026-03-02', '2026-03-30', 'provided', { dispatch: byHand })
    expect(clockOf('2026-04-01', sent)).toMatchObject({ run: 'running', overdue: 2 })
    expect(clockOf('2026-05-01', [...sent, step.delivered('2026-04-01')])).toMatchObject({
      run: 'stopped',
      stoppedOn: '2026-04-01',
      overdue: 2,
    })
  })

  it('stops with withdrawal and with splitting', () => {
    expect(clockOf('2026-03-09', [...start, step.withdrawn('2026-03-05')])).toMatchObject({
      run: 'stopped',
      stoppedOn: '2026-03-05',
    })
    expect(clockOf('2026-03-09', [...start, step.split('2026-03-05')]).run).toBe('stopped')
  })

  it('explains every day from receipt to the due day', () => {
    const { days, spans } = clockOf('2026-03-04', start)
    expect(days[0]).toMatchObject({ date: '2026-03-02', counted: false })
    expect(days.at(-1)).toMatchObject({ date: '2026-03-30', counted: true, n: 20 })
    expect(spans).toEqual([{ kind: 'running', from: '2026-03-03', to: '2026-03-30' }])
  })
})

describe('application - case clock - correction', () => {
  const asked = [...start, step.correctionAsked('2026-03-04')]
  const delivered = step.delivered('2026-03-05', { letter: 'correctionNotice' })

  it('waits for the applicant and has no due day (条例§30)', () => {
    const clock = clockOf('2026-03-20', [...asked, delivered])
    expect(clock).toMatchObject({
      run: 'waiting',
      replyDue: null,
      originalDue: null,
      waitingDue: '2026-03-26',
      remaining: null,
      light: 'green',
    })
    expect(clock.days.findLast(each => each.counted)).toMatchObject({ date: '2026-03-04', n: 2 })
    expect(clock.days.at(-1)).toEqual({
      date: '2026-03-20',
      counted: false,
      why: '等待申请人补正，期限重新起算前不计入（条例§30）',
    })
    expect(clock.spans.at(-1)).toEqual({ kind: 'waiting', from: '2026-03-05', to: '2026-03-20' })
    expect(clock.reasons.join('')).toContain('等待申请人补正期间答复期限不计算')
  })

  it('asks for attention once the period for correcting is over', () => {
    expect(clockOf('2026-03-27', [...asked, delivered]).light).toBe('yellow')
    expect(clockOf('2026-03-27', asked)).toMatchObject({ light: 'green', waitingDue: null })
  })

  it('starts anew on the day after the correction came (条例§30, §33)', () => {
    const clock = clockOf('2026-03-20', [...asked, step.correctionReceived('2026-03-16')])
    expect(clock).toMatchObject({ run: 'restarted', receivedOn: '2026-03-02', replyDue: '2026-04-14' })
    expect(clock.spans.map(span => span.kind)).toEqual(['void', 'waiting', 'running'])
  })

  it('does not stand still for a notice later than seven working days, unless the body so sets (domain.md B6)', () => {
    expect(clockOf('2026-03-20', [...start, step.correctionAsked('2026-03-11')]).run).toBe('waiting')
    const late = [...start, step.correctionAsked('2026-03-12')]
    expect(clockOf('2026-03-20', late)).toMatchObject({ run: 'running', replyDue: '2026-03-30' })
    const settings = { ...CLOCK_SETTINGS, lateNoticeWaits: true }
    expect(clockOf('2026-03-20', late, settings).run).toBe('waiting')
  })

  it('stays as it was when the application lapses', () => {
    const lapsed = [
      ...asked,
      delivered,
      ...signedAs('2026-03-27', 'correctionLapsed'),
      step.decided('2026-03-27', { outcome: 'correctionLapsed', articles: ['条例§30'] }),
    ]
    const clock = clockOf('2026-06-01', lapsed)
    expect(clock).toMatchObject({ run: 'stopped', stoppedOn: '2026-03-27', overdue: null, light: null })
    expect(clock.days.at(-1)?.date).toBe('2026-03-27')
  })
})

describe('application - case clock - consultation', () => {
  const asked = [...intake('2025-03-03'), step.thirdPartyConsulted('2025-03-10')]

  it('takes out the days from sending to answer: 2025-04-15 instead of 03-31 (条例§33第3款; domain.md B5)', () => {
    const clock = clockOf('2025-03-26', [...asked, step.consultationAnswered('2025-03-24')])
    expect(clock).toMatchObject({ run: 'running', replyDue: '2025-04-15' })
    expect(clock.spans).toEqual([
      { kind: 'running', from: '2025-03-04', to: '2025-03-10' },
      { kind: 'excluded', from: '2025-03-11', to: '2025-03-24' },
      { kind: 'running', from: '2025-03-25', to: '2025-04-15' },
    ])
  })

  it('stands still while the answer is outstanding, and moves the due day day by day', () => {
    expect(clockOf('2025-03-10', asked).run).toBe('running')
    expect(clockOf('2025-03-11', asked)).toMatchObject({ run: 'paused', replyDue: '2025-04-01' })
    expect(clockOf('2025-03-24', asked)).toMatchObject({ run: 'paused', replyDue: '2025-04-15' })
  })

  it('runs again when 15 working days are over, whether or not that is noted (条例§32)', () => {
    // received by the third party on Tuesday 2025-03-11: its period ends on Tuesday 2025-04-01
    const delivered = [...asked, step.delivered('2025-03-11', { letter: 'consultation', consultation: '1' })]
    const open = clockOf('2025-04-03', delivered)
    expect(open).toMatchObject({ run: 'running', replyDue: '2025-04-23' })
    const noted = [...delivered, step.consultationLapsed('2025-04-10')]
    expect(clockOf('2025-04-11', noted).replyDue).toBe('2025-04-23')
    const answeredLate = [...delivered, step.consultationAnswered('2025-04-10')]
    expect(clockOf('2025-04-11', answeredLate).replyDue).toBe('2025-04-23')
  })

  it('takes a day out once, however many are asked (条例§33第3款)', () => {
    const both = [
      ...asked,
      step.coMakerConsulted('2025-03-10', { consultation: '2' }),
      step.consultationAnswered('2025-03-24', { consultation: '1' }),
      step.consultationAnswered('2025-03-24', { consultation: '2' }),
    ]
    expect(clockOf('2025-03-26', both).replyDue).toBe('2025-04-15')
  })

  it('ends for another body with the day the letter set', () => {
    const other = [
      ...intake('2025-03-03'),
      step.otherBodyConsulted('2025-03-10', { replyBy: day('2025-03-24') }),
    ]
    expect(clockOf('2025-05-01', other).replyDue).toBe('2025-04-15')
  })
})

describe('application - case clock - extension, delay, fee', () => {
  it('adds the extension to the original due day (条例§33第2款)', () => {
    const clock = clockOf('2026-03-20', [...start, step.extended('2026-03-20')])
    expect(clock).toMatchObject({ originalDue: '2026-03-30', replyDue: '2026-04-28' })
    expect(clock.spans.at(-1)).toMatchObject({ kind: 'extension', to: '2026-04-28' })
  })

  it('goes to the day that the body set, where the reasons were good (条例§35)', () => {
    const delayed = [
      ...start,
      step.reasonsAsked('2026-03-03'),
      step.reasonsGiven('2026-03-05'),
      step.delayedReasonably('2026-03-06', { until: day('2026-06-30') }),
    ]
    const clock = clockOf('2026-03-20', delayed)
    expect(clock).toMatchObject({ originalDue: '2026-03-30', replyDue: '2026-06-30' })
    expect(clock.spans.at(-1)).toEqual({ kind: 'delay', from: '2026-03-31', to: '2026-06-30' })
    expect(clock.days.at(-1)).toMatchObject({ date: '2026-06-30', counted: false })
    expect(clock.reasons.join('')).toContain('条例§35')
  })

  it('waits for payment and starts anew after it (国办函〔2020〕109号)', () => {
    const noticed = [...start, step.feeNoticed('2026-03-06')]
    expect(clockOf('2026-03-20', noticed)).toMatchObject({ run: 'waiting', waitingDue: null })
    const delivered = [...noticed, step.delivered('2026-03-09', { letter: 'feeNotice' })]
    expect(clockOf('2026-03-20', delivered).waitingDue).toBe('2026-04-07')
    const paid = [...delivered, step.feePaid('2026-03-16')]
    expect(clockOf('2026-03-20', paid)).toMatchObject({ run: 'restarted', replyDue: '2026-04-14' })
    expect(clockOf('2026-03-20', [...noticed, step.feePaid('2026-03-16')]).replyDue).toBe('2026-04-14')
    // without proof of delivery nobody can say that the payment came too late
    expect(clockOf('2026-06-08', [...noticed, step.feePaid('2026-06-01')]).run).toBe('restarted')
  })

  it('uses up an extension with the period it extended (presumed, domain.md B6)', () => {
    const paid = [
      ...start,
      step.extended('2026-03-05'),
      step.feeNoticed('2026-03-06'),
      step.feePaid('2026-03-16'),
    ]
    expect(clockOf('2026-03-20', paid).replyDue).toBe('2026-04-14')
  })
})

describe('application - case clock - redo', () => {
  const done = answered('2026-03-02', '2026-03-12')
  const ordered = (term: { days: number } | { until: ReturnType<typeof day> } | null) => [
    ...done,
    step.redoOrdered('2026-05-25', { term }),
  ]

  it('has 20 working days where nothing is set (domain.md B6)', () => {
    expect(clockOf('2026-06-01', ordered(null))).toMatchObject({
      run: 'running',
      redo: true,
      receivedOn: '2026-03-02',
      replyDue: '2026-06-23',
    })
  })

  it('has the working days or the day that the decision or the judgment sets', () => {
    expect(clockOf('2026-06-01', ordered({ days: 10 })).replyDue).toBe('2026-06-08')
    const fixed = clockOf('2026-06-01', ordered({ until: day('2026-07-05') }))
    expect(fixed.replyDue).toBe('2026-07-05')
    expect(fixed.reasons.join('')).toContain('金复决〔2026〕1号')
  })

  it('leaves out the days of a consultation, but moves no day that was set (条例§33第3款)', () => {
    const asked = (events: ApplicationEvent[]) => [
      ...events,
      step.thirdPartyConsulted('2026-05-26', { consultation: '2' }),
      step.consultationAnswered('2026-06-02', { consultation: '2' }),
    ]
    expect(clockOf('2026-06-03', asked(ordered({ days: 10 }))).replyDue).toBe('2026-06-15')
    expect(clockOf('2026-06-03', asked(ordered({ until: day('2026-06-08') }))).replyDue).toBe('2026-06-08')
    const open = asked(ordered({ days: 10 })).slice(0, -1)
    expect(clockOf('2026-06-01', open).run).toBe('paused')
  })

  it('stops with the new reply', () => {
    const again = [...ordered(null), ...signedAs('2026-06-24', 'provided'), step.redoDecided('2026-06-24')]
    expect(clockOf('2026-07-01', again)).toMatchObject({
      run: 'stopped',
      stoppedOn: '2026-06-24',
      overdue: 1,
    })
  })
})

describe('application - case clock - calendar', () => {
  it('says so when holidays of a year are not announced (domain.md B5)', () => {
    const clock = clockOf('2026-12-20', intake('2026-12-15'))
    expect(clock.provisional).toBe(true)
  })

  it('answers with a breach for a day that cannot be reckoned (放假办法§2)', () => {
    expect(caseClock(lawful(...start), calendar, day('2099-01-01'))).toMatchObject({
      ok: false,
      reason: { code: 'CLK-02' },
    })
  })
})
