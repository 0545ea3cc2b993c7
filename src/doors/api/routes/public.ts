import { applyOnline, type OnlineApplication } from '../../../actions/cases/receive-application.ts'
import { perform } from '../../../actions/perform.ts'
import { onlineApplicationSchema, receiptSchema } from '../../kit/schemas/application.ts'
import { route } from '../route.ts'

/** What anybody may do without signing in. */
export const PUBLIC_ROUTES = [
  route({
    method: 'post',
    path: '/public/applications',
    act: 'application.apply',
    summary: '网上提交申请',
    tag: '公众',
    body: onlineApplicationSchema,
    answer: receiptSchema,
    status: 201,
    handle: ({ office, errand, body }) =>
      perform(office, applyOnline(), body as unknown as OnlineApplication, errand),
  }),
]
