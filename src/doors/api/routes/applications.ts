import { z } from '@hono/zod-openapi'
import { countCases, listCases, readCase } from '../../../actions/cases/read-cases.ts'
import { type NewApplication, receiveApplication } from '../../../actions/cases/receive-application.ts'
import { recordEvent } from '../../../actions/cases/record-event.ts'
import { revealApplicant } from '../../../actions/cases/reveal-applicant.ts'
import { splitApplication } from '../../../actions/cases/split-application.ts'
import { perform } from '../../../actions/perform.ts'
import {
  appendedSchema,
  caseCountsSchema,
  caseLineSchema,
  caseViewSchema,
  eventSchema,
  newApplicationSchema,
  receiptSchema,
  revealedSchema,
} from '../../kit/schemas/application.ts'
import { pageOf, pageQuery } from '../../kit/schemas/page.ts'
import { route } from '../route.ts'

const TAG = '依申请公开'
const byId = z.object({ id: z.string().max(40) })
const word = z.string().max(40).optional()

const caseQuery = pageQuery.extend({
  order: z.enum(['due', 'newest']).default('due'),
  open: z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .optional(),
  body: word,
  status: word,
  channel: word,
  outcome: word,
  assignee: word,
  dueBefore: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
})

export const APPLICATION_ROUTES = [
  route({
    method: 'get',
    path: '/applications',
    act: 'application.list',
    summary: '申请列表',
    tag: TAG,
    query: caseQuery,
    answer: pageOf(caseLineSchema),
    handle: ({ office, errand, query }) => listCases(office, errand.actor, query as never),
  }),
  route({
    method: 'get',
    path: '/applications/counts',
    act: 'application.list',
    summary: '待办件数',
    tag: TAG,
    answer: caseCountsSchema,
    handle: ({ office, errand }) => countCases(office, errand.actor),
  }),
  route({
    method: 'get',
    path: '/applications/{id}',
    act: 'application.list',
    summary: '一件申请：办理经过、期限、文书',
    tag: TAG,
    params: byId,
    answer: caseViewSchema,
    handle: async ({ office, errand, params }) => (await readCase(office, errand.actor, params.id)) as never,
  }),
  route({
    method: 'post',
    path: '/applications',
    act: 'application.receive',
    summary: '登记收到的申请',
    tag: TAG,
    body: newApplicationSchema,
    answer: receiptSchema,
    status: 201,
    handle: ({ office, errand, body }) =>
      perform(office, receiveApplication, body as unknown as NewApplication, errand),
  }),
  route({
    method: 'post',
    path: '/applications/{id}/events',
    act: 'application.record',
    summary: '记录一步办理',
    tag: TAG,
    params: byId,
    body: eventSchema,
    answer: appendedSchema,
    versioned: true,
    status: 201,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, recordEvent, { application: params.id, version, event: body }, errand),
  }),
  route({
    method: 'post',
    path: '/applications/{id}/split',
    act: 'application.split',
    summary: '一事一申请：拆分成几件，同时登记各件',
    tag: TAG,
    params: byId,
    body: z.object({
      reason: z.string().trim().min(1).max(500),
      parts: z.array(z.string().trim().min(1).max(5000)).min(2).max(20),
    }),
    answer: appendedSchema.extend({ parts: z.array(z.object({ id: z.string(), number: z.string() })) }),
    versioned: true,
    status: 201,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, splitApplication, { application: params.id, version, ...body }, errand),
  }),
  route({
    method: 'post',
    path: '/applications/{id}/applicant',
    act: 'application.reveal',
    summary: '查看申请人的身份与联系信息（留痕）',
    tag: TAG,
    params: byId,
    body: z.object({ reason: z.string().trim().max(200) }),
    answer: revealedSchema,
    handle: async ({ office, errand, params, body }) =>
      (await perform(
        office,
        revealApplicant,
        { application: params.id, reason: body.reason },
        errand,
      )) as never,
  }),
]
