import { no, ok, type Result } from '../basics/result.ts'
import type { Unusable } from '../paper/index.ts'
import type { AnnualReport } from './annual-report.ts'
import { blankReport, FIGURE_PATHS } from './figure-paths.ts'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A report in the format `mingche-report/1`. Only the shape is required, whole: a published wrong figure (negative,
 * with decimals, a total that does not add up) is kept as it is, for the checks to find. Says the first place that
 * does not fit: `notAReport` when it is another kind of JSON, `damaged` when a part is missing or of the wrong type.
 */
export function parseReport(value: unknown): Result<AnnualReport, Unusable> {
  if (!isObject(value) || value.format !== 'mingche-report/1')
    return no({
      reason: 'notAReport',
      message:
        'JSON 不是年报数据：最外层应为 {"format": "mingche-report/1", …}，请用 mingche report read --json 输出中 report 一项的内容。',
    })
  const report = blankReport()
  for (const field of FIELDS) {
    const message = copyField(value, report as unknown as Json, field)
    if (message !== null) return no({ reason: 'damaged', message })
  }
  return ok(report)
}

interface Field {
  readonly path: string
  readonly fits: (value: unknown) => boolean
  /** What it should be, and how to get there. */
  readonly should: string
}

const isWords = (value: unknown): boolean => value === null || typeof value === 'string'
const isYear = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999)
const isLayout = (value: unknown): boolean => value === '2021' || value === '2019'
const isFigure = (value: unknown): boolean => value === null || Number.isFinite(value)

const words = (path: string): Field => ({ path, fits: isWords, should: '文字或 null，请改正' })

const FIELDS: readonly Field[] = [
  words('body'),
  { path: 'year', fits: isYear, should: '四位年份（如 2024）或 null，请改正' },
  { path: 'layout', fits: isLayout, should: '"2021" 或 "2019"，请改正' },
  ...['overview', 'problems', 'others'].map(section => words(`sections.${section}`)),
  ...FIGURE_PATHS.map(path => ({ path, fits: isFigure, should: '数字或 null，请去掉引号和单位后重写' })),
]

/** Copies one field into the report, which has every object on the way; or says what is wrong with the source. */
function copyField(source: Json, report: Json, { path, fits, should }: Field): string | null {
  const keys = path.split('.')
  const last = keys.pop()!
  let [from, to] = [source, report]
  for (const [depth, key] of keys.entries()) {
    const place = keys.slice(0, depth + 1).join('.')
    if (!Object.hasOwn(from, key)) return `年报 JSON 缺少 ${place}，请补上这一项。`
    const inner = from[key]
    if (!isObject(inner)) return `年报 JSON 的 ${place} 应为对象 {…}，请按 mingche-report/1 格式改正。`
    from = inner
    to = to[key] as Json
  }
  if (!Object.hasOwn(from, last)) return `年报 JSON 缺少 ${path}，请补上这一项；没有内容时写 null。`
  const value = from[last]
  if (!fits(value)) return `年报 JSON 的 ${path} 应为${should}。`
  to[last] = value === 0 ? 0 : value
  return null
}
