import type { CaseLine } from '../../../actions/cases/lists/case-line.ts'
import type { SheetColumn } from '../../../actions/export-list.ts'
import { WORDS } from '../../../actions/read-words.ts'

const { channels, applicantKinds, statuses, decisions } = WORDS

/** A list of applications as a workbook. */
export const CASE_COLUMNS: readonly SheetColumn<CaseLine>[] = [
  { title: '登记号', width: 32, value: line => line.number },
  { title: '机关', width: 45, value: line => line.bodyName },
  { title: '申请人', width: 30, value: line => line.applicantName },
  { title: '申请人类别', width: 25, value: line => applicantKinds[line.applicantKind]?.zh ?? '' },
  { title: '申请内容', width: 100, value: line => line.request.description },
  { title: '渠道', width: 35, value: line => channels[line.channel].zh },
  { title: '到达日期', width: 22, value: line => line.arrivedOn },
  { title: '收到日期', width: 22, value: line => line.receivedOn },
  { title: '办理状态', width: 25, value: line => statuses[line.status] },
  { title: '期限届满日', width: 22, value: line => line.replyDue },
  { title: '剩余工作日', width: 20, value: line => line.remaining },
  { title: '逾期工作日', width: 20, value: line => line.overdue },
  { title: '办结日期', width: 22, value: line => line.closedOn },
  {
    title: '办理结果',
    width: 50,
    value: line => (line.outcome === null ? null : decisions[line.outcome].zh),
  },
  { title: '经办人', width: 22, value: line => line.assigneeName },
]
