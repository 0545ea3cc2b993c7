import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application: decision, delivery, archive, publication. */
export const DECISION_BREACHES = {
  'DEC-01': {
    rule: '尚未收到并登记的申请不得作出决定',
    article: '条例§31、§36',
    advice: '先确认收到之日并登记',
  },
  'DEC-02': {
    rule: '一件申请只有一个办理结果',
    article: '格式2021·表三',
    advice: '原决定有误的，依法撤销或者更正后重新作出',
  },
  'DEC-03': {
    rule: '决定须写明理由',
    article: '条例§36',
    advice: '写明事实和理由',
  },
  'DEC-04': {
    rule: '决定须引用与结果相符的条款',
    article: '条例§36',
    advice: '按所选结果引用条款，到款、项',
  },
  'DEC-05': {
    rule: '部分公开须列明不公开的部分及其理由',
    article: '条例§37',
    advice: '逐项填写不公开的内容、情形、条款和理由',
  },
  'DEC-06': {
    rule: '不公开的部分只随部分公开列出',
    article: '条例§37',
    advice: '改选部分公开，或者删去不公开部分',
  },
  'DEC-07': {
    rule: '部分公开中不公开的理由须是法定的不予公开情形',
    article: '条例§37',
    advice: '从不予公开的各项情形中选择，并写明条款和理由',
  },
  'DEC-08': {
    rule: '重复申请须指明前次申请及其答复',
    article: '条例§36(六)',
    advice: '填写前次申请的登记号、答复日期；前次尚未答复的不是重复申请',
  },
  'DEC-09': {
    rule: '以第三方合法权益为由不公开，须先征求第三方意见',
    article: '条例§32',
    advice: '发出征求意见书，待答复或者逾期后再决定',
  },
  'DEC-10': {
    rule: '征求意见未有结果的，不得作出决定',
    article: '条例§32、§34',
    advice: '登记收到的意见，或者期满后登记逾期未答复',
  },
  'DEC-11': {
    rule: '决定须经拟稿、审核、签发',
    article: '条例§45',
    advice: '按顺序办理拟稿、审核、签发',
  },
  'DEC-12': {
    rule: '发出的决定须与签发的一致',
    article: '条例§45',
    advice: '按签发的结果发出，或者退回重新拟稿',
  },
  'DEC-13': {
    rule: '未经补正的，不得以补正后仍不明确为由答复',
    article: '条例§30',
    advice: '先发补正告知书',
  },
  'DEC-14': {
    rule: '信息不存在须有检索记录',
    article: '条例§36(四)',
    advice: '登记检索的部门、系统、关键词和结果',
  },
  'DEC-15': {
    rule: '本机关不掌握须分清信息不存在与非本机关负责',
    article: '条例§36(四)(五)',
    advice: '选择其中一种',
  },
  'DEC-16': {
    rule: '以法律、行政法规禁止公开为由，须引用该法律、行政法规的条文',
    article: '条例§14',
    advice: '补充引用具体条文',
  },
  'DEC-17': {
    rule: '拟稿之前须退回已有的拟稿',
    article: '条例§45',
    advice: '退回后重新拟稿',
  },
  'DEC-18': {
    rule: '重复、重新确认须指明本机关登记过的前次申请',
    article: '条例§36(六)',
    advice: '核对前次申请的登记号',
  },
  'DEC-19': {
    rule: '前次申请须已经答复，答复日期、文号须与前次答复一致',
    article: '条例§36(六)',
    advice: '先答复前次申请，或者按前次答复改正',
  },
  'DEC-20': {
    rule: '重复申请须是同一申请人提出的',
    article: '条例§36(六)',
    advice: '另选办理结果',
  },
  'DLV-01': {
    rule: '邮寄须通过邮政企业',
    article: '国办公开办函〔2016〕235号',
    advice: '改用中国邮政或者邮政特快专递',
  },
  'DLV-02': {
    rule: '送达方式须有相应的单号、地址或者受托机关',
    article: '国办公开办函〔2016〕235号',
    advice: '填写邮件号、电子地址或者受托送达的机关',
  },
  'DLV-03': {
    rule: '送达须对应一份已经发出的文书',
    article: '国办公开办函〔2016〕235号',
    advice: '选择已发出的文书',
  },
  'DLV-04': {
    rule: '送达须有证据',
    article: '国办公开办函〔2016〕235号',
    advice: '填写送达回证、签收记录或者系统回执',
  },
  'DLV-05': {
    rule: '同一文书只登记一次送达',
    article: '国办公开办函〔2016〕235号',
    advice: '送达日期有误的，用更正记录改正',
  },
  'ARC-01': {
    rule: '送达之前不得归档',
    article: '条例§45',
    advice: '登记送达证据；两次送达不成的，登记退件后归档',
  },
  'PUB-01': {
    rule: '只有已公开的答复可以转为主动公开',
    article: '条例§44',
    advice: '不予公开的信息定期评估后再决定',
  },
} as const satisfies Record<string, BreachRow>
