import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useQuestion } from '../../data/question.ts'
import type { CaseLine } from '../../data/records.ts'
import { useMay, useSession } from '../../data/session.tsx'
import { useWords } from '../../data/words.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DayQuestion } from '../../parts/day-question.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ServerTable } from '../../parts/server-table.tsx'
import { caseColumns } from './case-table.tsx'

const QUEUES = {
  overdue: '已逾期',
  dueSoon: '七个工作日内到期',
  toConfirm: '待确认',
  toRegister: '待登记',
  toReview: '待审核签发',
  toSend: '待发出',
  waiting: '等待他人',
}
const OPEN = { true: '在办', false: '已办结' }
const ORDER = { due: '先到期的在前', newest: '新收的在前' }

/** 申请列表. What is asked stands in the address. */
export function ApplicationsPage() {
  const navigate = useNavigate()
  const may = useMay()
  const { person } = useSession()
  const words = useWords()
  const { asked, ask } = useQuestion()
  const choose = (name: string, label: string, options: Readonly<Record<string, string>>) => (
    <Choice
      aria-label={label}
      empty={label}
      value={asked[name] ?? null}
      onChange={value => ask({ [name]: value })}
      options={options}
    />
  )
  const namesOf = (rules: Readonly<Record<string, { readonly zh: string }>>) =>
    Object.fromEntries(Object.entries(rules).map(([code, { zh }]) => [code, zh]))
  return (
    <PageFrame
      title="申请"
      hint="j、k 上下移动，回车打开。"
      actions={
        <>
          <Button onClick={() => print()}>打印</Button>
          {may('application.receive') ? (
            <Button type="primary" onClick={() => void navigate('/register')}>
              登记申请
            </Button>
          ) : null}
        </>
      }
    >
      <ServerTable<CaseLine>
        path="/applications"
        label="申请列表"
        keyOf={row => row.id}
        searchHint="按登记号、申请人、内容查询"
        mayExport={may('application.export')}
        onOpen={row => void navigate(`/applications/${row.id}`)}
        empty="没有符合条件的申请。可以放宽查询条件，或者登记新收到的申请。"
        filters={
          <>
            {choose('queue', '全部待办', QUEUES)}
            {choose('open', '在办和办结', OPEN)}
            {choose('status', '全部状态', words.statuses)}
            {choose('channel', '全部渠道', namesOf(words.channels))}
            {choose('outcome', '全部结果', namesOf(words.decisions))}
            {choose('assignee', '全部经办人', { [person.id]: '我经办的' })}
            {choose('order', '默认顺序', ORDER)}
            <DayQuestion
              label="届满日早于"
              value={asked.dueBefore}
              onChange={dueBefore => ask({ dueBefore })}
            />
          </>
        }
        columns={caseColumns(words)}
      />
    </PageFrame>
  )
}
