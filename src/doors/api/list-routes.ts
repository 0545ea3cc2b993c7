import type { z } from '@hono/zod-openapi'
import type { Act, Actor } from '../../access/index.ts'
import { exportList, type SheetColumn } from '../../actions/export-list.ts'
import { XLSX_TYPE } from '../../actions/file-answer.ts'
import type { Office } from '../../actions/office.ts'
import type { Page } from '../../actions/read-bodies.ts'
import type { Refusal } from '../../actions/refusal.ts'
import type { Result } from '../../basics/result.ts'
import { pageOf, pageQuery } from '../kit/schemas/page.ts'
import { type ApiRoute, fileRoute, route } from './route.ts'

const MOST_OF_A_PAGE = 200

/** A list of the interface. */
interface ListSpec<Question extends z.ZodObject, Item extends z.ZodType, Row> {
  readonly path: string
  readonly act: Act
  /** Who may take the list along. */
  readonly exportAct: Act
  readonly summary: string
  readonly tag: string
  /** What is asked, beside the page and the search. */
  readonly question: Question
  readonly item: Item
  /** Names the workbook. */
  readonly title: string
  readonly columns: readonly SheetColumn<Row>[]
  list(
    office: Office,
    actor: Actor,
    query: z.infer<Question> & z.infer<typeof pageQuery>,
  ): Promise<Result<Page<Row>, Refusal>>
}

/** The two routes of a list: its pages as JSON, and all of them as a workbook, by the same question and the same rules. */
export function listRoutes<Question extends z.ZodObject, Item extends z.ZodType, Row>(
  spec: ListSpec<Question, Item, Row>,
): ApiRoute[] {
  const { path, act, exportAct, summary, tag, question, item, title, columns, list } = spec
  type Query = z.infer<Question> & z.infer<typeof pageQuery>
  return [
    route({
      method: 'get',
      path,
      act,
      summary,
      tag,
      query: pageQuery.extend(question.shape),
      answer: pageOf(item) as z.ZodType<Page<Row>>,
      handle: async ({ office, errand, query }) =>
        (await list(office, errand.actor, query as Query)) as never,
    }),
    fileRoute({
      path: `${path}.xlsx`,
      act: exportAct,
      summary: `${summary}，导出 Excel`,
      tag,
      query: pageQuery.pick({ search: true }).extend(question.shape),
      media: [XLSX_TYPE],
      handle: ({ office, errand, query }) =>
        exportList(
          office,
          {
            act: exportAct,
            title,
            columns,
            question: query,
            page: after =>
              list(office, errand.actor, { ...query, after, limit: MOST_OF_A_PAGE } as unknown as Query),
          },
          errand,
        ),
    }),
  ]
}
