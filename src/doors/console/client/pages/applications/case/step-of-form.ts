import type { EventKind } from '../../../../../../application/index.ts'
import type { Field } from './field.ts'

type Values = Readonly<Record<string, unknown>>

/** A step as the interface takes it: its fields, and what only the letter says. */
export interface Step {
  readonly event: Readonly<Record<string, unknown>>
  readonly given: Readonly<Record<string, unknown>>
}

/** The value at a dotted name. */
const valueAt = (values: Values, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((within, part) => (within as Record<string, unknown> | undefined)?.[part], values)

function put(into: Record<string, unknown>, name: string, value: unknown): void {
  const parts = name.split('.')
  const last = parts.pop() ?? name
  let within = into
  for (const part of parts) {
    within[part] ??= {}
    within = within[part] as Record<string, unknown>
  }
  within[last] = value
}

const linesOf = (value: unknown): string[] =>
  String(value ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function read({ kind, many }: Field, value: unknown): unknown {
  if (many) return value ? [value] : []
  if (kind === 'lines' || kind === 'articles') return linesOf(value)
  if (kind === 'whole') return value === '' || value === undefined ? null : Number(value)
  if (kind === 'yuan') return Math.round(Number(value) * 100)
  if (kind === 'flag') return value === true
  return value === undefined || value === '' ? null : value
}

/** What every step of the kind holds beside what is filled in. `next` numbers a new consultation. */
const FIXED: Readonly<Partial<Record<EventKind, (next: string) => object>>> = {
  correctionReceived: () => ({ files: [] }),
  reasonsGiven: () => ({ files: [] }),
  thirdPartyConsulted: next => ({ consultation: next }),
  coMakerConsulted: next => ({ consultation: next }),
  otherBodyConsulted: next => ({ consultation: next }),
  consultationAnswered: () => ({ files: [] }),
  decided: () => ({ withheld: [], earlier: null, notHeld: null, responsibleBody: null }),
  redoDecided: () => ({ withheld: [], earlier: null, notHeld: null, responsibleBody: null }),
  delivered: () => ({ files: [] }),
  withdrawn: () => ({ files: [] }),
  redoOrdered: () => ({ term: null }),
  notedForPublication: () => ({ item: null }),
  corrected: () => ({ instead: [] }),
}

/** The step that a filled-in form is. */
export function stepOfForm(kind: EventKind, fields: readonly Field[], values: Values, next: string): Step {
  const event: Record<string, unknown> = { kind, on: values.on, ...FIXED[kind]?.(next) }
  const given: Record<string, unknown> = {}
  for (const field of fields) {
    const value = read(field, valueAt(values, field.name))
    // a text that was left out is an empty one where the law asks for it: the server then says so
    const filled = value === null && field.kind === 'area' ? '' : value
    if (field.name.startsWith('withheld.0.')) {
      event.withheld = [{ ...(event.withheld as object[])[0], [field.name.slice(11)]: filled }]
    } else if (field.name.startsWith('earlier.') && event.earlier === null) {
      event.earlier = { [field.name.slice(8)]: filled }
    } else if (field.given) given[field.name] = filled
    else put(event, field.name, filled)
  }
  const dispatch = event.dispatch as { method?: string; carrier?: unknown } | undefined
  if (dispatch !== undefined && dispatch.method !== 'post') dispatch.carrier = null
  return { event, given }
}
