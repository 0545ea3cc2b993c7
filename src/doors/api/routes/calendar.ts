import { z } from '@hono/zod-openapi'
import { enterHolidayNotice } from '../../../actions/calendar/enter-holiday-notice.ts'
import { listMoves, readCalendar } from '../../../actions/calendar/read-calendar.ts'
import { perform } from '../../../actions/perform.ts'
import {
  calendarYearSchema,
  dueDayMoveSchema,
  enteredNoticeSchema,
  newNoticeSchema,
} from '../../kit/schemas/calendar.ts'
import { route } from '../route.ts'

const TAG = '工作日历'

export const CALENDAR_ROUTES = [
  route({
    method: 'get',
    path: '/calendar/moves',
    act: 'application.list',
    summary: '放假安排变动后移动的期限届满日，新的在前',
    tag: TAG,
    answer: z.object({ items: z.array(dueDayMoveSchema.extend({ at: z.string() })) }),
    handle: ({ office, errand }) => listMoves(office, errand.actor),
  }),
  route({
    method: 'get',
    path: '/calendar/{year}',
    act: 'calendar.show',
    summary: '一年的工作日、周末、放假和调休',
    tag: TAG,
    params: z.object({ year: z.coerce.number().int().min(1900).max(2200) }),
    answer: calendarYearSchema,
    handle: ({ office, params }) => readCalendar(office, params.year),
  }),
  route({
    method: 'post',
    path: '/calendar/notices',
    act: 'calendar.enter',
    summary: '录入放假安排，未办结的申请随即重新计算期限',
    tag: TAG,
    body: newNoticeSchema,
    answer: enteredNoticeSchema,
    status: 201,
    handle: ({ office, errand, body }) => perform(office, enterHolidayNotice, body, errand),
  }),
]
