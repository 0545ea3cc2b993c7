import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Spin } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { call } from '../data/call.ts'
import { useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { RecordForm } from '../parts/record-form.tsx'
import { BODY_LABELS, BodyFields, type BodyRecord } from './body-fields.tsx'

/** One body: to look at, to change, or (`new`) to put into the tree under the person's own. */
export function BodyPage() {
  const { id = 'new' } = useParams()
  const isNew = id === 'new'
  const session = useSession()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['/bodies', id],
    enabled: !isNew,
    queryFn: () => call<BodyRecord>('GET', `/bodies/${id}`),
  })
  if (!isNew && error !== null) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!isNew && isPending) return <Spin />
  const mayChange = session.acts.includes(isNew ? 'body.create' : 'body.update')
  return (
    <PageFrame
      title={isNew ? '新建机关' : (data?.name ?? '')}
      actions={<Button onClick={() => void navigate('/bodies')}>返回列表</Button>}
    >
      <RecordForm<Partial<BodyRecord>>
        key={data?.version ?? 'new'}
        name={`body:${id}:${data?.version ?? 0}`}
        initial={data ?? { kind: 'department', level: 'county' }}
        submitLabel={isNew ? '新建' : '保存'}
        labels={BODY_LABELS}
        send={(values, idempotencyKey) =>
          isNew
            ? call('POST', '/bodies', { body: { parent: session.body.id, ...values }, idempotencyKey })
            : call('PATCH', `/bodies/${id}`, { body: values, version: data?.version ?? 0 })
        }
        onDone={() => {
          void message.success('已保存')
          void client.invalidateQueries({ queryKey: ['/bodies'] })
          void navigate('/bodies')
        }}
      >
        {() => (
          <fieldset disabled={!mayChange} className="plain">
            <BodyFields />
          </fieldset>
        )}
      </RecordForm>
    </PageFrame>
  )
}
