import { no, ok, type Result } from '../basics/result.ts'
import { type Breach, breach } from '../law/index.ts'
import { FACT_LABELS } from './fact-labels.ts'
import { PLACEHOLDER, type Words } from './words.ts'

/** The same facts with plain strings and lists, as a form or a record of the case gives them. */
export type Draft<Facts> = Facts extends Words
  ? string
  : Facts extends readonly [infer First, ...unknown[]]
    ? readonly Draft<First>[]
    : Facts extends string | number | boolean | null
      ? Facts
      : { readonly [Key in keyof Facts]: Draft<Facts[Key]> }

type Path = readonly (string | number)[]

/**
 * The facts of a letter, once every part of them says something: LTR-01 names the first text that is blank, list that
 * is empty or number that is none, LTR-02 the first that still holds a placeholder. Texts are trimmed.
 */
export function settleFacts<Facts>(draft: Draft<Facts>): Result<Facts, Breach> {
  const found = firstBreach(draft, [])
  return found === null ? ok(trimmed(draft) as Facts) : no(found)
}

function firstBreach(value: unknown, path: Path): Breach | null {
  if (typeof value === 'string') {
    if (value.trim() === '') return missing(path)
    return PLACEHOLDER.test(value)
      ? breach('LTR-02', `${inWords(path)}里还有没有填写的占位符，请填好后再生成文书。`)
      : null
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : missing(path)
  if (value === undefined) return missing(path)
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    if (value.length === 0) return missing(path)
    return firstOf(value.map((item, at) => () => firstBreach(item, [...path, at])))
  }
  return firstOf(
    Object.entries(value).map(
      ([key, item]) =>
        () =>
          firstBreach(item, [...path, key]),
    ),
  )
}

function firstOf(checks: readonly (() => Breach | null)[]): Breach | null {
  for (const check of checks) {
    const found = check()
    if (found !== null) return found
  }
  return null
}

const missing = (path: Path): Breach =>
  breach('LTR-01', `${inWords(path)}没有填写，文书必须写明这一项，请补充后再生成。`)

/** “检索记录”的“检索部门”第2项. */
const inWords = (path: Path): string =>
  path
    .map((step, at) => {
      if (typeof step === 'number') return `第${step + 1}项`
      return `${at === 0 ? '' : '的'}“${FACT_LABELS[step] ?? step}”`
    })
    .join('')

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmed(item)]))
}
