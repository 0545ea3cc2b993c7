import { InvalidArgumentError, Option } from 'commander'
import { type PlainDate, parsePlainDate } from '../../basics/plain-date.ts'

const FILE_TYPES = ['html', 'docx', 'pdf', 'xlsx', 'txt', 'md', 'json'] as const

export const typeOption = (): Option =>
  new Option('--type <类型>', '文件类型，用于标准输入或扩展名不对的文件')
    .choices([...FILE_TYPES, 'htm'])
    .argParser(text => {
      const type = text === 'htm' ? 'html' : FILE_TYPES.find(known => known === text)
      if (type === undefined) throw new InvalidArgumentError(`可选 ${FILE_TYPES.join('、')}。`)
      return type
    })

/** A whole number, zero or more. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('请填写不小于 0 的整数。')
  return Number(text)
}

export function day(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === null) throw new InvalidArgumentError('请填写日期，如 2026-03-02。')
  return date
}

export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** `2026-03-02..2026-03-09` */
export function span(text: string): Span {
  const [from, to, ...rest] = text.split('..').map(parsePlainDate)
  if (!from || !to || rest.length > 0)
    throw new InvalidArgumentError('请填写起止日期，如 2026-03-02..2026-03-09。')
  if (from > to) throw new InvalidArgumentError('起始日期不能晚于截止日期。')
  return { from, to }
}

export const spans = (text: string, earlier: readonly Span[] = []): readonly Span[] => [
  ...earlier,
  span(text),
]
