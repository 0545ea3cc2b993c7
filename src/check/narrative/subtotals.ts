import { splitClauses } from './clauses.ts'
import type { Quantity } from './numbers.ts'
import { shapeOf, tidySentence } from './shape.ts'

/** A total and the parts that the same sentence divides it into. */
export interface Subtotals {
  readonly total: number
  readonly parts: readonly number[]
  /** The parts are said to be all there is, so they must add up; otherwise they may only not exceed the total. */
  readonly complete: boolean
}

interface Part {
  readonly label: string
  readonly quantity: Quantity
}

const OPENER = /^(?:其中|包括|分别为|分别是|分为)/
const JOINED = /以及|[和及与]/
const NAMED = /^([^#@%$]+)#$/
const CHANNEL = /当面|现场|窗口|信函|信件|邮寄|邮件|邮箱|网络|网上|互联网|在线|传真/
const PERSON = /自然人|公民|个人/
const ORGANISATION = /法人|企业|组织|机构/
const CARRY = /结转/
const NEW = /新收/
const REST = /^其[他它]/
/** Labels that count on another axis than kinds of content: the same thing may be in several of them. */
const OVERLAPPING =
  /网|微|平台|渠道|媒体|公众号|客户端|抖音|栏|屏|报|通过|公开|办结|答复|受理|处理|已|未|结转|新收|提供|补正/

function dimension(parts: readonly Part[], asks: boolean, opener: string): { complete: boolean } | null {
  const labels = parts.map(part => part.label)
  const every = (...forms: readonly RegExp[]): boolean =>
    labels.every(label => REST.test(label) || forms.some(form => form.test(label)))
  const some = (form: RegExp): boolean => labels.some(label => form.test(label))
  const told = opener.startsWith('分') || some(REST)
  if (asks && every(CHANNEL)) return { complete: told }
  if (asks && every(PERSON, ORGANISATION)) return { complete: told || (some(PERSON) && some(ORGANISATION)) }
  if (asks && every(NEW, CARRY)) return { complete: some(NEW) && some(CARRY) }
  if (asks || opener === '其中' || some(OVERLAPPING)) return null
  return { complete: told }
}

/** The clauses' numbers as named parts; null when one of them is anything else. */
function partsOf(texts: readonly string[], quantities: readonly Quantity[]): Part[] | null {
  const named = texts.map(text => NAMED.exec(text)?.[1])
  if (named.length < 2 || quantities.length !== named.length) return null
  const parts: Part[] = []
  for (const [index, label] of named.entries()) {
    if (label === undefined) return null
    parts.push({ label, quantity: quantities[index] as Quantity })
  }
  return parts
}

/**
 * A件（其中b…、c…）where every part is named, has the total's measure word, and the parts clearly do not overlap:
 * channels, applicants, new and carried in, kinds of content. Anything less clear gives nothing.
 */
export function readSubtotals(sentence: string): Subtotals | null {
  const shape = shapeOf(tidySentence(sentence), null)
  const clauses = splitClauses(shape)
  const at = clauses.findIndex(
    (clause, index) =>
      clause.text.endsWith('#') &&
      clause.quantities.length === 1 &&
      OPENER.test(clauses[index + 1]?.text ?? ''),
  )
  const total = clauses[at]?.quantities[0]
  const first = clauses[at + 1]
  if (total === undefined || first === undefined || clauses[at]?.bracketed) return null
  const rest = clauses.slice(at + 1)
  const end = first.bracketed ? rest.findIndex(clause => !clause.bracketed) : -1
  const list = end < 0 ? rest : rest.slice(0, end)
  const opener = OPENER.exec(first.text)?.[0] ?? ''
  const texts = list
    .flatMap((clause, index) => (index === 0 ? clause.text.slice(opener.length) : clause.text).split(JOINED))
    .filter(text => text !== '')
  const parts = partsOf(
    texts,
    list.flatMap(clause => clause.quantities),
  )
  if (parts === null) return null
  if ([total, ...parts.map(part => part.quantity)].some(it => it.approximate || it.unit !== total.unit)) {
    return null
  }
  const kind = dimension(parts, /申请/.test(shape.text), opener)
  return (
    kind && { total: total.value, parts: parts.map(part => part.quantity.value), complete: kind.complete }
  )
}
