import {
  type Advice,
  type AdvisedStep,
  type Answers,
  assistDecision,
  STEP_ADVICE,
} from '../../application/index.ts'

/** What the seven questions lead to, with a sentence for each step to take first. */
export interface WordedAdvice extends Omit<Advice, 'steps'> {
  readonly steps: readonly { readonly code: AdvisedStep; readonly zh: string }[]
}

export function adviseDecision(answers: Answers): WordedAdvice {
  const { steps, ...advice } = assistDecision(answers)
  return { ...advice, steps: steps.map(code => ({ code, zh: STEP_ADVICE[code] })) }
}
