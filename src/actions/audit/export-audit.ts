import type { AuditCheckpoint } from '../../access/index.ts'
import { chinaDayOf } from '../../basics/instant.ts'
import { ok, type Result } from '../../basics/result.ts'
import { writeSheetList } from '../../paper/index.ts'
import { type FileAnswer, XLSX_TYPE } from '../file-answer.ts'
import { type Office, todayIn } from '../office.ts'
import { type Action, type Errand, perform } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import { type AuditLine, type AuditQuestion, filterOf, lineOf } from './read-audit.ts'

/** As many as a workbook opens quickly with. */
const MOST_ROWS = 50_000

interface Extract {
  readonly lines: readonly AuditLine[]
  readonly checkpoint: AuditCheckpoint
  readonly cut: boolean
}

const takeExtract: Action<AuditQuestion, Extract> = {
  act: 'audit.export',
  async run({ records, now, note }, question) {
    const entries = await records.auditSearch.list(filterOf(question), null, MOST_ROWS + 1)
    const checkpoint = await records.audit.keepCheckpoint(now)
    const lines = entries.slice(0, MOST_ROWS).map(lineOf)
    note({ kind: 'audit', id: String(checkpoint.size) }, { question, rows: lines.length })
    return ok({ lines, checkpoint, cut: entries.length > MOST_ROWS })
  },
}

const COLUMNS = [
  { title: '序号', width: 20 },
  { title: '时间（北京时间）', width: 40 },
  { title: '人员', width: 25 },
  { title: '事项', width: 45 },
  { title: '事项代码', width: 45 },
  { title: '对象', width: 30 },
  { title: '对象编号', width: 45 },
  { title: '结果', width: 15 },
  { title: '来源地址', width: 30 },
  { title: '请求编号', width: 45 },
  { title: '详情', width: 120 },
]
const ACTORS = { staff: '工作人员', public: '公众', system: '系统' }
const RESULTS = { done: '成功', refused: '拒绝', failed: '失败' }

/**
 * The entries that answer the question, as a workbook. It bears the root over the whole chain at that moment, by which a
 * later verification proves that nothing before it was rewritten or cut off.
 */
export async function exportAudit(
  office: Office,
  question: AuditQuestion,
  errand: Errand,
): Promise<Result<FileAnswer, Refusal>> {
  const taken = await perform(office, takeExtract, question, { ...errand, idempotencyKey: undefined })
  if (!taken.ok) return taken
  const { lines, checkpoint, cut } = taken.value
  const today = todayIn(office)
  const notes = [
    `导出时间：${clockInChina(office.now())}；共 ${lines.length} 条${cut ? `（只含最新的 ${MOST_ROWS} 条，请缩小范围再导出其余）` : ''}。`,
    `检查点：到第 ${checkpoint.size} 条为止，根 ${checkpoint.root}。请另存，日后可用 mingche verify 核对。`,
  ]
  const rows = lines.map(line => [
    line.sequence,
    clockInChina(line.at),
    line.personName ?? ACTORS[line.actorKind],
    line.actName,
    line.act,
    line.objectKind,
    line.objectId,
    RESULTS[line.result],
    line.address,
    line.requestId,
    JSON.stringify(line.detail),
  ])
  const bytes = await writeSheetList({ title: '审计日志', notes, columns: COLUMNS, rows, date: today })
  return ok({ name: `审计日志-${today}.xlsx`, mediaType: XLSX_TYPE, bytes })
}

/** `2026-01-04 10:03:04`, in China. */
const clockInChina = (at: Parameters<typeof chinaDayOf>[0]): string =>
  `${chinaDayOf(at)} ${new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 19)}`
