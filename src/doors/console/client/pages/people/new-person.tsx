import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../data/call.ts'
import { useSession } from '../../data/session.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { RecordForm } from '../../parts/record-form.tsx'
import { OncePassword } from './once-password.tsx'
import { FirstKeeperFields, PersonFields } from './person-fields.tsx'

interface NewPerson {
  readonly name: string
  readonly account: string
  readonly body: string
  readonly roles?: readonly string[]
}

/** A new account; its roles are granted afterwards by the security administrator. */
export function NewPersonPage() {
  const { body } = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [once, setOnce] = useState<string | null>(null)
  return (
    <PageFrame
      title="新建人员"
      hint="建好后得到一次性口令；角色由安全管理员授予。"
      actions={<Button onClick={() => void navigate('/people')}>返回列表</Button>}
    >
      <div className="panel">
        <RecordForm<NewPerson>
          name="person:new"
          initial={{ body: body.id }}
          submitLabel="新建"
          send={async (values, idempotencyKey) => {
            const made = await call<{ password: string }>('POST', '/people', { body: values, idempotencyKey })
            setOnce(made.password)
          }}
          onDone={() => void client.invalidateQueries({ queryKey: ['/people'] })}
        >
          {() => (
            <>
              <PersonFields isNew body={body} />
              <FirstKeeperFields />
            </>
          )}
        </RecordForm>
      </div>
      <OncePassword password={once} onClose={() => void navigate('/people')} />
    </PageFrame>
  )
}
