import {
  type Article,
  COMMON_CONTENTS,
  DECISIONS,
  type DecisionKind,
  type RemedyClass,
  type RowCode,
} from '../../law/index.ts'
import { type AdvisedStep, type AnswerRule, QUESTIONS, type Question, type QuestionId } from './questions.ts'

/** The answers given so far; a question not yet asked is absent. */
export type Answers = { readonly [Id in QuestionId]?: string | undefined }

/** A kind of decision that the answers lead to, with what its letter must hold and what usually goes wrong with it. */
export interface Candidate {
  readonly kind: DecisionKind
  readonly zh: string
  readonly row: RowCode
  readonly article: Article
  readonly letters: readonly string[]
  readonly commonContents: readonly string[]
  readonly mustHold: readonly string[]
  readonly usualMistakes: readonly string[]
  readonly remedy: RemedyClass
}

export interface Advice {
  /** The question to ask next; null when the answers lead to an end. */
  readonly next: Question | null
  readonly candidates: readonly Candidate[]
  /** What to do before deciding, in the order in which the answers called for it. */
  readonly steps: readonly AdvisedStep[]
}

const ruleOf = (question: Question, answer: string): AnswerRule | undefined =>
  Object.hasOwn(question.answers, answer) ? question.answers[answer] : undefined

const candidateOf = (kind: DecisionKind): Candidate => {
  const { zh, row, article, letters, mustHold, usualMistakes, remedy } = DECISIONS[kind]
  return {
    kind,
    zh,
    row,
    article,
    letters,
    commonContents: COMMON_CONTENTS,
    mustHold,
    usualMistakes,
    remedy,
  }
}

/**
 * What the answers to the seven questions lead to (补不补、是不是、谁负责、有没有、给不给、怎么给、怎么答): it suggests,
 * the clerk decides, and `judge` still has the last word. Questions are asked in order; an answer that is none of those
 * offered counts as not given.
 *
 * Example: clear, a request, ours, held, state secret → 不予公开：属于国家秘密, 条例§14, and no further question.
 */
export function assistDecision(answers: Answers): Advice {
  const kinds: DecisionKind[] = []
  const steps: AdvisedStep[] = []
  const advice = (next: Question | null): Advice => ({
    next,
    candidates: [...new Set(kinds)].map(candidateOf),
    steps: [...new Set(steps)],
  })
  for (const question of QUESTIONS) {
    const rule = ruleOf(question, answers[question.id] ?? '')
    if (rule === undefined) return advice(question)
    kinds.push(...rule.decisions)
    steps.push(...rule.steps)
    if (!rule.goesOn) return advice(null)
  }
  return advice(null)
}
