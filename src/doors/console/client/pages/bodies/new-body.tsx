import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useNavigate } from 'react-router'
import { call } from '../../data/call.ts'
import type { BodyRecord } from '../../data/records.ts'
import { useSession } from '../../data/session.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { RecordForm } from '../../parts/record-form.tsx'
import { BodyFields, bodyOfForm } from './body-fields.tsx'

/** Puts a body into the tree, under the person's own unless he says otherwise. */
export function NewBodyPage() {
  const { body } = useSession()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const client = useQueryClient()
  return (
    <PageFrame title="新建机关" actions={<Button onClick={() => void navigate('/bodies')}>返回列表</Button>}>
      <div className="panel">
        <RecordForm<Partial<BodyRecord>>
          name="body:new"
          initial={{ kind: 'department', level: 'county', parent: body.id }}
          submitLabel="新建"
          send={(values, idempotencyKey) =>
            call('POST', '/bodies', { body: bodyOfForm(values), idempotencyKey })
          }
          onDone={() => {
            void message.success('已新建')
            void client.invalidateQueries({ queryKey: ['/bodies'] })
            void navigate('/bodies')
          }}
        >
          {() => <BodyFields above={body} />}
        </RecordForm>
      </div>
    </PageFrame>
  )
}
