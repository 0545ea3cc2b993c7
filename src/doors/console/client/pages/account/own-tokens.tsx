import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { call } from '../../data/call.ts'
import type { ApiToken } from '../../data/records.ts'
import { chinaTime } from '../../data/times.ts'
import { useWords } from '../../data/words.tsx'
import { ActButton } from '../../parts/act-button.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { NewTokenForm } from './new-token-form.tsx'

/** Tokens by which another system acts in the person's name. */
export function OwnTokens() {
  const client = useQueryClient()
  const { acts } = useWords()
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['/tokens'],
    queryFn: () => call<{ items: ApiToken[] }>('GET', '/tokens'),
  })
  const renew = () => client.invalidateQueries({ queryKey: ['/tokens'] })
  const items = data?.items ?? []
  return (
    <Panel title="接口令牌" extra={<Button onClick={() => setAdding(true)}>新建令牌</Button>}>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {items.length === 0 ? (
        <Nothing>没有接口令牌。其他系统要以您的名义调用接口时，在这里新建一个。</Nothing>
      ) : (
        <ListTable<ApiToken>
          label="本人的接口令牌"
          rows={items}
          keyOf={row => row.id}
          columns={[
            { title: '用途', render: row => row.name },
            { title: '权限', wide: true, render: row => row.scopes.map(act => acts[act] ?? act).join('、') },
            { title: '有效期至', render: row => chinaTime(row.expiresAt) },
            { title: '最近使用', render: row => (row.lastUsedAt ? chinaTime(row.lastUsedAt) : '从未') },
            {
              title: '操作',
              render: row =>
                row.revokedAt === null ? (
                  <ActButton
                    confirm={`撤销“${row.name}”？使用它的系统将立即不能调用接口。`}
                    done="已撤销"
                    act={async () => {
                      await call('DELETE', `/tokens/${row.id}`)
                      await renew()
                    }}
                  >
                    撤销
                  </ActButton>
                ) : (
                  '已撤销'
                ),
            },
          ]}
        />
      )}
      <Modal
        open={adding}
        title="新建接口令牌"
        footer={null}
        destroyOnHidden
        onCancel={() => setAdding(false)}
      >
        <NewTokenForm
          onMade={token => {
            setAdding(false)
            setMade(token)
            void renew()
          }}
        />
      </Modal>
      <Modal
        open={made !== null}
        title="令牌只显示这一次"
        onCancel={() => setMade(null)}
        footer={
          <Button type="primary" onClick={() => setMade(null)}>
            已保存
          </Button>
        }
      >
        <p>请保存到调用方的保密配置里。请求时放在 Authorization: Bearer 之后。</p>
        <Typography.Text code copyable={{ tooltips: ['复制', '已复制'] }} className="once">
          {made}
        </Typography.Text>
      </Modal>
    </Panel>
  )
}
