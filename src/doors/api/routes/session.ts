import { z } from '@hono/zod-openapi'
import { changePassword } from '../../../actions/accounts/change-password.ts'
import { confirmTotp, enrolTotp } from '../../../actions/accounts/enrol-totp.ts'
import { listOwnSessions } from '../../../actions/accounts/own-access.ts'
import { showSession } from '../../../actions/accounts/show-session.ts'
import { signIn } from '../../../actions/accounts/sign-in.ts'
import { endSession, signOut } from '../../../actions/accounts/sign-out.ts'
import { perform } from '../../../actions/perform.ts'
import { NOT_ALLOWED } from '../../../actions/refusal.ts'
import { no, ok } from '../../../basics/result.ts'
import {
  credentialsSchema,
  ownSessionSchema,
  passwordChangeSchema,
  sessionSchema,
  totpBeginSchema,
  totpCodeSchema,
  totpOfferSchema,
} from '../../kit/schemas/session.ts'
import { route } from '../route.ts'

const tag = '本人账号'

export const SESSION_ROUTES = [
  route({
    method: 'post',
    path: '/session',
    act: 'session.signIn',
    summary: '登录',
    tag,
    body: credentialsSchema,
    answer: sessionSchema,
    status: 201,
    async handle({ office, errand, body, cookie }) {
      // a sign-in is never a repeat of an earlier one: an Idempotency-Key does not count here
      const started = await perform(office, signIn, body, { ...errand, idempotencyKey: undefined })
      if (!started.ok) return started
      cookie.set(started.value.token)
      return showSession(office, started.value.session)
    },
  }),
  route({
    method: 'get',
    path: '/session',
    act: 'session.show',
    summary: '本人是谁、能做什么',
    tag,
    answer: sessionSchema,
    handle: async ({ office, session }) =>
      session === null ? no(NOT_ALLOWED) : showSession(office, session),
  }),
  route({
    method: 'delete',
    path: '/session',
    act: 'session.signOut',
    summary: '退出登录',
    tag,
    answer: z.null(),
    async handle({ office, errand, cookie }) {
      cookie.clear()
      return perform(office, signOut, null, errand)
    },
  }),
  route({
    method: 'post',
    path: '/session/password',
    act: 'session.changePassword',
    summary: '修改本人口令；其他会话随之结束',
    tag,
    body: passwordChangeSchema,
    answer: sessionSchema,
    async handle({ office, errand, body, cookie }) {
      const started = await perform(office, changePassword, body, { ...errand, idempotencyKey: undefined })
      if (!started.ok) return started
      cookie.set(started.value.token)
      return showSession(office, started.value.session)
    },
  }),
  route({
    method: 'post',
    path: '/session/totp',
    act: 'session.enrolTotp',
    summary: '开始绑定动态口令',
    tag,
    body: totpBeginSchema,
    answer: totpOfferSchema,
    handle: ({ office, errand, body }) =>
      perform(office, enrolTotp, body, { ...errand, idempotencyKey: undefined }),
  }),
  route({
    method: 'post',
    path: '/session/totp/confirm',
    act: 'session.confirmTotp',
    summary: '输入动态口令：首次为绑定，单点登录后为第二因素',
    tag,
    body: totpCodeSchema,
    answer: z.null(),
    handle: ({ office, errand, body }) =>
      perform(office, confirmTotp, body, { ...errand, idempotencyKey: undefined }),
  }),
  route({
    method: 'get',
    path: '/sessions',
    act: 'session.show',
    summary: '本人的会话',
    tag,
    answer: z.object({ items: z.array(ownSessionSchema) }),
    async handle({ office, session }) {
      if (session === null) return no(NOT_ALLOWED)
      const items = await listOwnSessions(office, session.person)
      return ok({
        items: items.map(own => ({ ...own, current: own.id === session.id })),
      })
    },
  }),
  route({
    method: 'delete',
    path: '/sessions',
    act: 'session.end',
    summary: '结束本人的其他会话',
    tag,
    answer: z.object({ ended: z.number() }),
    handle: ({ office, errand }) => perform(office, endSession, { id: null }, errand),
  }),
  route({
    method: 'delete',
    path: '/sessions/{id}',
    act: 'session.end',
    summary: '结束本人的一个会话',
    tag,
    params: z.object({ id: z.string() }),
    answer: z.object({ ended: z.number() }),
    handle: ({ office, errand, params }) => perform(office, endSession, params, errand),
  }),
]
