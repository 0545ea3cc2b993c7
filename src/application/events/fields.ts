import { type Fen, isFen } from '../../basics/fen.ts'
import { type PlainDate, parsePlainDate } from '../../basics/plain-date.ts'
import { no, ok, type Result } from '../../basics/result.ts'

/** Reads one value of a record; the reason says what was wrong and where, in Chinese. */
export type Field<Value> = (value: unknown, at: string) => Result<Value, string>

/** Longer than any sentence of a case; a record is no place for a book. */
const LONGEST = 20_000

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text: Field<string> = (value, at) =>
  typeof value === 'string' && value.length <= LONGEST ? ok(value) : no(`“${at}”须是文字`)

/** A text that names something: of a branded type, and not empty. */
export const name =
  <Name extends string>(): Field<Name> =>
  (value, at) =>
    typeof value === 'string' && value !== '' && value.length <= LONGEST
      ? ok(value as Name)
      : no(`“${at}”须是不空的名称`)

export const day: Field<PlainDate> = (value, at) => {
  const date = typeof value === 'string' ? parsePlainDate(value) : null
  return date ? ok(date) : no(`“${at}”须是日期，写成 YYYY-MM-DD`)
}

export const whole: Field<number> = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? ok(value as number)
    : no(`“${at}”须是不小于 0 的整数`)

export const money: Field<Fen> = (value, at) => (isFen(value) ? ok(value) : no(`“${at}”须是以分计的整数`))

export const flag: Field<boolean> = (value, at) =>
  typeof value === 'boolean' ? ok(value) : no(`“${at}”须填是或者否`)

export const oneOf =
  <Value extends string>(values: readonly Value[]): Field<Value> =>
  (value, at) =>
    values.includes(value as Value) ? ok(value as Value) : no(`“${at}”不是可用的取值`)

/** Null, also where the record leaves it out. */
export const orNull =
  <Value>(field: Field<Value>): Field<Value | null> =>
  (value, at) =>
    value === null || value === undefined ? ok(null) : field(value, at)

export const listOf =
  <Value>(field: Field<Value>): Field<readonly Value[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return no(`“${at}”须是列表`)
    const items: Value[] = []
    for (const [index, item] of value.entries()) {
      const read = field(item, `${at}[${index + 1}]`)
      if (!read.ok) return read
      items.push(read.value)
    }
    return ok(items)
  }

export type Fields<Value> = { readonly [Key in keyof Value]: Field<Value[Key]> }

/** An object of exactly these fields; others are left behind. */
export const recordOf =
  <Value extends object>(fields: Fields<Value>): Field<Value> =>
  (value, at) => {
    if (!isRecord(value)) return no(`“${at}”须是一条记录`)
    const record: Partial<Record<keyof Value, unknown>> = {}
    for (const key of Object.keys(fields) as (keyof Value & string)[]) {
      const part = Object.hasOwn(value, key) ? value[key] : undefined
      const read = fields[key](part, at === '' ? key : `${at}.${key}`)
      if (!read.ok) return read
      record[key] = read.value
    }
    return ok(record as Value)
  }
