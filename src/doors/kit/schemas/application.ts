import { z } from '@hono/zod-openapi'
import { APPLICANT_KINDS, type ApplicantKind, CHANNELS, DECISION_KINDS } from '../../../law/index.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const optional = (most: number) => z.string().trim().max(most).nullable().default(null)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期须写成 YYYY-MM-DD')
const word = z.string().max(40).optional()
const files = z.array(z.string().max(60)).max(10).default([])

export const APPLICANT_KIND_CODES = Object.keys(APPLICANT_KINDS) as [ApplicantKind, ...ApplicantKind[]]

const contactSchema = z.object({ phone: optional(50), email: optional(100), address: optional(200) })

const identitySchema = z.object({
  document: z.enum(['residentCard', 'passport', 'travelPermit', 'creditCode', 'otherDocument']),
  number: optional(50),
  files,
})

/** 条例§29: what an application holds, and nothing else; the purpose is not asked. */
const applicantSchema = z.object({
  kind: z.enum(APPLICANT_KIND_CODES),
  name: text(100),
  identity: identitySchema.nullable().default(null),
  contact: contactSchema,
  contactPerson: optional(50),
  agent: z
    .object({
      name: text(50),
      identity: identitySchema.nullable().default(null),
      authorisation: files,
      contact: contactSchema,
    })
    .nullable()
    .default(null),
  together: z.array(text(100)).max(50).default([]),
})

const informationRequestSchema = z.object({
  description: text(5000),
  form: z.enum(['paper', 'electronic', 'inspection']).nullable().default(null),
  way: z.enum(['post', 'collect', 'email', 'online', 'fax']).nullable().default(null),
  assistance: optional(200),
})

export const onlineApplicationSchema = z
  .object({ body: text(40), applicant: applicantSchema, request: informationRequestSchema, files })
  .openapi('OnlineApplication')

export const newApplicationSchema = onlineApplicationSchema
  .extend({ channel: z.enum(CHANNELS), arrivedOn: day, evidence: optional(200) })
  .openapi('NewApplication')

export const receiptSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    queryCode: z.string(),
    body: z.string(),
    bodyName: z.string(),
    arrivedOn: day,
    receivedOn: day.nullable(),
    replyDue: day.nullable(),
    version: z.number().int(),
  })
  .openapi('Receipt')

export const caseLineSchema = z
  .object({
    id: z.string(),
    body: z.string(),
    number: z.string(),
    channel: z.enum(CHANNELS),
    applicantKind: z.enum(APPLICANT_KIND_CODES),
    applicantName: z.string(),
    request: z.object({
      description: z.string(),
      form: z.string().nullable(),
      way: z.string().nullable(),
      assistance: z.string().nullable(),
    }),
    arrivedOn: day,
    assignee: z.string().nullable(),
    createdAt: z.string(),
    status: z.string(),
    receivedOn: day.nullable(),
    replyDue: day.nullable(),
    dueProvisional: z.boolean(),
    waitsForOthers: z.boolean(),
    isMoving: z.boolean(),
    isOpen: z.boolean(),
    closedOn: day.nullable(),
    outcome: z.enum(DECISION_KINDS).nullable(),
    countedFrom: day,
    splitOn: day.nullable(),
    calendar: z.string(),
    version: z.number().int(),
    light: z.enum(['green', 'yellow', 'red']).nullable(),
    remaining: z.number().nullable(),
    overdue: z.number().nullable(),
    bodyName: z.string(),
    assigneeName: z.string().nullable(),
  })
  .openapi('ApplicationLine')

/** A part whose shape the application room fixes; the console takes it with that room's own types. */
const ofTheRoom = z.looseObject({})

export const caseViewSchema = z
  .object({
    line: caseLineSchema,
    bodyName: z.string(),
    applicant: z.object({
      phone: z.string().nullable(),
      email: z.string().nullable(),
      address: z.string().nullable(),
      identityNumber: z.string().nullable(),
      agent: z.string().nullable(),
      together: z.array(z.string()),
    }),
    state: ofTheRoom,
    clock: ofTheRoom,
    events: z.array(ofTheRoom),
    letters: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        title: z.string(),
        documentNumber: z.string().nullable(),
        madeAt: z.string(),
      }),
    ),
    available: z.array(z.string()),
    version: z.number().int(),
  })
  .openapi('Application')

export const caseCountsSchema = z
  .object({
    open: z.number(),
    toConfirm: z.number(),
    toRegister: z.number(),
    toReview: z.number(),
    toSend: z.number(),
    overdue: z.number(),
    dueSoon: z.number(),
    waiting: z.number(),
  })
  .openapi('ApplicationCounts')

/** What a list of applications is asked. */
export const caseQuestionSchema = z.object({
  order: z.enum(['due', 'newest']).default('due'),
  open: z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .optional(),
  queue: z
    .enum(['toConfirm', 'toRegister', 'toReview', 'toSend', 'overdue', 'dueSoon', 'waiting'])
    .optional(),
  body: word,
  status: word,
  channel: word,
  outcome: word,
  assignee: word,
  dueBefore: day.optional(),
})

/** An application before it is registered, to be held against those on record. */
export const candidateSchema = z
  .object({
    body: text(40),
    name: z.string().trim().max(100).default(''),
    identityNumber: optional(50),
    description: z.string().trim().max(5000).default(''),
  })
  .openapi('ApplicationCandidate')

export const duplicatesSchema = z
  .object({
    items: z.array(z.object({ line: caseLineSchema, sameApplicant: z.boolean(), likeness: z.number() })),
  })
  .openapi('LikelyDuplicates')

/** Whom a case is given to, and whom it is taken from: 412 where somebody else has it by now. */
export const assignmentSchema = z
  .object({ person: z.string().max(40).nullable(), insteadOf: z.string().max(40).nullable() })
  .openapi('Assignment')

export const colleaguesSchema = z
  .object({ items: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) })) })
  .openapi('Colleagues')

/** A step, as contracts of the application room word it; what is wrong with it the room says in Chinese. */
export const eventSchema = z.looseObject({ kind: z.string().max(40), on: day }).openapi('ApplicationEvent')

export const appendedSchema = z
  .object({ id: z.string(), number: z.string(), status: z.string(), version: z.number().int() })
  .openapi('RecordedStep')

export const revealedSchema = applicantSchema.openapi('Applicant')
