import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../data/call.ts'
import type { OwnSession } from '../../data/records.ts'
import { chinaTime } from '../../data/times.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'

/** Where the person is signed in; each of them can be ended from here. */
export function OwnSessions() {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['/sessions'],
    queryFn: () => call<{ items: OwnSession[] }>('GET', '/sessions'),
  })
  const end = async (path: string) => {
    await call('DELETE', path)
    await client.invalidateQueries({ queryKey: ['/sessions'] })
  }
  const items = data?.items ?? []
  return (
    <Panel
      title="登录的地方"
      extra={
        items.length > 1 ? (
          <ActButton done="其他登录已退出" act={() => end('/sessions')}>
            退出其他登录
          </ActButton>
        ) : null
      }
    >
      <ProblemAlert error={error} retry={() => void refetch()} />
      <ListTable<OwnSession>
        label="本人的登录"
        rows={items}
        keyOf={row => row.id}
        columns={[
          { title: '登录时间', render: row => chinaTime(row.createdAt) },
          { title: '最近使用', render: row => chinaTime(row.lastSeenAt) },
          { title: '来源地址', render: row => row.address ?? '不明' },
          { title: '方式', render: row => (row.method === 'oidc' ? '统一身份认证' : '口令') },
          {
            title: '操作',
            render: row =>
              row.current ? (
                '本次登录'
              ) : (
                <ActButton done="已退出" act={() => end(`/sessions/${row.id}`)}>
                  退出
                </ActButton>
              ),
          },
        ]}
      />
    </Panel>
  )
}
