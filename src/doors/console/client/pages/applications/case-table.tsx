import { Link, useNavigate } from 'react-router'
import type { CaseLine, Words } from '../../data/records.ts'
import { useWords } from '../../data/words.tsx'
import { Urgency } from '../../parts/light.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'

/** The columns of every list of applications. */
export const caseColumns = ({ statuses, channels, decisions }: Words): Column<CaseLine>[] => [
  { title: '登记号', render: row => <Link to={`/applications/${row.id}`}>{row.number}</Link> },
  { title: '申请人', render: row => row.applicantName },
  { title: '申请内容', wide: true, render: row => row.request.description.slice(0, 80) },
  {
    title: '状态',
    render: row => (row.outcome === null ? statuses[row.status] : (decisions[row.outcome]?.zh ?? '')),
  },
  { title: '期限', render: row => <Urgency line={row} /> },
  {
    title: '届满日',
    render: row => (row.replyDue === null ? '' : `${row.replyDue}${row.dueProvisional ? '（暂估）' : ''}`),
  },
  { title: '收到', render: row => row.receivedOn ?? `${row.arrivedOn} 到达` },
  { title: '渠道', render: row => channels[row.channel]?.zh },
  { title: '经办人', render: row => row.assigneeName ?? '（未分派）' },
]

export function CaseTable({ rows, label }: { rows: readonly CaseLine[]; label: string }) {
  const words = useWords()
  const navigate = useNavigate()
  return (
    <ListTable<CaseLine>
      label={label}
      rows={rows}
      keyOf={row => row.id}
      columns={caseColumns(words)}
      onOpen={row => void navigate(`/applications/${row.id}`)}
    />
  )
}
