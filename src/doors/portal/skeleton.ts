import type { Context } from 'hono'
import { parseReportText } from '../../actions/parse-report-text.ts'
import { writeReport } from '../../actions/write-report.ts'
import { sendFile } from '../kit/send-file.ts'
import { messagePage } from './message.view.ts'

const FORMATS = ['docx', 'pdf', 'xlsx'] as const

/** Gives the report back in the official format; the figures come with the request, because nothing is stored. */
export async function sendSkeleton(c: Context): Promise<Response> {
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>)
  const format = FORMATS.find(known => known === form.format)
  const report = typeof form.report === 'string' ? parseReportText(form.report) : null
  if (format === undefined || report === null || !report.ok)
    return c.html(messagePage('无法下载', '下载所需的数据不完整，请回到首页重新体检后再下载。'), 400)
  const written = await writeReport(report.value, format)
  const name = `${report.value.body ?? ''}${report.value.year ?? ''}年政府信息公开工作年度报告.${format}`
  return sendFile(c, { name, mediaType: written.mediaType, bytes: written.bytes })
}
