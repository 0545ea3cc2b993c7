import type { ConsultationAnswer, ContactMeans, DisputeSubject, EventKind, ReviewAspect } from '../events.ts'

/** 办理记录的种类, as the time line and the sentences of a breach name them. */
export const EVENT_LABELS: Record<EventKind, string> = {
  received: '收件',
  contactAttempted: '联系申请人',
  confirmed: '与申请人确认',
  registered: '登记',
  correctionAsked: '告知补正',
  correctionReceived: '收到补正',
  correctionExtended: '延长补正期限',
  reasonsAsked: '要求说明理由',
  reasonsGiven: '收到理由说明',
  delayedReasonably: '告知延迟答复',
  thirdPartyConsulted: '征求第三方意见',
  coMakerConsulted: '征求共同制作机关意见',
  otherBodyConsulted: '会商其他机关',
  consultationAnswered: '收到意见',
  consultationLapsed: '逾期未答复意见',
  extended: '延长答复期限',
  feeNoticed: '发出收费通知',
  feePaid: '缴清费用',
  searched: '检索',
  drafted: '拟稿',
  reviewed: '审核',
  returnedToDraft: '退回重新拟稿',
  signed: '签发',
  decided: '作出并发出决定',
  resent: '重新送达',
  delivered: '送达',
  deliveryFailed: '退件',
  archived: '归档',
  withdrawn: '申请人撤回',
  split: '拆分',
  corrected: '更正记录',
  disputeOpened: '登记复议或者诉讼',
  disputeClosed: '复议或者诉讼结案',
  redoOrdered: '责令重作',
  redoDecided: '重新作出决定',
  notedForPublication: '转为主动公开',
}

export const CONTACT_MEANS_LABELS: Record<ContactMeans, string> = {
  phone: '电话',
  sms: '短信',
  email: '电子邮件',
  online: '网上留言',
  post: '信函',
  inPerson: '当面',
}

export const CONSULTATION_ANSWER_LABELS: Record<ConsultationAnswer, string> = {
  agrees: '同意公开',
  objects: '不同意公开',
  partly: '同意部分公开',
  noOpinion: '没有意见，由本机关决定',
}

export const REVIEW_ASPECT_LABELS: Record<ReviewAspect, string> = {
  unitHead: '工作机构负责人审核',
  secrecy: '保密审查',
  legal: '合法性审核',
  leader: '分管负责人审核',
}

export const DISPUTE_SUBJECT_LABELS: Record<DisputeSubject, string> = {
  decision: '处理决定',
  failureToReply: '没有在期限内答复',
  other: '其他',
}
