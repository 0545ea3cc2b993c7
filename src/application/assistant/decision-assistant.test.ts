import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMON_CONTENTS, DECISION_KINDS, DECISIONS } from '../../law/index.ts'
import { type Answers, assistDecision } from './decision-assistant.ts'
import { QUESTION_IDS, QUESTIONS, STEP_ADVICE } from './questions.ts'

const usual = { clear: 'clear', request: 'request', responsible: 'ours', held: 'held' }
const kinds = (answers: Answers) => assistDecision(answers).candidates.map(each => each.kind)

describe('application - decision assistant', () => {
  it('asks the seven questions in order (苏政办函〔2019〕98号)', () => {
    expect(QUESTIONS.map(question => question.zh)).toEqual([
      '补不补',
      '是不是',
      '谁负责',
      '有没有',
      '给不给',
      '怎么给',
      '怎么答',
    ])
    expect(QUESTIONS.map(question => question.id)).toEqual([...QUESTION_IDS])
    expect(assistDecision({}).next?.id).toBe('clear')
    expect(assistDecision({ clear: 'clear' }).next?.id).toBe('request')
    expect(assistDecision(usual).next?.id).toBe('disclose')
  })

  it('leads to each of the 22 kinds of decision but one (条例§36)', () => {
    const reached = new Set(
      QUESTIONS.flatMap(question => Object.values(question.answers).flatMap(answer => answer.decisions)),
    )
    // 逾期不缴费 follows from the calendar, not from the content of the application
    expect(DECISION_KINDS.filter(kind => !reached.has(kind as never))).toEqual(['feeLapsed'])
  })

  it('ends at a state secret, with article, contents and mistakes (条例§14)', () => {
    const { next, candidates } = assistDecision({ ...usual, disclose: 'stateSecret' })
    expect(next).toBeNull()
    expect(candidates).toEqual([
      {
        kind: 'stateSecret',
        zh: DECISIONS.stateSecret.zh,
        row: 'stateSecret',
        article: '条例§14',
        letters: ['L22'],
        commonContents: COMMON_CONTENTS,
        mustHold: DECISIONS.stateSecret.mustHold,
        usualMistakes: ['事后定密'],
        remedy: 'reconsiderationFirst',
      },
    ])
  })

  it('calls for a correction notice before anything else (条例§30)', () => {
    expect(assistDecision({ clear: 'unclear', request: 'petition' })).toEqual({
      next: null,
      candidates: [],
      steps: ['askForCorrection'],
    })
  })

  it('offers three outcomes where a third party is concerned, and asks it first (条例§32)', () => {
    const advice = assistDecision({ ...usual, disclose: 'thirdParty' })
    expect(advice.candidates.map(each => each.kind)).toEqual(['thirdPartyRights', 'provided', 'partial'])
    expect(advice.steps).toEqual(['consultThirdParty'])
  })

  it('gives the online way of reconsideration with an electronic reply (行政复议法§22第2款)', () => {
    const advice = assistDecision({ ...usual, disclose: 'open', how: 'otherForm', reply: 'electronic' })
    expect(advice.next).toBeNull()
    expect(advice.steps).toEqual(['explainForm', 'considerFee', 'giveOnlineReview'])
    expect(kinds({ ...usual, disclose: 'open', how: 'asRequested', reply: 'post' })).toEqual(['provided'])
  })

  it('takes an answer that is none for no answer', () => {
    expect(assistDecision({ clear: 'toString' }).next?.id).toBe('clear')
    expect(assistDecision({ clear: '' }).next?.id).toBe('clear')
  })

  it('ends for every way of answering, with a decision or a step to take', () => {
    const answers = fc.record(
      Object.fromEntries(
        QUESTIONS.map(question => [question.id, fc.constantFrom(...Object.keys(question.answers))]),
      ),
    )
    fc.assert(
      fc.property(answers, given => {
        const advice = assistDecision(given)
        expect(advice.next).toBeNull()
        expect(advice.candidates.length + advice.steps.length).toBeGreaterThan(0)
        for (const each of advice.steps) expect(STEP_ADVICE[each]).toMatch(/。$/)
      }),
    )
  })
})
