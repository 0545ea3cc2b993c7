import { InvalidArgumentError, Option } from 'commander'

const FILE_TYPES = ['html', 'docx', 'pdf', 'xlsx', 'txt', 'md', 'json'] as const

/** `--type`, for input whose name does not say what it is. */
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

/** Collects an option that may be given several times. */
export const several = (text: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  text,
]
