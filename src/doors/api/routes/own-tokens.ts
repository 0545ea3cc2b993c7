import { z } from '@hono/zod-openapi'
import { createToken, listOwnTokens, revokeToken } from '../../../actions/accounts/own-access.ts'
import { perform } from '../../../actions/perform.ts'
import { NOT_ALLOWED } from '../../../actions/refusal.ts'
import { no, ok } from '../../../basics/result.ts'
import { apiTokenSchema, createdTokenSchema, newTokenSchema } from '../../kit/schemas/api-token.ts'
import { route } from '../route.ts'

const tag = '接口令牌'

export const OWN_TOKEN_ROUTES = [
  route({
    method: 'get',
    path: '/tokens',
    act: 'apiToken.list',
    summary: '本人的接口令牌',
    tag,
    answer: z.object({ items: z.array(apiTokenSchema) }),
    async handle({ office, session }) {
      if (session === null) return no(NOT_ALLOWED)
      const items = await listOwnTokens(office, session.person)
      return ok({ items })
    },
  }),
  route({
    method: 'post',
    path: '/tokens',
    act: 'apiToken.create',
    summary: '新建接口令牌，只显示一次',
    tag,
    body: newTokenSchema,
    answer: createdTokenSchema,
    status: 201,
    handle: ({ office, errand, body }) => perform(office, createToken, body, errand),
  }),
  route({
    method: 'delete',
    path: '/tokens/{id}',
    act: 'apiToken.revoke',
    summary: '撤销接口令牌',
    tag,
    params: z.object({ id: z.string() }),
    answer: z.null(),
    handle: ({ office, errand, params }) => perform(office, revokeToken, params, errand),
  }),
]
