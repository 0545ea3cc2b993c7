import { completeSetUp, needsSetUp, type SetUp } from '../../../actions/accounts/set-up.ts'
import { perform } from '../../../actions/perform.ts'
import { ok } from '../../../basics/result.ts'
import { setUpDoneSchema, setUpSchema, setUpStateSchema } from '../../kit/schemas/session.ts'
import { route } from '../route.ts'

const tag = '首次启用'

export const SET_UP_ROUTES = [
  route({
    method: 'get',
    path: '/setup',
    act: 'setUp.show',
    summary: '是否还没有首次启用，能否用统一身份认证登录',
    tag,
    answer: setUpStateSchema,
    handle: async ({ office, signOn }) => ok({ needed: await needsSetUp(office), signOn }),
  }),
  route({
    method: 'post',
    path: '/setup',
    act: 'setUp.complete',
    summary: '凭启动时打印的链接建立第一个机关和系统管理员',
    tag,
    body: setUpSchema,
    answer: setUpDoneSchema,
    status: 201,
    handle: ({ office, errand, body }) =>
      perform(office, completeSetUp, body as SetUp, { ...errand, idempotencyKey: undefined }),
  }),
]
