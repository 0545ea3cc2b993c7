import { no, ok, type Result } from '../basics/result.ts'
import type { Unusable, UnusableReason } from './unusable.ts'
import { unusable } from './unusable-messages.ts'

/** Leaves a reader from deep inside an event handler; never leaves the room (see {@link refusing}). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly unusable: Unusable

  constructor(reason: UnusableReason | Unusable) {
    const because = typeof reason === 'string' ? unusable(reason) : reason
    super(because.message)
    this.unusable = because
  }
}

/** Runs a reader and turns its refusal into a value; any other fault is ours and goes on. */
export function refusing<Value>(read: () => Value): Result<Value, Unusable> {
  try {
    return ok(read())
  } catch (fault) {
    if (fault instanceof Refusal) return no(fault.unusable)
    throw fault
  }
}
