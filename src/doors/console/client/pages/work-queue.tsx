import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { call } from '../data/call.ts'
import type { CaseCounts, CaseLine, Page } from '../data/records.ts'
import { useMay, useSession } from '../data/session.tsx'
import { LightSign } from '../parts/light.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { CaseTable } from './applications/case-table.tsx'

type Light = 'green' | 'yellow' | 'red'

/** Each number opens the list behind it. */
const QUEUES: readonly (readonly [keyof CaseCounts, string, Light])[] = [
  ['overdue', '已逾期', 'red'],
  ['dueSoon', '七个工作日内到期', 'yellow'],
  ['toConfirm', '待确认', 'yellow'],
  ['toRegister', '待登记', 'yellow'],
  ['toReview', '待审核签发', 'yellow'],
  ['toSend', '待发出', 'yellow'],
  ['waiting', '等待他人', 'green'],
]

/** 工作台: what waits for this person. */
export function WorkQueuePage() {
  const { person } = useSession()
  const may = useMay()
  return (
    <PageFrame title="工作台" hint={`${person.name}，您好。`}>
      {may('application.list') ? (
        <Queue />
      ) : (
        <Nothing>您的角色不办理申请。请从左侧的导航进入您的工作。</Nothing>
      )}
    </PageFrame>
  )
}

function Queue() {
  const counts = useQuery({
    queryKey: ['/applications', 'counts'],
    refetchInterval: 60_000,
    queryFn: () => call<CaseCounts>('GET', '/applications/counts', { background: true }),
  })
  const first = useQuery({
    queryKey: ['/applications', 'pressing'],
    queryFn: () =>
      call<Page<CaseLine>>('GET', '/applications', { query: { open: 'true', order: 'due', limit: 10 } }),
  })
  const error = counts.error ?? first.error
  if (error !== null) return <ProblemAlert error={error} retry={() => void counts.refetch()} />
  if (counts.data === undefined || first.data === undefined) return <Waiting />
  const { data } = counts
  return (
    <>
      <ul className="queues">
        {QUEUES.map(([queue, label, light]) => (
          <li key={queue}>
            <Link to={`/applications?queue=${queue}`}>
              <span className="number">{data[queue]}</span>
              <span>{label}</span>
              {data[queue] === 0 ? <span className="secondary">没有</span> : <LightSign light={light} />}
            </Link>
          </li>
        ))}
      </ul>
      <Panel
        title={`在办申请 ${data.open} 件，最先到期的`}
        extra={<Link to="/applications?open=true">全部在办</Link>}
      >
        {first.data.items.length === 0 ? (
          <Nothing>没有在办的申请。收到新的申请时，从“登记申请”开始。</Nothing>
        ) : (
          <CaseTable rows={first.data.items} label="最先到期的申请" />
        )}
      </Panel>
    </>
  )
}
