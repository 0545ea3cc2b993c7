import type { Act } from '../access/index.ts'
import { no, ok, type Result } from '../basics/result.ts'
import { writeSheetList } from '../paper/index.ts'
import { type FileAnswer, XLSX_TYPE } from './file-answer.ts'
import { type Office, todayIn } from './office.ts'
import { type Action, type Errand, perform } from './perform.ts'
import type { Page } from './read-bodies.ts'
import type { Refusal } from './refusal.ts'

/** A column of an exported list. */
export interface SheetColumn<Row> {
  readonly title: string
  /** In millimetres. */
  readonly width: number
  readonly value: (row: Row) => string | number | null
}

/** A list that can be taken along as a workbook. */
export interface ExportedList<Row> {
  readonly act: Act
  /** Names the sheet and the file. */
  readonly title: string
  readonly columns: readonly SheetColumn<Row>[]
  /** What was asked, for the audit trail. */
  readonly question: object
  /** The page that begins after `after`, as the list itself gives it to this actor. */
  readonly page: (after: string | undefined) => Promise<Result<Page<Row>, Refusal>>
}

const MOST_ROWS = 10_000

interface Taken<Row> {
  readonly rows: readonly Row[]
  /** True when there are more than fit. */
  readonly cut: boolean
}

/** Every page of a list as one workbook. Who took which list, and how many rows, stands in the audit trail. */
export async function exportList<Row>(
  office: Office,
  list: ExportedList<Row>,
  errand: Errand,
): Promise<Result<FileAnswer, Refusal>> {
  const take: Action<object, Taken<Row>, Result<Taken<Row>, Refusal>> = {
    act: list.act,
    prepare: () => takePages(list),
    async run({ note }, question, taken) {
      if (!taken.ok) return no(taken.reason)
      note({ kind: 'export', id: list.title }, { question, rows: taken.value.rows.length })
      return taken
    },
  }
  const taken = await perform(office, take, list.question, { ...errand, idempotencyKey: undefined })
  if (!taken.ok) return taken
  const { rows, cut } = taken.value
  const today = todayIn(office)
  const bytes = await writeSheetList({
    title: list.title,
    notes: [
      `${today} 导出，共 ${rows.length} 行${cut ? `（超过 ${MOST_ROWS} 行的没有导出，请缩小范围分次导出）` : ''}。`,
    ],
    columns: list.columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map(row => list.columns.map(({ value }) => value(row))),
    date: today,
  })
  return ok({ name: `${list.title}-${today}.xlsx`, mediaType: XLSX_TYPE, bytes })
}

async function takePages<Row>({ page }: ExportedList<Row>): Promise<Result<Taken<Row>, Refusal>> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const next = await page(after)
    if (!next.ok) return next
    rows.push(...next.value.items)
    after = next.value.next ?? undefined
  } while (after !== undefined && rows.length < MOST_ROWS)
  return ok({ rows: rows.slice(0, MOST_ROWS), cut: after !== undefined || rows.length > MOST_ROWS })
}
