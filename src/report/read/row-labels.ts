import { ROW_SHAPES, type RowCode } from '../../law/index.ts'
import { editDistance } from './misprints.ts'
import { keyOf } from './normalise.ts'

/**
 * Words that tell a row of table three apart, longest first; a label is recognised by any of them, so that a
 * misprinted, wrapped or shortened label still names its row.
 */
export const ROW_WORDS: Readonly<Record<RowCode, readonly string[]>> = {
  received: ['本年新收政府信息公开申请数量', '新收政府信息公开申请', '本年新收', '新收申请'],
  carriedIn: [
    '上年结转政府信息公开申请数量',
    '上年结转政府信息',
    '上一年度结转',
    '上年度结转',
    '上年结转',
    '上年转结',
    '上年转接',
  ],
  granted: ['予以公开'],
  partial: ['部分公开'],
  stateSecret: ['属于国家秘密', '国家秘密', '属国家秘密'],
  prohibitedByLaw: [
    '其他法律行政法规禁止公开',
    '法律行政法规禁止',
    '其他法律行政',
    '法规禁止公开',
    '禁止公开',
  ],
  securityStability: ['三安全一稳定', '三安全', '一稳定'],
  thirdPartyRights: ['保护第三方合法权益', '第三方合法权益', '保护第三方', '第三方'],
  internalAffairs: ['三类内部事务', '内部事务信息', '内部事务'],
  processRecords: ['四类过程性', '过程性信息', '过程性'],
  enforcementFile: ['行政执法案卷', '执法案卷'],
  administrativeQuery: ['行政查询事项', '行政查询'],
  notHeld: ['本机关不掌握', '不掌握相关', '不掌握'],
  needsCreation: ['没有现成信息', '现成信息', '另行制作'],
  unclearAfterCorrection: ['补正后申请内容', '仍不明确', '内容仍不'],
  petition: ['信访举报投诉', '信访举报', '举报投诉'],
  duplicate: ['重复申请'],
  publication: ['公开出版物', '出版物'],
  excessive: ['大量反复申请', '大量反复', '大量重复申请', '无正当理由大量'],
  reconfirmation: ['确认或重新出具', '重新出具已获取', '重新出具', '确认或重'],
  correctionLapsed: ['无正当理由逾期不补正', '逾期不补正', '不补正行政机关'],
  feeLapsed: ['逾期未按收费通知', '未按收费通知', '按收费通知', '要求缴纳费用', '缴纳费用'],
  otherHandling: ['其他', '其它'],
  handled: ['七总计', '总计', '合计'],
  carriedOut: [
    '结转下年度继续办理',
    '结转下年度',
    '结转下一年度',
    '结转下年',
    '转接下年',
    '转结下年',
    '转下年度',
    '下年度继续办理',
  ],
}

/** How a numbered label begins: enough in running text, where the rest of it may be wrapped around other cells. */
export const ROW_BEGINNINGS: Readonly<Partial<Record<RowCode, string>>> = {
  stateSecret: '1属于国',
  prohibitedByLaw: '2其他法',
  securityStability: '3危及',
  thirdPartyRights: '4保护',
  internalAffairs: '5属于三',
  processRecords: '6属于四',
  enforcementFile: '7属于行',
  administrativeQuery: '8属于行',
  notHeld: '1本机关',
  needsCreation: '2没有现',
  unclearAfterCorrection: '3补正后',
  petition: '1信访',
  duplicate: '2重复',
  publication: '3要求提',
  excessive: '4无正当',
  reconfirmation: '5要求行',
  correctionLapsed: '1申请人无',
  feeLapsed: '2申请人逾',
}

const OFFICIAL = new Map<string, RowCode>()
for (const row of ROW_SHAPES) {
  const key = keyOf(row.label)
  OFFICIAL.set(key, row.code)
  OFFICIAL.set(key.replace(/^\d/, ''), row.code)
}

/** （三）不予公开, （四）无法提供, （五）不予处理, （六）其他处理: they group rows and are none. */
const GROUPS: readonly (readonly [string, number])[] = [
  ['不予公开', 3],
  ['无法提供', 4],
  ['不予处理', 5],
  ['其他处理', 6],
  ['其它处理', 6],
]

const LATER_FIRST: readonly RowCode[] = [
  'correctionLapsed',
  'feeLapsed',
  'unclearAfterCorrection',
  'reconfirmation',
  'notHeld',
  'needsCreation',
  'prohibitedByLaw',
  'stateSecret',
  'securityStability',
  'thirdPartyRights',
  'internalAffairs',
  'processRecords',
  'enforcementFile',
  'administrativeQuery',
  'petition',
  'excessive',
  'duplicate',
  'publication',
  'partial',
  'granted',
  'carriedIn',
  'carriedOut',
  'received',
]

export interface RowMatch {
  readonly row: RowCode
  /** True when the label is the form's own, spelling of numbers, brackets and spaces aside. */
  readonly exact: boolean
}

/**
 * The row that a label names, or null. `（三）不予公开 1.属于国家秘密` names the row after its group; a group alone
 * names none, except 其他处理, which the 2019 form prints as one row.
 */
export function matchRow(label: string): RowMatch | null {
  const key = keyOf(label)
  const known = MATCHES.get(key)
  if (known !== undefined) return known
  const match = matchKey(key)
  if (MATCHES.size < MOST_MATCHES && key.length < LONGEST_LABEL) MATCHES.set(key, match)
  return match
}

/** Labels recur in every report: what they name is remembered. */
const MATCHES = new Map<string, RowMatch | null>()
const MOST_MATCHES = 2_000
const LONGEST_LABEL = 64

function matchKey(key: string): RowMatch | null {
  const whole = OFFICIAL.get(key)
  if (whole !== undefined) return { row: whole, exact: true }
  const tail = key.replace(/^三?本年度办理结果/, '')
  const own = OFFICIAL.get(tail) ?? OFFICIAL.get(afterGroup(tail))
  if (own !== undefined) return { row: own, exact: true }
  for (const row of LATER_FIRST) {
    for (const word of ROW_WORDS[row]) if (tail.includes(word)) return { row, exact: false }
  }
  const rest = afterGroup(tail)
  if (/^[一二三四五六七八九十]?\d?其[他它](?:情形|情况)?$/.test(rest) && rest !== '')
    return { row: 'otherHandling', exact: rest === '3其他' || rest === '其他' }
  if (/^[六6]?其[他它]处理(?:情况)?$/.test(tail)) return { row: 'otherHandling', exact: true }
  if (/^[一二三四五六七八九十]?[总合]计$/.test(rest))
    return { row: 'handled', exact: rest === '七总计' || rest === '总计' }
  return nearestRow(rest)
}

/** A label misspelt beyond its telling words: the one row whose label is nearest, when it is near enough. */
function nearestRow(key: string): RowMatch | null {
  if (key.length < 5 || key.length > 45) return null
  let best: { row: RowCode; distance: number } | null = null
  for (const [label, row] of OFFICIAL) {
    if (Math.abs(label.length - key.length) > 4) continue
    const distance = editDistance(key, label)
    if (best === null || distance < best.distance) best = { row, distance }
  }
  return best !== null && best.distance <= key.length / 3 ? { row: best.row, exact: false } : null
}

function afterGroup(key: string): string {
  for (const [name] of GROUPS) {
    const at = key.indexOf(name)
    if (at >= 0 && at <= 2 && key.length > at + name.length) return key.slice(at + name.length)
  }
  return key
}

/** True when the label is 其他处理 itself, not a row under it. */
export const isMergedOtherHandling = (label: string): boolean => /其[他它]处理$/.test(keyOf(label))
