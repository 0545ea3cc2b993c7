import { describe, expect, it } from 'vitest'
import { plainDate } from '../basics/plain-date.ts'
import { parseApplicationEvent, writeApplicationEvent } from './events/parse-event.ts'
import type { ApplicationEvent } from './events.ts'
import { advance, fold, NOTHING } from './state.ts'

const day = plainDate

const online: ApplicationEvent = {
  kind: 'received',
  on: day('2026-01-30'),
  channel: 'online',
  applicantKind: 'natural',
  evidence: null,
  files: [],
  splitFrom: null,
}
const confirmed: ApplicationEvent = {
  kind: 'confirmed',
  on: day('2026-02-02'),
  by: 'phone',
  evidence: '电话确认',
}
const registered: ApplicationEvent = { kind: 'registered', on: day('2026-02-02'), number: '2026-001' }

describe('application - state', () => {
  it('is received by web on the day both sides confirm (条例§31(三))', () => {
    expect(fold([online]).status).toBe('arrived')
    expect(fold([online]).receivedOn).toBeNull()
    expect(fold([online, confirmed]).receivedOn).toBe('2026-02-02')
    expect(fold([online, confirmed, registered]).status).toBe('examining')
  })

  it('puts what was learnt late in its place and keeps the record of the mistake (条例§45)', () => {
    const mistake: ApplicationEvent = {
      kind: 'corrected',
      on: day('2026-02-05'),
      sequence: 1,
      reason: '申请人为企业，误选自然人',
      instead: [{ ...online, applicantKind: 'enterprise' }],
    }
    const state = fold([online, confirmed, registered, mistake])
    expect(state.intake?.applicantKind).toBe('enterprise')
    expect(state.receivedOn).toBe('2026-02-02')
    expect(state.recorded).toHaveLength(4)
    expect(state.reversed).toEqual([
      { sequence: 1, by: 4, on: '2026-02-05', reason: '申请人为企业，误选自然人' },
    ])
  })

  it('lets a correction be taken back, or replaced', () => {
    const first = (kind: 'enterprise' | 'legal', sequence: number): ApplicationEvent => ({
      kind: 'corrected',
      on: day('2026-02-05'),
      sequence,
      reason: '更正申请人类别',
      instead: [{ ...online, applicantKind: kind }],
    })
    const back: ApplicationEvent = {
      kind: 'corrected',
      on: day('2026-02-06'),
      sequence: 3,
      reason: '原记录无误',
      instead: [],
    }
    const before = [online, confirmed, first('enterprise', 1)]
    expect(fold([...before, back]).intake?.applicantKind).toBe('natural')
    expect(fold([...before, first('legal', 3)]).intake?.applicantKind).toBe('legal')
  })

  it('is the same whether folded at once or one event after another', () => {
    const events = [online, confirmed, registered]
    expect(events.reduce(advance, NOTHING)).toEqual(fold(events))
  })

  it('keeps events through their written form', () => {
    for (const event of [online, confirmed, registered]) {
      const kept = JSON.parse(JSON.stringify(writeApplicationEvent(event)))
      expect(parseApplicationEvent(kept)).toEqual({ ok: true, value: event })
    }
  })
})
