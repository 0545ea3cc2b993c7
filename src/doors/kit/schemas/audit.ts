import { z } from '@hono/zod-openapi'
import { parsePlainDate } from '../../../basics/plain-date.ts'
import { pageQuery } from './page.ts'

const day = z
  .string()
  .refine(text => parsePlainDate(text) !== null, '日期须写成 YYYY-MM-DD')
  .optional()
const word = z.string().max(64).optional()

/** What the auditor asks for; days are days in China, both included. */
export const auditQuestionSchema = z.object({
  search: z.string().trim().max(100).optional(),
  from: day,
  to: day,
  act: word,
  result: z.enum(['done', 'refused', 'failed']).optional(),
  person: word,
  body: word,
  objectKind: word,
})
export const auditPageQuery = pageQuery.extend(auditQuestionSchema.shape)

export const auditLineSchema = z
  .object({
    sequence: z.number().int(),
    at: z.string(),
    actorKind: z.enum(['staff', 'public', 'system']),
    person: z.string().nullable(),
    personName: z.string().nullable(),
    body: z.string().nullable(),
    address: z.string().nullable(),
    requestId: z.string(),
    act: z.string(),
    actName: z.string(),
    objectKind: z.string().nullable(),
    objectId: z.string().nullable(),
    result: z.enum(['done', 'refused', 'failed']),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('AuditLine')

export const auditFindingSchema = z
  .object({
    size: z.number().int(),
    root: z.string(),
    compared: z.number().int(),
    broken: z.object({ sequence: z.number().int(), sentence: z.string() }).nullable(),
  })
  .openapi('AuditFinding')
