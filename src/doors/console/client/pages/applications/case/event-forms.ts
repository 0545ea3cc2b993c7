import type { Words } from '../../../data/records.ts'
import type { Field, StepForms } from './field.ts'

const text = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'text',
  ...more,
})
const area = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'area',
  ...more,
})
const choice = (
  name: string,
  label: string,
  options: (words: Words) => Readonly<Record<string, string>>,
  more: Partial<Field> = {},
): Field => ({ name, label, kind: 'choice', options, ...more })

const outcomes = ({ decisions }: Words) =>
  Object.fromEntries(Object.entries(decisions).map(([code, { zh }]) => [code, zh]))

const DISPATCH: readonly Field[] = [
  choice('dispatch.method', '送达方式', words => words.serviceMethods, { initial: 'post' }),
  choice('dispatch.carrier', '邮寄企业', words => words.carriers, {
    initial: 'ems',
    optional: true,
    hint: '只有邮寄时填写，须通过邮政企业。',
  }),
  text('dispatch.reference', '邮件号、邮箱或者受托机关', { optional: true, hint: '直接送达可以不填。' }),
]
const consulted = (party: string): readonly Field[] => [
  text('party', party),
  area('about', '征求意见的信息'),
  ...DISPATCH,
]
const DECISION: readonly Field[] = [
  choice('outcome', '办理结果', outcomes, { hint: '须与签发的拟稿一致。' }),
  { name: 'articles', label: '适用条款', kind: 'articles', hint: '每行一条，如“条例§36(二)”。' },
  area('reason', '事实和理由'),
  choice('notHeld', '不掌握的情形', () => ({ doesNotExist: '信息不存在', otherBody: '非本机关负责公开' }), {
    optional: true,
    hint: '只有“本机关不掌握”时选择。',
  }),
  text('responsibleBody', '负责公开的机关', { optional: true }),
  ...DISPATCH,
]
const served: readonly Field[] = [
  choice('letter', '文书', words => words.servedLetters, { initial: 'decision' }),
  text('consultation', '征求意见的序号', { optional: true, hint: '只有征求意见书才填写。' }),
]
const opinion: readonly Field[] = [
  text('consultation', '征求意见的序号', { initial: '1', hint: '第几次征求意见，见下方办理经过。' }),
]

