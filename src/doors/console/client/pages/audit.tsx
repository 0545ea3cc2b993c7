import { Button, DatePicker, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { addressOf } from '../data/call.ts'
import { useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { ServerTable } from '../parts/server-table.tsx'

interface EntryRow {
  readonly sequence: number
  readonly at: string
  readonly personName: string | null
  readonly actorKind: string
  readonly actName: string
  readonly objectKind: string | null
  readonly objectId: string | null
  readonly result: string
  readonly address: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

const ACTORS: Readonly<Record<string, string>> = { staff: '工作人员', public: '公众', system: '系统' }
const RESULTS: Readonly<Record<string, string>> = { done: '成功', refused: '拒绝', failed: '失败' }

/** A moment as Chinese offices read it. */
export const chinaTime = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

/** The auditor's page: searches and exports the chain. */
export function AuditPage() {
  const { acts } = useSession()
  const [asked, ask] = useSearchParams()
  const set = (name: string, value: string | null | undefined) =>
    ask(before => {
      const after = new URLSearchParams(before)
      if (value) after.set(name, value)
      else after.delete(name)
      after.delete('after')
      after.delete('trail')
      return after
    })
  return (
    <PageFrame
      title="审计日志"
      hint="只增不改，逐条相连；任何改动都会被查出。"
      actions={
        acts.includes('audit.export') ? (
          <Button href={addressOf('/audit.xlsx', Object.fromEntries(asked))}>导出查询结果</Button>
        ) : null
      }
    >
      <ServerTable<EntryRow>
        path="/audit"
        label="审计日志"
        rowKey="sequence"
        searchHint="按人员、对象编号查询"
        filters={
          <>
            <DatePicker.RangePicker
              aria-label="日期范围"
              onChange={days => {
                set('from', days?.[0]?.format('YYYY-MM-DD'))
                set('to', days?.[1]?.format('YYYY-MM-DD'))
              }}
            />
            <Select
              aria-label="结果"
              allowClear
              placeholder="结果"
              value={asked.get('result')}
              onChange={value => set('result', value)}
              options={Object.entries(RESULTS).map(([value, label]) => ({ value, label }))}
              style={{ minWidth: 110 }}
            />
          </>
        }
        columns={[
          { title: '序号', dataIndex: 'sequence' },
          { title: '时间', render: (_, row) => chinaTime(row.at) },
          { title: '人员', render: (_, row) => row.personName ?? ACTORS[row.actorKind] },
          { title: '事项', dataIndex: 'actName' },
          { title: '对象', render: (_, row) => [row.objectKind, row.objectId].filter(Boolean).join(' ') },
          { title: '结果', render: (_, row) => RESULTS[row.result] },
          { title: '来源地址', dataIndex: 'address' },
        ]}
      />
    </PageFrame>
  )
}
