import { no, ok, type Result } from '../../basics/result.ts'
import { type Breach, breach } from '../../law/index.ts'
import { LETTER_RULES, type LetterKind } from '../letter-kinds.ts'
import { DEFAULT_WORDINGS } from './default-wordings.ts'
import {
  type AdaptedWording,
  type LetterWording,
  plainText,
  SLOTS,
  slotsOf,
  WORDING_PARTS,
  type WordingPart,
} from './wording.ts'

const PART_LABELS: Record<WordingPart, string> = {
  opening: '开头语',
  closing: '结束语',
  contact: '联系方式',
  reasons: '理由说明',
}

const LONGEST = 1000
/** Slots that a body may leave out: the rest of the opening still says which application it is. */
const OPTIONAL = new Set(['你', '提出日期'])
/** 救济 is worked out from the decision and the body; no template may say anything else about it. */
const REMEDY = /复议|诉讼|起诉|法院/

/**
 * The wording of a letter kind with some parts in a body's own words.
 *
 * A body may change the tone, never the contents: an own part is refused when it is blank or too long (WRD-02), holds
 * a slot that this part has not, or a brace that belongs to none (WRD-03), leaves out a slot that the product's part
 * holds (WRD-04), or speaks of remedies (WRD-05). A form has nothing to word (WRD-01).
 */
export function adaptWording(
  kind: LetterKind,
  override: Partial<LetterWording>,
): Result<AdaptedWording, Breach> {
  const standard = DEFAULT_WORDINGS[kind]
  if (standard === null)
    return no(breach('WRD-01', `${LETTER_RULES[kind].zh}是固定表格，没有可以调整的措辞。`))
  for (const part of WORDING_PARTS) {
    const own = override[part]
    const found = own === undefined ? null : partBreach(part, own, standard[part])
    if (found !== null) return no(found)
  }
  return ok({ ...standard, ...override } as AdaptedWording)
}

function partBreach(part: WordingPart, own: string, standard: string): Breach | null {
  const label = `“${PART_LABELS[part]}”`
  if (own.trim() === '' && standard !== '') return breach('WRD-02', `${label}不能空白，请填写或者恢复原文。`)
  if (own.length > LONGEST) return breach('WRD-02', `${label}不能超过 ${LONGEST} 个字，请精简。`)
  const mayUse = new Set<string>([...slotsOf(standard), '你'])
  const unknown = slotsOf(own).find(slot => !mayUse.has(slot))
  if (unknown !== undefined)
    return breach('WRD-03', `${label}里的“{{${unknown}}}”填不上，可以使用的有：${[...mayUse].join('、')}。`)
  if (/[{}｛｝]/.test(plainText(own)))
    return breach('WRD-03', `${label}里有不成对的大括号，请写成“{{${SLOTS[0]}}}”这样的形式或者删去。`)
  const lost = slotsOf(standard).find(slot => !OPTIONAL.has(slot) && !slotsOf(own).includes(slot))
  if (lost !== undefined) return breach('WRD-04', `${label}必须写明“{{${lost}}}”，请补上。`)
  if (REMEDY.test(own))
    return breach('WRD-05', `${label}不能写复议、诉讼的内容，救济途径由系统按决定种类生成，请删去。`)
  return null
}
