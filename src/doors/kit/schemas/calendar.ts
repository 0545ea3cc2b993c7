import { z } from '@hono/zod-openapi'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期须写成 YYYY-MM-DD')

export const newNoticeSchema = z
  .object({
    year: z.number().int(),
    number: z.string().trim().max(60).nullable().default(null),
    holidays: z
      .array(z.tuple([z.string().trim().min(1).max(30), day, day, z.array(day).max(10)]))
      .min(1)
      .max(15),
  })
  .openapi('NewHolidayNotice')

export const dueDayMoveSchema = z
  .object({
    application: z.string(),
    number: z.string(),
    before: day.nullable(),
    after: day.nullable(),
  })
  .openapi('DueDayMove')

export const enteredNoticeSchema = z
  .object({ year: z.number().int(), moved: z.array(dueDayMoveSchema), complete: z.boolean() })
  .openapi('EnteredHolidayNotice')

export const calendarYearSchema = z
  .object({
    year: z.number().int(),
    notice: z.string().nullable(),
    provisional: z.boolean(),
    days: z.array(
      z.object({
        date: day,
        kind: z.enum(['weekday', 'weekend', 'holiday', 'makeUp']),
        name: z.string().nullable(),
      }),
    ),
  })
  .openapi('CalendarYear')
