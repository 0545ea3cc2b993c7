import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application: correction, consultation, extension, excessive applications, splitting. */
export const STEP_BREACHES = {
  'COR-01': {
    rule: '补正只能一次性告知',
    article: '条例§30',
    advice: '按已有内容办理；补正后仍不明确的，答复无法提供',
  },
  'COR-02': {
    rule: '补正告知须写明需要补正的事项和合理的补正期限',
    article: '条例§30',
    advice: '逐条写明事项，期限填 1 至 60 个工作日',
  },
  'COR-03': {
    rule: '延长补正期限须有正当理由和天数',
    article: '条例§30',
    advice: '写明申请人的正当理由和延长的工作日数',
  },
  'COR-04': {
    rule: '补正期限届满前不得按逾期不补正处理',
    article: '条例§30',
    advice: '等到补正期限届满的次日之后',
  },
  'COR-05': {
    rule: '按逾期不补正处理，须有补正告知书的送达证据',
    article: '条例§30',
    advice: '补录送达日期和证据，或者重新送达',
  },
  'COR-06': {
    rule: '等待补正期间不得作出其他决定',
    article: '条例§30',
    advice: '等待补正；误发补正告知的，先更正该记录',
  },
  'COR-07': {
    rule: '没有告知补正、或者已经收到补正的，不得按逾期不补正处理',
    article: '条例§30',
    advice: '按已有内容办理',
  },
  'CNS-01': {
    rule: '征求意见须各有编号且不重复',
    article: '条例§32',
    advice: '换一个编号，或者选择已发出的征求意见',
  },
  'CNS-02': {
    rule: '征求意见书发出须有依据',
    article: '条例§33第3款',
    advice: '填写邮件号、签收人或者电子送达地址',
  },
  'CNS-03': {
    rule: '答复期限届满前不得按逾期未答复处理',
    article: '条例§32、§34',
    advice: '等到期限届满的次日之后，或者登记收到的意见',
  },
  'CNS-04': {
    rule: '按逾期未答复处理，须有征求意见书的送达证据',
    article: '条例§32、§34',
    advice: '补录送达日期和证据，或者重新送达',
  },
  'CNS-05': {
    rule: '每次征求意见只登记一次结果',
    article: '条例§32',
    advice: '结果有误的，用更正记录改正',
  },
  'CNS-06': {
    rule: '对方答复的期限不得早于发函之日',
    article: '条例§33第3款',
    advice: '改正答复期限',
  },
  'EXT-01': {
    rule: '答复期限只能延长一次',
    article: '条例§33第2款',
    advice: '在延长后的期限内答复',
  },
  'EXT-02': {
    rule: '延期须在原答复期限届满前告知',
    article: '条例§33第2款',
    advice: '已逾期的不能再延期，尽快答复',
  },
  'EXT-03': {
    rule: '延期须经政府信息公开工作机构负责人同意并说明理由',
    article: '条例§33第2款',
    advice: '填写同意的负责人和延期理由',
  },
  'EXT-04': {
    rule: '答复期限停止计算期间不得延期',
    article: '条例§33第2款',
    advice: '等期限重新起算后再决定是否延期',
  },
  'EXC-01': {
    rule: '说明理由只要求一次',
    article: '条例§35',
    advice: '按已有的说明办理',
  },
  'EXC-02': {
    rule: '未要求申请人说明理由的，不得按大量反复申请处理或者延迟答复',
    article: '条例§35',
    advice: '先发说明理由告知书',
  },
  'EXC-03': {
    rule: '说明理由的期限届满前，须等待申请人说明',
    article: '条例§35',
    advice: '等申请人说明，或者等期限届满',
  },
  'EXC-04': {
    rule: '延迟答复的日期须晚于原答复期限',
    article: '条例§35',
    advice: '在原期限内答复，或者改定更晚的合理日期',
  },
  'EXC-05': {
    rule: '说明理由告知须有统计期间、件数和期限',
    article: '条例§35',
    advice: '填写统计的起止日期、件数和说明期限',
  },
  'EXC-06': {
    rule: '没有说明理由的送达证据，不得认定逾期未说明',
    article: '条例§35',
    advice: '补录送达日期和证据，或者重新送达',
  },
  'SPL-01': {
    rule: '拆分须拆成两件以上，各有编号',
    article: '国办函〔2020〕109号第四条',
    advice: '列出拆分后的各件申请',
  },
  'SPL-02': {
    rule: '上年结转的申请不得再拆分',
    article: '格式2021·表三',
    advice: '按一件办理；有公开有不公开的，作部分公开',
  },
  'SPL-03': {
    rule: '已征求意见、延期、收费或者拟稿的申请不得拆分',
    article: '国办函〔2020〕109号第四条',
    advice: '按一件办理',
  },
  'SPL-04': {
    rule: '拆分不能用更正记录作出、撤销或者改动',
    article: '国办函〔2020〕109号第四条',
    advice: '在拆分后的各件里分别办理；拆错的，各件请申请人撤回或者合并答复',
  },
} as const satisfies Record<string, BreachRow>
