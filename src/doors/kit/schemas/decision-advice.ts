import { z } from '@hono/zod-openapi'
import { DECISION_KINDS } from '../../../law/index.ts'

const answer = z.string().max(40).optional()

/** The answers to the seven questions, as far as they are given. */
export const decisionAnswersSchema = z.object({
  clear: answer,
  request: answer,
  responsible: answer,
  held: answer,
  disclose: answer,
  how: answer,
  reply: answer,
})

export const decisionAdviceSchema = z
  .object({
    next: z
      .object({
        id: z.string(),
        zh: z.string(),
        asks: z.string(),
        answers: z.record(z.string(), z.object({ zh: z.string(), hint: z.string() })),
      })
      .nullable(),
    candidates: z.array(
      z.object({
        kind: z.enum(DECISION_KINDS),
        zh: z.string(),
        article: z.string(),
        commonContents: z.array(z.string()),
        mustHold: z.array(z.string()),
        usualMistakes: z.array(z.string()),
        remedy: z.enum(['reconsiderationFirst', 'either', 'firstForWithheldPart']),
      }),
    ),
    steps: z.array(z.object({ code: z.string(), zh: z.string() })),
  })
  .openapi('DecisionAdvice')
