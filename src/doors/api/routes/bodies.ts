import { z } from '@hono/zod-openapi'
import { createBody, type NewBody } from '../../../actions/create-body.ts'
import { perform } from '../../../actions/perform.ts'
import { findBody, listBodies } from '../../../actions/read-bodies.ts'
import { type BodyChange, updateBody } from '../../../actions/update-body.ts'
import { bodyChangeSchema, bodySchema, newBodySchema } from '../../kit/schemas/body.ts'
import { BODY_COLUMNS } from '../columns/bodies.ts'
import { listRoutes } from '../list-routes.ts'
import { route } from '../route.ts'

export const BODY_ROUTES = [
  ...listRoutes({
    path: '/bodies',
    act: 'body.list',
    exportAct: 'body.export',
    summary: '机关列表',
    tag: '机关',
    question: z.object({}),
    item: bodySchema,
    title: '机关',
    columns: BODY_COLUMNS,
    list: listBodies,
  }),
  route({
    method: 'get',
    path: '/bodies/{id}',
    act: 'body.list',
    summary: '一个机关',
    tag: '机关',
    params: z.object({ id: z.string() }),
    answer: bodySchema,
    handle: ({ office, errand, params }) => findBody(office, errand.actor, params.id),
  }),
  route({
    method: 'post',
    path: '/bodies',
    act: 'body.create',
    summary: '新建机关',
    tag: '机关',
    body: newBodySchema,
    answer: bodySchema,
    status: 201,
    handle: ({ office, errand, body }) => perform(office, createBody, body as NewBody, errand),
  }),
  route({
    method: 'patch',
    path: '/bodies/{id}',
    act: 'body.update',
    summary: '修改机关',
    tag: '机关',
    params: z.object({ id: z.string() }),
    body: bodyChangeSchema,
    answer: bodySchema,
    versioned: true,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, updateBody, { ...params, version, changes: body as BodyChange['changes'] }, errand),
  }),
]
