import { z } from '@hono/zod-openapi'
import { adviseDecision } from '../../../actions/cases/advise-decision.ts'
import { assignCase, listColleagues } from '../../../actions/cases/assign-case.ts'
import { findDuplicates } from '../../../actions/cases/lists/find-duplicates.ts'
import { type CaseQuery, countCases, listCases } from '../../../actions/cases/lists/list-cases.ts'
import { readCase } from '../../../actions/cases/read-cases.ts'
import { type NewApplication, receiveApplication } from '../../../actions/cases/receive-application.ts'
import { recordEvent } from '../../../actions/cases/record-event.ts'
import { revealApplicant } from '../../../actions/cases/reveal-applicant.ts'
import { splitApplication } from '../../../actions/cases/split-application.ts'
import { perform } from '../../../actions/perform.ts'
import { ok } from '../../../basics/result.ts'
import {
  appendedSchema,
  assignmentSchema,
  candidateSchema,
  caseCountsSchema,
  caseLineSchema,
  caseQuestionSchema,
  caseViewSchema,
  colleaguesSchema,
  duplicatesSchema,
  eventSchema,
  newApplicationSchema,
  receiptSchema,
  revealedSchema,
} from '../../kit/schemas/application.ts'
import { decisionAdviceSchema, decisionAnswersSchema } from '../../kit/schemas/decision-advice.ts'
import { CASE_COLUMNS } from '../columns/cases.ts'
import { listRoutes } from '../list-routes.ts'
import { route } from '../route.ts'

const TAG = '依申请公开'
const byId = z.object({ id: z.string().max(40) })
export const APPLICATION_ROUTES = [
  ...listRoutes({
    path: '/applications',
    act: 'application.list',
    exportAct: 'application.export',
    summary: '申请列表',
    tag: TAG,
    question: caseQuestionSchema,
    item: caseLineSchema,
    title: '政府信息公开申请',
    columns: CASE_COLUMNS,
    list: (office, actor, query) => listCases(office, actor, query as CaseQuery),
  }),
  route({
    method: 'get',
    path: '/applications/counts',
    act: 'application.list',
    summary: '待办件数',
    tag: TAG,
    query: z.object({ body: z.string().max(40).optional() }),
    answer: caseCountsSchema,
    handle: ({ office, errand, query }) => countCases(office, errand.actor, query),
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
    path: '/applications/duplicates',
    act: 'application.receive',
    summary: '登记之前：可能重复的申请',
    tag: TAG,
    body: candidateSchema,
    answer: duplicatesSchema,
    handle: ({ office, errand, body }) => findDuplicates(office, errand.actor, body),
  }),
  route({
    method: 'get',
    path: '/decision-advice',
    act: 'application.list',
    summary: '七步法：由回答引出的处理决定',
    tag: TAG,
    query: decisionAnswersSchema,
    answer: decisionAdviceSchema,
    handle: async ({ query }) => ok(adviseDecision(query)),
  }),
  route({
    method: 'get',
    path: '/applications/{id}/colleagues',
    act: 'application.assign',
    summary: '可以分派的经办人',
    tag: TAG,
    params: byId,
    answer: colleaguesSchema,
    handle: ({ office, errand, params }) => listColleagues(office, errand.actor, params.id),
  }),
  route({
    method: 'post',
    path: '/applications/{id}/assignments',
    act: 'application.assign',
    summary: '分派经办人',
    tag: TAG,
    params: byId,
    body: assignmentSchema,
    answer: z.object({ assignee: z.string().nullable() }),
    status: 201,
    handle: ({ office, errand, params, body }) =>
      perform(office, assignCase, { application: params.id, ...body }, errand),
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
