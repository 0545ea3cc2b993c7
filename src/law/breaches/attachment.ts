import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application: files of a case. */
export const ATTACHMENT_BREACHES = {
  'ATT-01': {
    rule: '提供给申请人的文件，隐藏内容和个人信息须先清除或者逐项确认',
    article: '条例§15、§17',
    advice: '净化文件后重新检查；确实应当提供的，由审核人逐项说明理由',
  },
  'ATT-02': {
    rule: '已随决定发出的文件、已归档案件的文件不得改动',
    article: '条例§45',
    advice: '发错了的，先更正决定，再改为办理中的材料',
  },
  'ATT-03': {
    rule: '收到的材料、发出过的文件不得删除',
    article: '条例§45',
    advice: '传错了的，在办理记录里说明',
  },
  'ATT-04': {
    rule: '检查结果须由上传人以外的人确认',
    article: '条例§17',
    advice: '请另一位审核人或者负责人确认',
  },
  'ATT-05': {
    rule: '引用的附件须是本件的，或者是本人刚上传的',
    article: '条例§45',
    advice: '重新上传后再引用',
  },
  'ATT-06': {
    rule: '提供给申请人的文件须在作出决定之前添加',
    article: '条例§36',
    advice: '要补发的，先更正决定',
  },
} as const satisfies Record<string, BreachRow>
