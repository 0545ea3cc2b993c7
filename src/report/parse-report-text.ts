import { no, type Result } from '../basics/result.ts'
import type { Unusable } from '../paper/index.ts'
import type { AnnualReport } from './annual-report.ts'
import { parseReport } from './parse-report.ts'

/** The report in the text of a `mingche-report/1` file. */
export function parseReportText(text: string): Result<AnnualReport, Unusable> {
  if (text.trim() === '') return no({ reason: 'empty', message: '文件是空的，请换一份有内容的文件。' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof RangeError)
      return no({ reason: 'tooDeep', message: 'JSON 嵌套过深，请提供 mingche-report/1 格式的年报数据。' })
    return no({ reason: 'damaged', message: '不是完整的 JSON 文件，请检查文件是否被截断或改动后重试。' })
  }
  return parseReport(value)
}
