import type { FigurePath } from '../../../src/report/index.ts'
import type { PrintValue } from './draft.ts'
import type { Rng } from './rng.ts'

const toFullWidth = (text: string): string =>
  text.replace(/[0-9.]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

const grouped = (figure: number, comma: string): string => {
  const [whole = '', decimals] = String(figure).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, comma) + (decimals ? `.${decimals}` : '')
}

const unitOf = (path: FigurePath): string => (path === 'proactive.fees' ? '万元' : '件')

/** A style prints every figure of a report in one manner (layouts.md section 4). */
export type ValueStyle = (rng: Rng) => PrintValue

const blankZero =
  (marks: readonly string[], share: number): ValueStyle =>
  rng => {
    const mark = rng.pick(marks)
    return figure =>
      figure === 0 && rng.chance(share) ? { text: mark, blank: true } : { text: String(figure) }
  }

export const VALUE_STYLES = {
  thousands: () => figure => ({ text: grouped(figure, ',') }),
  fullComma: () => figure => ({ text: grouped(figure, '，') }),
  apostrophe: () => figure => ({ text: grouped(figure, "'") }),
  thinSpace: rng => {
    const gap = rng.pick([' ', '\u2009', '\u202f', '\u00a0'])
    return figure => ({ text: grouped(figure, gap) })
  },
  fullWidth: () => figure => ({ text: toFullWidth(String(figure)) }),
  fullWidthThousands: () => figure => ({ text: toFullWidth(grouped(figure, '，')) }),
  unit: rng => {
    const zeroToo = rng.chance(0.5)
    return (figure, path) => ({ text: figure === 0 && !zeroToo ? '0' : `${figure}${unitOf(path)}` })
  },
  /** 251000元 in the cell whose header says 万元. */
  yuan: () => (figure, path) => ({
    text: path === 'proactive.fees' && figure > 0 ? `${Math.round(figure * 10_000)}元` : String(figure),
  }),
  paddedFee: () => (figure, path) => ({
    text: path === 'proactive.fees' && Number.isInteger(figure * 100) ? figure.toFixed(2) : String(figure),
  }),
  padded: rng => figure => ({
    text: rng.pick([`  ${figure}`, `${figure}  `, ` ${figure} `, `　${figure}`, `\u00a0${figure}`]),
  }),
  noted: () => (figure, path) => ({
    text: path.endsWith('.made') && figure > 1 ? `${figure}（其中修订 ${figure - 1} 件）` : String(figure),
  }),
  blank: blankZero(['', ' ', '\u00a0', '　'], 1),
  someBlank: blankZero(['', '\u00a0'], 0.5),
  dash: blankZero(['-', '—', '——', '－', '–'], 1),
  words: blankZero(['无', '暂无', '没有', '～', '×', '/（无此职能）'], 0.4),
  slash: blankZero(['/', '／'], 1),
  someSlash: blankZero(['/', '-'], 0.4),
  /** Blank for 0, only 总计 and single figures filled (V-01). */
  totalOnly: () => (figure, path) =>
    figure === 0 && path.startsWith('applications.') && !path.endsWith('.total')
      ? { text: '', blank: true }
      : { text: String(figure) },
} satisfies Record<string, ValueStyle>

export type ValueStyleName = keyof typeof VALUE_STYLES
export const VALUE_STYLE_NAMES = Object.keys(VALUE_STYLES) as ValueStyleName[]
