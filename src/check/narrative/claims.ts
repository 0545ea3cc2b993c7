import type { Paragraph } from '../../report/index.ts'
import { clauseFigures, type Found } from './clause-figures.ts'
import { type Clause, splitClauses, splitSentences } from './clauses.ts'
import { CASES, OTHER_BUSINESS, PERIOD, PLANS } from './grammar.ts'
import { otherScope, ownNames } from './scope.ts'
import { shapeOf, tidySentence } from './shape.ts'

export type ClaimKind =
  | 'received'
  | 'carriedIn'
  | 'receivedAndCarriedIn'
  | 'handled'
  | 'carriedOut'
  | 'granted'
  | 'partial'
  | 'refused'
  | 'cannotProvide'
  | 'notProcessed'
  | 'otherHandled'
  | 'reconsideration'
  | 'litigation'
  | 'normativeMade'
  | 'normativeRepealed'
  | 'normativeInForce'

/**
 * Why a figure may not be held against the table: it counts a part, another scope or period, stands beside a
 * competing number, is said of something else nearby, or its sentence is of no known form.
 */
export type Doubt = 'part' | 'scope' | 'period' | 'competing' | 'form'

/** A figure that the running text states about something that a table also counts. */
export interface Claim {
  readonly kind: ClaimKind
  readonly value: number
  readonly approximate: boolean
  /** `none` where the text says in words that there was nothing (未收到). */
  readonly wording: 'figure' | 'none'
  /** The verb or label it was read by. */
  readonly verb: string
  readonly doubt: Doubt | null
  /** Nothing speaks against comparing it: known form, one number, no other scope. */
  readonly certain: boolean
  readonly section: number
  readonly at: string
  /** The sentence as printed. */
  readonly sentence: string
  /** The clause after it, where a share or a growth rate may stand. */
  readonly following: Clause | null
}

const KEYS = ['申请', '结转', '转结', '复议', '诉讼', '规范性文件', '受理', '予以公开', '不予公开']
const SENTENCE_LIMIT = 500
const NUMBERED = /[\d０-９零〇一二两三四五六七八九十百千]/
/** Whether a sentence can state a figure: counted cases, a bare number of what is carried over or disputed, or none. */
const mayCount = (sentence: string): boolean =>
  CASES.test(sentence) ||
  /[未没无零]/.test(sentence) ||
  (/[转延存复诉]/.test(sentence) && NUMBERED.test(sentence))

const CITIZENS = /公民、法人(?:或者|以及|和|或|及|与)?其[他它]组织/g
const DISPUTES = /行政复议(?:、|，|以及|和|及|或|与)(?:被?提起|引发)?行政诉讼/g
const STRONG_TOPIC = /信息公开|依申请|申请公开|公开申请/
const OTHER_YEAR = /(?<![较比同与跟])[LNO](?!以来)/

const HEADING = /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十\d]{1,2}[、.．])/
const HEADING_LENGTH = 30
const ENDS = '。！？；：:;.'

/** Whether a printed line goes on in the next one. */
const goesOn = (held: string, next: string): boolean =>
  held.length < SENTENCE_LIMIT &&
  !ENDS.includes(held.trimEnd().slice(-1)) &&
  !HEADING.test(next) &&
  !(HEADING.test(held) && held.length < HEADING_LENGTH && !/[，,]/.test(held))

/** Paragraphs that are printed lines of one thought, joined; sections 五 and 六 state no figures of the tables. */
function* thoughts(paragraphs: readonly Paragraph[]): Generator<Paragraph> {
  let held = null as Paragraph | null
  for (const paragraph of paragraphs) {
    if (paragraph.section >= 5) continue
    if (held === null) held = paragraph
    else if (
      held.section === paragraph.section &&
      held.part === paragraph.part &&
      goesOn(held.text, paragraph.text)
    ) {
      held = { ...held, text: `${held.text}${paragraph.text}` }
    } else {
      yield held
      held = paragraph
    }
  }
  if (held !== null) yield held
}

