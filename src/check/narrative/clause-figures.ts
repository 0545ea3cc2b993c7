import type { ClaimKind, Doubt } from './claims.ts'
import type { Clause } from './clauses.ts'
import {
  CARRIED_IN,
  CARRIED_IN_AFTER,
  CARRIED_IN_BEFORE,
  CARRIED_IN_NONE,
  CARRIED_OUT,
  CARRIED_OUT_AFTER,
  CARRIED_OUT_NONE,
  COMPARISON,
  DISPUTE_NONE,
  DISPUTE_PREFIX,
  HANDLED,
  LITIGATION,
  NORMATIVE_IN_FORCE,
  NORMATIVE_MADE,
  NORMATIVE_REPEALED,
  OTHER_BUSINESS,
  OUTCOME_FORMS,
  PART,
  PLAIN_PREFIX,
  RECEIVED,
  RECEIVED_NONE,
  RECEIVED_ZERO,
  RECONSIDERATION,
} from './grammar.ts'
import type { Quantity } from './numbers.ts'

/** A figure read from one clause, before its sentence has been weighed. */
export interface Found {
  kind: ClaimKind
  value: number
  approximate: boolean
  wording: 'figure' | 'none'
  verb: string
  doubt: Doubt | null
  clause: number
  /** The words of its clause before the verb. */
  prefix: string
}

