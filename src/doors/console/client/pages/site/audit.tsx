import { Alert, App } from 'antd'
import { useState } from 'react'
import { call } from '../../data/call.ts'
import { useQuestion } from '../../data/question.ts'
import type { AuditFinding, AuditLine } from '../../data/records.ts'
import { useMay } from '../../data/session.tsx'
import { chinaTime } from '../../data/times.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DayQuestion } from '../../parts/day-question.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ServerTable } from '../../parts/server-table.tsx'

const ACTORS: Readonly<Record<string, string>> = { staff: '工作人员', public: '公众', system: '系统' }
const RESULTS: Readonly<Record<string, string>> = { done: '成功', refused: '拒绝', failed: '失败' }

/** The auditor's page: searches, exports and verifies the chain. */
export function AuditPage() {
  const may = useMay()
  const { asked, ask } = useQuestion()
  const { modal } = App.useApp()
  const [finding, setFinding] = useState<AuditFinding | null>(null)
  const showDetail = (line: AuditLine) =>
    modal.info({
      title: `第 ${line.sequence} 条：${line.actName}`,
      width: 640,
      okText: '关闭',
      content: <pre className="detail">{JSON.stringify(line.detail, null, 2)}</pre>,
    })
  return (
    <PageFrame
      title="审计日志"
      hint="只增不改，逐条相连；任何改动都会被查出。双击一行或按回车看详情。"
      actions={
        may('audit.verify') ? (
          <ActButton act={async () => setFinding(await call<AuditFinding>('POST', '/audit/verify'))}>
            核验完整性
          </ActButton>
        ) : null
      }
    >
      {finding === null ? null : <Finding finding={finding} />}
      <ServerTable<AuditLine>
        path="/audit"
        label="审计日志"
        keyOf={row => String(row.sequence)}
        searchHint="按人员、对象编号查询"
        mayExport={may('audit.export')}
        onOpen={showDetail}
        filters={
          <>
            <DayQuestion label="自" value={asked.from} onChange={from => ask({ from })} />
            <DayQuestion label="至" value={asked.to} onChange={to => ask({ to })} />
            <Choice
              aria-label="结果"
              empty="全部结果"
              value={asked.result ?? null}
              onChange={result => ask({ result })}
              options={RESULTS}
            />
          </>
        }
        columns={[
          { title: '序号', render: row => row.sequence },
          { title: '时间', render: row => chinaTime(row.at) },
          { title: '人员', render: row => row.personName ?? ACTORS[row.actorKind] },
          { title: '事项', render: row => row.actName },
          { title: '对象', render: row => [row.objectKind, row.objectId].filter(Boolean).join(' ') },
          { title: '结果', render: row => RESULTS[row.result] },
          { title: '来源地址', render: row => row.address ?? '' },
        ]}
      />
    </PageFrame>
  )
}

const Finding = ({ finding: { size, root, compared, broken } }: { finding: AuditFinding }) => (
  <Alert
    role="alert"
    showIcon
    type={broken === null ? 'success' : 'error'}
    title={
      broken === null
        ? `核验通过：${size} 条记录逐条相连，与 ${compared} 个检查点一致。`
        : `核验不通过：第 ${broken.sequence} 条起被改动。`
    }
    description={broken === null ? `根：${root}` : broken.sentence}
    style={{ marginBlockEnd: 16 }}
  />
)
