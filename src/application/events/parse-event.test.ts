import { describe, expect, it } from 'vitest'
import { corrected, step } from '../../../test/fixtures/cases.ts'
import type { ApplicationEvent } from '../events.ts'
import { EVENT_LABELS } from './labels.ts'
import { EVENT_VERSION, parseApplicationEvent, writeApplicationEvent } from './parse-event.ts'
import { EVENT_KINDS } from './shapes.ts'

const every: readonly ApplicationEvent[] = [
  ...Object.values(step).map(make => make('2026-03-02')),
  corrected('2026-03-02', 1, step.received('2026-03-02'), step.registered('2026-03-02')),
]
const codeOf = (value: unknown) => {
  const read = parseApplicationEvent(value)
  return read.ok ? null : read.reason.code
}

describe('application - events - written form', () => {
  it('knows every kind, with a label', () => {
    expect(every.map(event => event.kind).toSorted()).toEqual([...EVENT_KINDS].toSorted())
    expect(Object.keys(EVENT_LABELS).toSorted()).toEqual([...EVENT_KINDS].toSorted())
  })

  it.each(every)('keeps $kind through JSON', event => {
    const kept = JSON.parse(JSON.stringify(writeApplicationEvent(event)))
    expect(kept.v).toBe(EVENT_VERSION)
    expect(parseApplicationEvent(kept)).toEqual({ ok: true, value: event })
  })

  it('reads an event without a version as one of the first', () => {
    expect(parseApplicationEvent({ kind: 'registered', on: '2026-03-02', number: '1' }).ok).toBe(true)
  })

  it('does not read what a later program wrote', () => {
    for (const v of [EVENT_VERSION + 1, 0, '1', null])
      expect(codeOf({ v, kind: 'registered', on: '2026-03-02', number: '1' })).toBe(
        v === null ? null : 'EVT-02',
      )
  })

  it('takes null for what may be left out, and leaves behind what it does not know', () => {
    const read = parseApplicationEvent({
      kind: 'received',
      on: '2026-03-02',
      channel: 'fax',
      applicantKind: 'legal',
      files: [],
      extra: '1',
    })
    expect(read).toEqual({
      ok: true,
      value: step.received('2026-03-02', { channel: 'fax', applicantKind: 'legal' }),
    })
  })

  it.each([
    [null],
    ['registered'],
    [[]],
    [{}],
    [{ kind: 'invented', on: '2026-03-02' }],
    [{ kind: 'toString', on: '2026-03-02' }],
    [{ kind: 'registered', on: '2026-02-30', number: '1' }],
    [{ kind: 'registered', on: '2026-03-02' }],
    [{ ...step.received('2026-03-02'), applicantKind: 'total' }],
    [{ ...step.feePaid('2026-03-02'), amount: 0.5 }],
    [{ ...step.extended('2026-03-02'), days: -1 }],
    [{ ...step.redoOrdered('2026-03-02'), term: {} }],
    [{ ...step.decided('2026-03-02'), withheld: [{}] }],
    [{ ...step.contactAttempted('2026-03-02'), reached: 'yes' }],
    [{ ...step.withdrawn('2026-03-02'), files: [''] }],
    [{ ...step.searched('2026-03-02'), note: 'x'.repeat(20_001) }],
    [{ ...corrected('2026-03-02', 1), instead: [corrected('2026-03-02', 1)] }],
  ])('refuses %j with a sentence (EVT-01)', value => {
    const read = parseApplicationEvent(value)
    expect(read).toMatchObject({ ok: false, reason: { code: 'EVT-01', article: '条例§45' } })
  })

  it('says where the fault is', () => {
    const read = parseApplicationEvent({ ...step.decided('2026-03-02'), dispatch: { method: 'pigeon' } })
    expect(read).toMatchObject({ reason: { message: expect.stringContaining('dispatch.method') } })
  })
})
