import type { GridCell } from './grid.ts'
import type { Rng } from './rng.ts'
import { toTraditional } from './traditional.ts'

export type Relabel = (text: string, cell: GridCell) => string

const halfWidth = (text: string): string =>
  text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('：', ':')

const numbered =
  (mark: string): Relabel =>
  text =>
    text.replace(/^(\d)\./, `$1${mark}`)

/** Printing habits that change no word: a check has nothing to say about them. */
export const SPELLINGS = {
  halfWidth: () => halfWidth,
  seedLike: () => text =>
    halfWidth(text)
      .replace(/^\((.)\)/, '($1) ')
      .replaceAll(',', ', ')
      .replace(/^(\d)\./, '$1. '),
  dunhao: () => numbered('、'),
  fullStop: () => numbered('．'),
  comma: () => numbered('，'),
  spaced: rng => text =>
    text
      .replace('第二十条', '第二十条  ')
      .replace(/^(结果|其他|尚未|商业|科研)/, `$1${rng.pick([' ', '\u00a0', '　'])}`),
  letterSpaced: () => text =>
    text === '总计' ? '总  计' : text === '规章' ? '规  章' : text === '其他' ? '其  他' : text,
  afterNumber: () => text => text.replace(/^([一二三四]、)/, '$1 ').replace(/^(（.）)/, '$1 '),
  quotes: rng => text => {
    const [open, close] = rng.pick(['""', '「」', '＂＂', '””'].map(pair => [...pair]))
    return text.replace('“', open ?? '').replace('”', close ?? '')
  },
  broken: () => text =>
    text.replace('只计这一情形', '只计这一情 形').replace('大量反复申请', '大量反复 申请'),
} satisfies Record<string, (rng: Rng) => Relabel>

/** Taken from published reports (layouts.md section 5): recognisable, and wrong. */
const MISPRINTS: readonly (readonly [string, string])[] = [
  ['本年废止件数', '本年度止件数'],
  ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
  ['科研机构', '科研企业'],
  ['本年制发件数', '本年制发件数量'],
  ['本年收费金额（单位：万元）', '本年收费金额'],
  ['四、结转下年度继续办理', '四、转结下年度继续办理'],
  ['二、上年结转政府信息公开申请数量', '二、上一年度结转政府信息公开申请数量'],
  ['行政规范性文件', '规范性文件'],
  ['4.无正当理由大量反复申请', '4.无正当理由大量重复申请'],
  ['3.危及“三安全一稳定”', '3.危及“三安全一稳”'],
  ['社会公益组织', '社会公益机构'],
  ['行政事业性收费', '行政事业收费'],
  ['5.要求行政机关确认或重新出具已获取信息', '5.要求行政机关确认或重新出具己获取信息'],
  ['尚未审结', '尚末审结'],
]

export function misprinted(rng: Rng): { relabel: Relabel; notes: string } {
  const chosen = new Map([rng.pick(MISPRINTS), rng.pick(MISPRINTS), rng.pick(MISPRINTS)])
  return { relabel: text => chosen.get(text) ?? text, notes: [...chosen.values()].join(' ') }
}

/** Row numbers left out; the words alone name the row. */
export const unnumbered: Relabel = text => text.replace(/^(\d\.|[一二三四]、|（.）(?!项))/, '')

const PINYIN: Readonly<Record<string, string>> = {
  報: 'bào',
  項: 'xiàng',
  開: 'kāi',
  關: 'ɡuān',
  務: 'wù',
  處: 'chǔ',
  辦: 'bàn',
  結: 'jié',
  轉: 'zhuǎn',
  審: 'shěn',
  請: 'qǐng',
  機: 'jī',
  構: 'gòu',
  類: 'lèi',
  數: 'shù',
  規: 'guī',
  範: 'fàn',
  條: 'tiáo',
  總: 'zǒng',
  計: 'jì',
  業: 'yè',
  維: 'wéi',
  糾: 'jiū',
  訴: 'sù',
  訟: 'sòng',
  織: 'zhī',
  組: 'zǔ',
  費: 'fèi',
}

/** `報(bào)告`: what a converter leaves that meant to help readers. */
export const withPinyin = (text: string): string =>
  [...toTraditional(text)].map(letter => (PINYIN[letter] ? `${letter}(${PINYIN[letter]})` : letter)).join('')