interface Told {
  readonly paragraph: Paragraph
  readonly sentence: string
  readonly clauses: readonly Clause[]
  readonly shape: string
  /** The talk is of applications for information: in this sentence, or in one shortly before. */
  readonly topic: 'here' | 'before' | 'none'
  readonly body: string | null
}

function doubtOf(found: Found, told: Told): Doubt | null {
  const { clauses, shape, body } = told
  const before = shape.slice(0, (clauses[found.clause] as Clause).start) + found.prefix
  if (found.doubt === 'part' || found.doubt === 'competing') return found.doubt
  if (PERIOD.test(before) || (/截[至止]E/.test(before) && !before.includes('Y'))) return 'period'
  return otherScope(before, body) ? 'scope' : found.doubt
}

/** A year that governs the clause and is not the reporting year makes the figure one of another report. */
function isOtherYear(clauses: readonly Clause[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const { text } = clauses[at] as Clause
    const named = /[转延存]/.test(text)
      ? text.replace(
          /L[^YN#@]{0,8}(?:结转|转结|转接|顺延)|(?:转结|转接|顺延|结存|转|延)[^YL#@]{0,2}[LN]/g,
          '',
        )
      : text
    if (OTHER_YEAR.test(named)) return true
    if (/[YE]/.test(named)) return false
  }
  return false
}

function claimsOfSentence(told: Told): Claim[] {
  const found = clauseFigures(told.clauses, told.paragraph.section, told.topic)
  return found.flatMap(figure => {
    if (isOtherYear(told.clauses, figure.clause)) return []
    const doubt = doubtOf(figure, told)
    return [
      {
        kind: figure.kind,
        value: figure.value,
        approximate: figure.approximate,
        wording: figure.wording,
        verb: figure.verb,
        doubt,
        certain: doubt === null && !figure.approximate,
        section: told.paragraph.section,
        at: told.paragraph.at,
        sentence: told.sentence,
        following: told.clauses[figure.clause + 1] ?? null,
      },
    ]
  })
}

/**
 * The figures that the running text states about applications, disputes and normative documents.
 * What is not of a known form is left out: too few rather than one wrong.
 *
 * @param year the reporting year, by which 2023年度结转 is read as last year's
 * @param body the reporting body, so that its own name is no other scope
 */
export function extractClaims(
  paragraphs: readonly Paragraph[],
  year: number | null,
  body: string | null,
): Claim[] {
  const names = ownNames(body)
  const claims: Claim[] = []
  for (const paragraph of thoughts(paragraphs)) {
    if (!KEYS.some(key => paragraph.text.includes(key))) continue
    let heard = paragraph.section === 1 && paragraph.part === 2
    for (const sentence of splitSentences(paragraph.text)) {
      if (sentence.length > SENTENCE_LIMIT) continue
      const about =
        sentence.includes('申请') && (STRONG_TOPIC.test(sentence) || !OTHER_BUSINESS.test(sentence))
      const asks = about || heard || KEYS.some(key => sentence.includes(key))
      if (asks && mayCount(sentence) && !PLANS.test(sentence)) {
        let tidy = tidySentence(sentence)
        if (tidy.includes('公民')) tidy = tidy.replace(CITIZENS, '公众')
        if (tidy.includes('行政复议')) tidy = tidy.replace(DISPUTES, '行政复议和行政诉讼')
        for (const name of names) if (tidy.includes(name)) tidy = tidy.replaceAll(name, '我')
        const shape = shapeOf(tidy, year)
        const topic = about ? 'here' : heard && !OTHER_BUSINESS.test(sentence) ? 'before' : 'none'
        claims.push(
          ...claimsOfSentence({
            paragraph,
            sentence: sentence.trim(),
            clauses: splitClauses(shape),
            shape: shape.text,
            topic,
            body,
          }),
        )
      }
      heard = about || (heard && !OTHER_BUSINESS.test(sentence))
    }
  }
  return claims
}