const INCLUDES = /^(?:其中|含|内含|包括|包含|均?含)/
const TAIL = /^(?:(?:均|并|且|已|全部|都|左右|次)[^#@]*)?$/
const CASE_WORD = /申请/
const REVIEWING = /办理|审理|受理|审结|收到|新收|纠|维持|败|应诉|出庭|代理|协助|指导|培训|其中|以案/

const figure = (
  kind: ClaimKind,
  verb: string,
  quantity: Quantity,
  clause: number,
  doubt: Doubt | null,
  prefix = '',
): Found => ({
  kind,
  value: quantity.value,
  approximate: quantity.approximate,
  wording: 'figure',
  verb,
  doubt,
  clause,
  prefix,
})

const nothing = (kind: ClaimKind, verb: string, clause: number, prefix = ''): Found => ({
  kind,
  value: 0,
  approximate: false,
  wording: 'none',
  verb,
  doubt: null,
  clause,
  prefix,
})

/** The number of cases among a clause's numbers; years and percentages are none. */
const caseNumber = (clause: Clause, letter: string): Quantity => {
  const letters: string[] = clause.text.match(/[#@%$]/g) ?? []
  return clause.quantities[letters.indexOf(letter)] as Quantity
}

/** Another number in the clause competes for the verb; a percentage does not. */
const competes = (clause: Clause): boolean => clause.quantities.filter(it => it.unit !== '%').length > 1

/** The doubt that the words of the clause itself raise. */
function wordsDoubt(clause: Clause, prefix: string, tail: string): Doubt | null {
  if (competes(clause)) return 'competing'
  if (PART.test(clause.text)) return 'part'
  return PLAIN_PREFIX.test(prefix) && TAIL.test(tail) ? null : 'form'
}

function receipt(clause: Clause, index: number, topic: string): Found | null {
  if (!/[收受接新]/.test(clause.text)) return null
  const match = RECEIVED.exec(clause.text)
  if (match === null) return null
  const [, prefix = '', verb = '', before = '', after = '', tail = ''] = match
  const named = CASE_WORD.test(`${prefix}${before}${after}`)
  if (!named && (topic !== 'here' || OTHER_BUSINESS.test(clause.text))) return null
  const doubt = wordsDoubt(clause, prefix, tail)
  return figure('received', verb, caseNumber(clause, '#'), index, doubt, prefix)
}

function conclusion(clause: Clause, index: number, topic: string): Found | null {
  if (!/[办答处回]/.test(clause.text)) return null
  const match = HANDLED.exec(clause.text)
  if (match === null) return null
  const [, prefix = '', verb = '', before = '', after = '', tail = ''] = match
  if (topic === 'none' && !CASE_WORD.test(`${prefix}${before}${after}`)) return null
  if (OTHER_BUSINESS.test(clause.text)) return null
  return figure('handled', verb, caseNumber(clause, '#'), index, wordsDoubt(clause, prefix, tail), prefix)
}

function carryOver(clause: Clause, index: number): Found | null {
  const { text } = clause
  if (!/[转延存]/.test(text)) return null
  const came = CARRIED_IN.exec(text) ?? CARRIED_IN_AFTER.exec(text) ?? CARRIED_IN_BEFORE.exec(text)
  if (came !== null) {
    const letter = /[#@]/.exec(text)?.[0] ?? '#'
    const bare = letter === '@' && !clause.bracketed
    const doubt: Doubt | null = bare ? 'form' : competes(clause) ? 'competing' : null
    return figure('carriedIn', '上年结转', caseNumber(clause, letter), index, doubt)
  }
  const went = CARRIED_OUT.exec(text) ?? CARRIED_OUT_AFTER.exec(text)
  if (went !== null) {
    const letter = /[#@]/.exec(text)?.[0] ?? '#'
    const part = PART.test(text) ? 'part' : competes(clause) ? 'competing' : null
    const doubt: Doubt | null = letter === '@' && !clause.bracketed ? 'form' : part
    return figure('carriedOut', '结转下年度', caseNumber(clause, letter), index, doubt)
  }
  if (CARRIED_IN_NONE.test(text)) return nothing('carriedIn', '上年结转', index)
  return CARRIED_OUT_NONE.test(text) ? nothing('carriedOut', '结转下年度', index) : null
}

function outcome(clause: Clause, index: number): Found | null {
  for (const [kind, word, before, after] of OUTCOME_FORMS) {
    if (!clause.text.includes(word)) continue
    return before.test(clause.text) || after.test(clause.text)
      ? figure(kind, word, caseNumber(clause, '#'), index, null)
      : null
  }
  return null
}

function disputes(clause: Clause, index: number, ofDisclosure: boolean): Found[] {
  const { text } = clause
  if (REVIEWING.test(text)) return []
  const none = DISPUTE_NONE.exec(text)
  if (none !== null) {
    const [, prefix = '', what = ''] = none
    if (!DISPUTE_PREFIX.test(prefix)) return []
    const made: Found[] = []
    if (what.includes('复议')) made.push(nothing('reconsideration', '行政复议', index, prefix))
    if (what.includes('诉讼')) made.push(nothing('litigation', '行政诉讼', index, prefix))
    return made
  }
  const match = RECONSIDERATION.exec(text) ?? LITIGATION.exec(text)
  if (match === null || !ofDisclosure) return []
  const [, prefix = '', letter = '#'] = match
  if (prefix.includes('复议') || !DISPUTE_PREFIX.test(prefix)) return []
  const kind = RECONSIDERATION.test(text) ? 'reconsideration' : 'litigation'
  const verb = kind === 'litigation' ? '行政诉讼' : '行政复议'
  return [figure(kind, verb, caseNumber(clause, letter), index, letter === '@' ? 'form' : null, prefix)]
}

function documents(clause: Clause, index: number): Found | null {
  const { text } = clause
  if (!text.includes('规范性文件')) return null
  if (NORMATIVE_MADE.test(text)) return figure('normativeMade', '制发', caseNumber(clause, '#'), index, null)
  if (NORMATIVE_IN_FORCE.test(text)) {
    return figure('normativeInForce', '现行有效', caseNumber(clause, '#'), index, null)
  }
  return NORMATIVE_REPEALED.test(text)
    ? figure('normativeRepealed', '废止', caseNumber(clause, '#'), index, null)
    : null
}

function noReceipt(clause: Clause, index: number): Found | null {
  const none = RECEIVED_NONE.exec(clause.text)
  if (none !== null) {
    const [, prefix = '', object = ''] = none
    const plain = CASE_WORD.test(`${prefix}${object}`) && PLAIN_PREFIX.test(prefix) && !PART.test(prefix)
    return plain ? nothing('received', '未收到', index, prefix) : null
  }
  const zero = RECEIVED_ZERO.exec(clause.text)
  if (zero === null || !PLAIN_PREFIX.test(zero[1] ?? '')) return null
  return nothing('received', '零受理', index, zero[1])
}

/** 含上年结转2件 after a total makes the total one of both years; among parts it leaves the total in doubt. */
function foldCarryIn(clauses: readonly Clause[], found: Found[]): void {
  for (const carried of found) {
    if (carried.kind !== 'carriedIn' || carried.wording === 'none') continue
    const total = found.filter(it => it.kind === 'received' && it.clause < carried.clause).at(-1)
    const clause = clauses[carried.clause] as Clause
    if (total === undefined) continue
    const between = clauses.slice(total.clause + 1, carried.clause + 1)
    if (INCLUDES.test(clause.text) || (clause.bracketed && !(clauses[total.clause] as Clause).bracketed)) {
      total.kind = 'receivedAndCarriedIn'
    } else if (between.some(it => INCLUDES.test(it.text))) total.doubt ??= 'form'
  }
}

/** 其中办结3件 counts a part of what came before. */
function doubtParts(clauses: readonly Clause[], found: readonly Found[]): void {
  const first = clauses.findIndex(clause => clause.text.startsWith('其中'))
  if (first < 0) return
  for (const it of found) {
    if (it.clause >= first && (it.kind === 'handled' || it.kind === 'carriedOut')) it.doubt ??= 'part'
    if (it.clause >= first && it.kind === 'received' && it.verb !== '新收') it.doubt ??= 'part'
  }
}

const DENIED = /[未没无零]/

const isDispute = (text: string): boolean => text.includes('复议') || text.includes('诉讼')

/** The clause speaks of disclosure, or goes on about disputes of which the clauses before it did. */
function isOfDisclosure(clauses: readonly Clause[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const { text } = clauses[at] as Clause
    if (text.includes('信息公开')) return true
    if (at < index && !isDispute(text)) return false
  }
  return false
}

/** The sentence has come to speak of other business than applications for information. */
function isElsewhere(clauses: readonly Clause[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const { text } = clauses[at] as Clause
    if (OTHER_BUSINESS.test(text)) return true
    if (text.includes('信息公开') || text.includes('依申请')) return false
  }
  return false
}

/** Every figure that the clauses of one sentence state in a known form. */
export function clauseFigures(
  clauses: readonly Clause[],
  section: number,
  topic: 'here' | 'before' | 'none',
): Found[] {
  const found: Found[] = []
  for (const [index, clause] of clauses.entries()) {
    const { text } = clause
    const counted = text.includes('#') || text.includes('@')
    if (!counted && !DENIED.test(text)) continue
    if (COMPARISON.test(text)) continue
    if (isDispute(text)) {
      found.push(...disputes(clause, index, section === 4 || isOfDisclosure(clauses, index)))
      continue
    }
    const talk = isElsewhere(clauses, index) ? 'none' : topic
    const one = counted
      ? (carryOver(clause, index) ??
        (talk === 'none' ? null : outcome(clause, index)) ??
        receipt(clause, index, talk) ??
        conclusion(clause, index, talk) ??
        documents(clause, index))
      : (carryOver(clause, index) ?? noReceipt(clause, index))
    if (one !== null) found.push(one)
  }
  foldCarryIn(clauses, found)
  doubtParts(clauses, found)
  return found
}
