import { z } from '@hono/zod-openapi'
import { listCell, tallyYear } from '../../../actions/cases/lists/tally-year.ts'
import { ok } from '../../../basics/result.ts'
import { COLUMN_CODES, ROW_CODES } from '../../../law/index.ts'
import { caseLineSchema } from '../../kit/schemas/application.ts'
import { route } from '../route.ts'

const TAG = '年度报告'
const ofYear = z.object({ body: z.string().max(40), year: z.coerce.number().int().min(2008).max(2100) })

export const REPORT_TABLE_ROUTES = [
  route({
    method: 'get',
    path: '/report-tables/{body}/{year}/applications',
    act: 'application.list',
    summary: '表三：由申请台账计数',
    tag: TAG,
    params: ofYear,
    answer: z.object({
      year: z.number(),
      until: z.string(),
      table: z.record(z.string(), z.record(z.string(), z.number())),
    }),
    handle: async ({ office, errand, params }) => {
      const tally = await tallyYear(office, errand.actor, params)
      if (!tally.ok) return tally
      const { year, until, table } = tally.value
      return ok({ year, until, table: table as Record<string, Record<string, number>> })
    },
  }),
  route({
    method: 'get',
    path: '/report-tables/{body}/{year}/applications/{row}/{column}',
    act: 'application.list',
    summary: '表三一格背后的申请',
    tag: TAG,
    params: ofYear.extend({ row: z.enum(ROW_CODES), column: z.enum(COLUMN_CODES) }),
    answer: z.object({ items: z.array(caseLineSchema) }),
    handle: ({ office, errand, params }) => listCell(office, errand.actor, params),
  }),
]
