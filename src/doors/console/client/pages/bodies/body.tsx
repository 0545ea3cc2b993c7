import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { call } from '../../data/call.ts'
import type { BodyRecord } from '../../data/records.ts'
import { useMay } from '../../data/session.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { RecordForm } from '../../parts/record-form.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { BODY_LABELS, BodyFields, bodyOfForm } from './body-fields.tsx'

/** One body: to look at, or to change. */
export function BodyPage() {
  const { id = '' } = useParams()
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery({
    queryKey: ['/bodies', id],
    queryFn: () => call<BodyRecord>('GET', `/bodies/${id}`),
  })
  if (error !== null) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  const { version, id: _id, path: _path, parent: _parent, since: _since, until: _until, ...fields } = data
  return (
    <PageFrame title={data.name} actions={<Button onClick={() => void navigate('/bodies')}>返回列表</Button>}>
      <div className="panel">
        <RecordForm<typeof fields>
          key={version}
          name={`body:${id}:${version}`}
          initial={fields}
          readOnly={!may('body.update')}
          submitLabel="保存"
          labels={BODY_LABELS}
          send={values => call('PATCH', `/bodies/${id}`, { body: bodyOfForm(values), version })}
          onStale={() => void refetch()}
          onDone={() => {
            void message.success('已保存')
            void client.invalidateQueries({ queryKey: ['/bodies'] })
          }}
        >
          {() => <BodyFields />}
        </RecordForm>
      </div>
    </PageFrame>
  )
}
