import { z } from '@hono/zod-openapi'
import { listNotifications, readNotification } from '../../../actions/notifications/own-notifications.ts'
import { perform } from '../../../actions/perform.ts'
import { pageOf, pageQuery } from '../../kit/schemas/page.ts'
import { route } from '../route.ts'

const TAG = '提醒'

const notificationSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    application: z.string().nullable(),
    text: z.string(),
    at: z.string(),
    readAt: z.string().nullable(),
  })
  .openapi('Notification')

export const NOTIFICATION_ROUTES = [
  route({
    method: 'get',
    path: '/notifications',
    act: 'notification.list',
    summary: '本人的提醒，新的在前',
    tag: TAG,
    query: pageQuery.omit({ search: true }).extend({
      unread: z
        .enum(['true', 'false'])
        .default('false')
        .transform(value => value === 'true'),
    }),
    answer: pageOf(notificationSchema),
    handle: ({ office, errand, query }) => listNotifications(office, errand.actor, query),
  }),
  route({
    method: 'post',
    path: '/notifications/{id}/read',
    act: 'notification.read',
    summary: '标为已读',
    tag: TAG,
    params: z.object({ id: z.string().max(200) }),
    answer: z.null(),
    handle: ({ office, errand, params }) => perform(office, readNotification, params, errand),
  }),
]
