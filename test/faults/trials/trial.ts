import type { Actor } from '../../../src/access/index.ts'
import type { Office } from '../../../src/actions/office.ts'
import { type Action, type Errand, perform } from '../../../src/actions/perform.ts'

/** What an act is done with. */
export interface Given<Input> {
  readonly input: Input
  /** Where it is not `actor` alone who acts: a person who has signed in, in his session. */
  readonly errand?: Partial<Errand>
}

/** One act as the fault tests do it: who, and what must be on record before. */
export interface Trial<Input = unknown, Output = unknown, Prepared = unknown> {
  readonly name: string
  readonly action: Action<Input, Output, Prepared>
  readonly actor: Actor
  /** True for an act that needs the store to itself. */
  readonly alone?: true
  /** Puts on record what the act needs, and gives its input; `n` differs from call to call. */
  given(office: Office, n: string): Promise<Given<Input>>
}

/** Fixes the types of a trial, then forgets them, so that all stand in one list. */
export const trial = <Input, Output, Prepared>(it: Trial<Input, Output, Prepared>): Trial =>
  it as unknown as Trial

/** Does an act that another one needs; throws when it is refused. */
export async function done<Input, Output, Prepared>(
  office: Office,
  action: Action<Input, Output, Prepared>,
  input: Input,
  errand: Partial<Errand> = {},
): Promise<Output> {
  const origin = { address: null, requestId: 'before' }
  const result = await perform(office, action, input, { actor: { kind: 'system' }, origin, ...errand })
  if (!result.ok) throw new Error(`${action.act}: ${JSON.stringify(result.reason)}`)
  return result.value
}
