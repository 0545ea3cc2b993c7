import type { PlainDate } from '../basics/plain-date.ts'
import type { ApplicationEvent, Corrected, Fact } from './events.ts'

/** An event that was taken back. */
export interface Reversal {
  /** Number of the event taken back. */
  readonly sequence: number
  /** Number of the correction that took it back. */
  readonly by: number
  readonly on: PlainDate
  readonly reason: string
}

/**
 * The facts that stand, in their order, once every correction is taken into account: a fact taken back is gone, and
 * what was put in its place stands where it stood. A correction taken back with nothing in its place has no effect any
 * more; with something in its place, that replaces what it had put there.
 */
export function standingFacts(recorded: readonly ApplicationEvent[]): {
  readonly facts: readonly Fact[]
  readonly reversed: readonly Reversal[]
} {
  const takenBack = new Map<number, { readonly event: Corrected; readonly by: number }>()
  for (let by = recorded.length; by >= 1; by--) {
    const event = recorded[by - 1]
    if (event?.kind !== 'corrected' || takenBack.has(by)) continue
    takenBack.set(event.sequence, { event, by })
    const base = event.instead.length > 0 ? factBehind(recorded, event) : event.sequence
    takenBack.set(base, { event, by })
  }
  const facts = recorded.flatMap((event, at): readonly Fact[] => {
    if (event.kind === 'corrected') return []
    return takenBack.get(at + 1)?.event.instead ?? [event]
  })
  const reversed = [...takenBack].map(([sequence, { event, by }]) => ({
    sequence,
    by,
    on: event.on,
    reason: event.reason,
  }))
  return { facts, reversed: reversed.toSorted((one, other) => one.sequence - other.sequence) }
}

/** Number of the fact at the end of a chain of corrections. */
function factBehind(recorded: readonly ApplicationEvent[], { sequence }: Corrected): number {
  const target = recorded[sequence - 1]
  return target?.kind === 'corrected' ? factBehind(recorded, target) : sequence
}

/** A fact that does not fit what was recorded before it: the record is damaged, for `judge` lets none in. */
export class DamagedHistory extends Error {
  override readonly name = 'DamagedHistory'
}

/** What a fact refers to; throws where it is not there. */
export function must<Value>(value: Value | null | undefined, fact: Fact): Value {
  if (value === null || value === undefined)
    throw new DamagedHistory(`${fact.kind} on ${fact.on} has nothing to refer to`)
  return value
}