/** The forms of all steps: fields, words, hints and articles. The server judges what is filled in. */
export const EVENT_FORMS: StepForms = {
  contactAttempted: {
    article: '条例§31',
    fields: [
      choice('by', '联系方式', words => words.contactMeans, { initial: 'phone' }),
      { name: 'reached', label: '联系上了', kind: 'flag', initial: true },
      area('note', '联系经过'),
    ],
  },
  confirmed: {
    article: '条例§31',
    fields: [
      choice('by', '确认方式', words => words.contactMeans, { initial: 'phone' }),
      text('evidence', '确认的证据', { hint: '通话记录、回复邮件等。' }),
    ],
  },
  registered: { article: '条例§45', fields: [text('number', '登记号')] },
  correctionAsked: {
    article: '条例§30',
    letter: true,
    fields: [
      { name: 'items', label: '需要补正的事项', kind: 'lines', hint: '每行一项；只能告知一次，请列全。' },
      { name: 'days', label: '补正期限（工作日）', kind: 'whole', initial: 10 },
      ...DISPATCH,
    ],
  },
  correctionReceived: { article: '条例§30', fields: [area('content', '补正后的申请内容')] },
  correctionExtended: {
    article: '条例§30',
    fields: [{ name: 'days', label: '延长的工作日', kind: 'whole' }, area('reason', '正当理由')],
  },
  reasonsAsked: {
    article: '条例§35',
    letter: true,
    fields: [
      { name: 'count', label: '申请件数', kind: 'whole' },
      { name: 'from', label: '统计自', kind: 'day' },
      { name: 'to', label: '统计至', kind: 'day' },
      { name: 'days', label: '说明期限（工作日）', kind: 'whole', initial: 7 },
      ...DISPATCH,
    ],
  },
  reasonsGiven: { article: '条例§35', fields: [area('content', '申请人说明的理由')] },
  delayedReasonably: {
    article: '条例§35',
    letter: true,
    fields: [{ name: 'until', label: '延迟至', kind: 'day' }, area('reason', '理由'), ...DISPATCH],
  },
  thirdPartyConsulted: {
    article: '条例§32',
    letter: true,
    fields: [
      ...consulted('第三方'),
      choice('partyKind', '第三方是', () => ({ natural: '自然人', organisation: '单位' }), {
        given: true,
        initial: 'organisation',
      }),
    ],
  },
  coMakerConsulted: {
    article: '条例§34',
    letter: true,
    fields: [...consulted('共同制作机关'), area('opinion', '本机关的意见', { given: true, optional: true })],
  },
  otherBodyConsulted: {
    article: '条例§33第3款',
    letter: true,
    fields: [
      ...consulted('机关'),
      { name: 'replyBy', label: '请其回复的日期', kind: 'day' },
      { name: 'tasks', label: '协助事项', kind: 'lines', given: true, optional: true, hint: '每行一项。' },
    ],
  },
  consultationAnswered: {
    article: '条例§32、§34',
    fields: [
      ...opinion,
      choice('answer', '意见', words => words.consultationAnswers),
      area('reason', '理由'),
    ],
  },
  consultationLapsed: { article: '条例§32、§34', fields: opinion },
  extended: {
    article: '条例§33第2款',
    letter: true,
    fields: [
      { name: 'days', label: '延长的工作日', kind: 'whole', initial: 20, max: 20 },
      text('approvedBy', '同意的工作机构负责人'),
      area('reason', '延长的理由'),
      ...DISPATCH,
    ],
  },
  feeNoticed: {
    article: '条例§42；国办函〔2020〕109号',
    letter: true,
    fields: [
      choice('basis', '计费方式', () => ({ items: '按件', pages: '按量' })),
      { name: 'quantity', label: '当月第几件或者页数', kind: 'whole' },
      { name: 'amount', label: '金额（元）', kind: 'yuan' },
      text('paymentCode', '缴款码', { given: true }),
      text('paymentWhere', '缴款地点或者平台', { given: true }),
      ...DISPATCH,
    ],
  },
  feePaid: {
    article: '条例§42',
    fields: [{ name: 'amount', label: '金额（元）', kind: 'yuan' }, text('voucher', '缴款凭证')],
  },
  searched: {
    article: '条例§36(四)',
    fields: [
      { name: 'places', label: '检索的部门和系统', kind: 'lines', hint: '每行一个。' },
      { name: 'keywords', label: '检索的关键词', kind: 'lines', hint: '每行一个。' },
      { name: 'found', label: '检索到了', kind: 'flag', initial: false },
      area('note', '检索经过', { optional: true }),
    ],
  },
  drafted: {
    article: '条例§36',
    fields: [choice('outcome', '拟办结果', outcomes), area('note', '说明', { optional: true })],
  },
  reviewed: {
    article: '条例§17',
    fields: [
      choice('aspect', '审核环节', words => words.reviewAspects, { initial: 'unitHead' }),
      area('opinion', '审核意见', { initial: '同意' }),
    ],
  },
  returnedToDraft: { article: '条例§17', fields: [area('reason', '退回的理由')] },
  signed: { article: '条例§36', fields: [text('signatory', '签发人')] },
  decided: { article: '条例§36–§39', letter: true, fields: DECISION },
  redoDecided: { article: '条例§36–§39', letter: true, fields: DECISION },
  resent: { article: '国办公开办函〔2016〕235号', fields: [...served, ...DISPATCH] },
  delivered: {
    article: '国办公开办函〔2016〕235号',
    fields: [
      ...served,
      choice('method', '送达方式', words => words.serviceMethods, { initial: 'post' }),
      text('evidence', '送达证据', { hint: '送达回证、签收记录、系统回执。' }),
    ],
  },
  deliveryFailed: { article: '国办公开办函〔2016〕235号', fields: [...served, area('reason', '退件原因')] },
  archived: { article: '条例§45', fields: [text('reference', '档号'), text('retention', '保管期限')] },
  withdrawn: { article: '条例§36', fields: [text('evidence', '撤回申请的书面记录')] },
  disputeOpened: {
    article: '条例§51',
    fields: [
      text('dispute', '案件序号', { initial: '1' }),
      choice('group', '种类', words => words.disputeGroups),
      choice('by', '提起人', () => ({ applicant: '申请人', thirdParty: '第三方' }), { initial: 'applicant' }),
      choice('about', '针对', words => words.disputeSubjects, { initial: 'decision' }),
      text('forum', '复议机关或者法院'),
      text('reference', '案号', { optional: true }),
    ],
  },
  disputeClosed: {
    article: '条例§51',
    fields: [
      text('dispute', '案件序号', { initial: '1' }),
      choice('ending', '结果', words => words.disputeEndings),
      text('documentNumber', '文书号', { optional: true }),
    ],
  },
  redoOrdered: {
    article: '行政复议法§64；行政诉讼法§70',
    fields: [
      choice('by', '依据', () => ({ reconsideration: '复议决定', judgment: '判决' })),
      text('documentNumber', '文书号'),
      text('dispute', '案件序号', { optional: true }),
    ],
  },
  notedForPublication: { article: '条例§44', fields: [area('reason', '转为主动公开的理由')] },
  corrected: {
    article: '条例§45',
    fields: [
      { name: 'sequence', label: '更正第几步', kind: 'whole', hint: '见下方办理经过的序号；原记录仍保留。' },
      area('reason', '更正的理由'),
    ],
  },
}
