import { z } from '@hono/zod-openapi'

const labels = z.record(z.string(), z.string())

/** Codes of the interface and the words for them. */
export const wordsSchema = z
  .object({
    acts: labels,
    roles: labels,
    bodyKinds: labels,
    bodyLevels: labels,
    channels: z.record(
      z.string(),
      z.object({ zh: z.string(), needsConfirmation: z.boolean(), receipt: z.string(), article: z.string() }),
    ),
    applicantKinds: z.record(z.string(), z.object({ zh: z.string(), covers: z.string() })),
    identityDocuments: labels,
    replyForms: labels,
    replyWays: labels,
    statuses: labels,
    events: labels,
    decisions: z.record(
      z.string(),
      z.object({
        row: z.string(),
        zh: z.string(),
        article: z.string(),
        mustHold: z.array(z.string()),
        usualMistakes: z.array(z.string()),
      }),
    ),
    letters: labels,
    servedLetters: labels,
    serviceMethods: labels,
    carriers: labels,
    contactMeans: labels,
    consulted: labels,
    consultationAnswers: labels,
    reviewAspects: labels,
    disputeGroups: labels,
    disputeSubjects: labels,
    disputeEndings: labels,
    lights: labels,
    clockRuns: labels,
    spans: labels,
    applicationTable: z.object({
      heading: z.string(),
      columns: z.array(z.object({ code: z.string(), zh: z.string() })),
      rows: z.array(z.object({ code: z.string(), zh: z.string(), group: z.string().nullable() })),
    }),
  })
  .openapi('Words')
