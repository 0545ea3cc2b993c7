import type { Field } from './field.ts'

const given = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'text',
  given: true,
  ...more,
})
const lines = (name: string, label: string, more: Partial<Field> = {}): Field =>
  given(name, label, { kind: 'lines', hint: '每行一项。', ...more })
const among = (name: string, label: string, words: readonly string[]): Field =>
  given(name, label, {
    kind: 'choice',
    options: () => Object.fromEntries(words.map(word => [word, word])),
    initial: words[0] ?? '',
  })

const EARLIER: readonly Field[] = [
  { name: 'earlier.number', label: '前次申请的登记号', kind: 'text' },
  { name: 'earlier.repliedOn', label: '前次答复日期', kind: 'day' },
  { name: 'earlier.documentNumber', label: '前次答复文号', kind: 'text', optional: true },
]
const SUPPLY: readonly Field[] = [
  given('form', '提供形式', { kind: 'choice', options: words => words.replyForms, initial: 'paper' }),
  given('way', '提供途径', { kind: 'choice', options: words => words.replyWays, initial: 'post' }),
  lines('documents', '提供的文件名称'),
  given('copies', '份数', { kind: 'whole', initial: 1 }),
  given('pages', '每份页数', { kind: 'whole', initial: 1 }),
  given('otherFormBecause', '不能按要求形式提供的理由', { optional: true }),
]

/** What the letter of each outcome says beside the decision itself; the server names what is missing. */
export const OUTCOME_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  alreadyPublic: [given('title', '信息名称'), given('where', '获取的网址或者途径')],
  provided: SUPPLY,
  partial: [
    lines('disclosedParts', '予以公开的部分'),
    { name: 'withheld.0.part', label: '不予公开的部分', kind: 'text' },
    {
      name: 'withheld.0.ground',
      label: '不予公开的情形',
      kind: 'choice',
      options: ({ decisions }) =>
        Object.fromEntries(Object.entries(decisions).map(([code, { zh }]) => [code, zh])),
    },
    { name: 'withheld.0.article', label: '不予公开的条款', kind: 'text' },
    { name: 'withheld.0.reason', label: '不予公开的理由', kind: 'area' },
    ...SUPPLY,
  ],
  securityStability: [
    {
      ...among('endangered', '可能危及', ['国家安全', '公共安全', '经济安全', '社会稳定']),
      many: true,
    },
    given('harm', '可能造成的后果'),
  ],
  thirdPartyRights: [
    { ...among('rights', '涉及的权益', ['商业秘密', '个人隐私', '其他合法权益']), many: true },
    given('weighing', '对第三方意见和公共利益的衡量', { optional: true }),
  ],
  duplicate: EARLIER,
  stateSecret: [
    among('level', '密级', ['秘密', '机密', '绝密']),
    given('period', '保密期限'),
    given('authority', '定密机关'),
  ],
  prohibitedByLaw: [
    given('rank', '位阶', {
      kind: 'choice',
      options: () => ({ law: '法律', administrativeRegulation: '行政法规' }),
      initial: 'law',
    }),
    given('lawName', '法律、行政法规名称'),
    given('lawArticle', '条款'),
    given('lawContent', '条文内容'),
  ],
  internalAffairs: [among('sort', '属于哪一类', ['人事管理', '后勤管理', '内部工作流程'])],
  processRecords: [among('sort', '属于哪一类', ['讨论记录', '过程稿', '磋商信函', '请示报告'])],
  enforcementFile: [given('file', '案卷名称')],
  administrativeQuery: [
    given('lawName', '法律、行政法规名称'),
    given('lawArticle', '条款'),
    given('windowName', '办理窗口'),
    given('windowAddress', '窗口地址'),
    given('windowPhone', '窗口电话'),
  ],
  notHeld: [
    lines('systems', '检索的系统', { optional: true }),
    lines('archives', '查阅的档案', { optional: true }),
    given('contactDetails', '负责机关的联系方式', { optional: true }),
    given('inquiry', '未能确定时的查询建议', { optional: true }),
  ],
  needsCreation: [given('existingForm', '现有信息的形态')],
  petition: [
    among('nature', '性质', ['信访', '投诉', '举报']),
    given('channel', '可以告知的渠道', { optional: true }),
  ],
  publication: [given('publication', '出版物名称'), lines('ways', '获取途径')],
  reconfirmation: [
    ...EARLIER,
    among('asks', '要求', ['确认', '重新出具']),
    given('how', '前次提供的经过', { optional: true }),
  ],
  correctionLapsed: [given('deliveryRecord', '补正告知书的送达证据')],
  feeLapsed: [given('deliveryRecord', '收费通知书的送达证据')],
  otherHandling: [given('nature', '申请的性质')],
}
