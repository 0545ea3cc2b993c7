import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal, Spin, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { call } from '../data/call.ts'
import { useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { RecordForm } from '../parts/record-form.tsx'
import { PERSON_LABELS, PersonFields, type PersonRecord } from './person-fields.tsx'

interface WithPassword {
  /** Shown once; the person must change it at the first sign-in. */
  readonly password?: string
}

/** One person: roles, body, suspension, a new password. */
export function PersonPage() {
  const { id = 'new' } = useParams()
  const isNew = id === 'new'
  const { acts, body } = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { message, modal } = App.useApp()
  const [once, setOnce] = useState<string | null>(null)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['/people', id],
    enabled: !isNew,
    queryFn: () => call<PersonRecord>('GET', `/people/${id}`),
  })
  if (!isNew && error !== null) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!isNew && isPending) return <Spin />
  const renew = () => client.invalidateQueries({ queryKey: ['/people'] })
  const doTo = async (path: string, done: string) => {
    try {
      const answer = await call<WithPassword>('POST', `/people/${id}/${path}`, {
        version: data?.version ?? 0,
      })
      await renew()
      if (answer?.password === undefined) void message.success(done)
      else setOnce(answer.password)
    } catch (caught) {
      modal.error({ title: '没有办成', content: <ProblemAlert error={caught} /> })
    }
  }
  return (
    <PageFrame
      title={isNew ? '新建人员' : (data?.name ?? '')}
      actions={
        <>
          {!isNew && acts.includes('person.resetPassword') ? (
            <Button onClick={() => void doTo('password', '已重设')}>重设口令</Button>
          ) : null}
          {!isNew && acts.includes('person.suspend') ? (
            <Button danger onClick={() => void doTo(data?.suspended ? 'resume' : 'suspend', '已更改')}>
              {data?.suspended ? '恢复使用' : '停用'}
            </Button>
          ) : null}
          <Button onClick={() => void navigate('/people')}>返回列表</Button>
        </>
      }
    >
      <RecordForm<Partial<PersonRecord>>
        key={data?.version ?? 'new'}
        name={`person:${id}:${data?.version ?? 0}`}
        initial={data ?? { body: body.id, roles: ['clerk'] }}
        submitLabel={isNew ? '新建' : '保存'}
        labels={PERSON_LABELS}
        send={async (values, idempotencyKey) => {
          if (!isNew) return call('PATCH', `/people/${id}`, { body: values, version: data?.version ?? 0 })
          const made = await call<WithPassword>('POST', '/people', { body: values, idempotencyKey })
          setOnce(made.password ?? null)
          return made
        }}
        onDone={() => {
          void renew()
          void message.success('已保存')
          if (!isNew) void navigate('/people')
        }}
      >
        {() => <PersonFields isNew={isNew} />}
      </RecordForm>
      <Modal
        open={once !== null}
        title="一次性口令"
        onOk={() => void navigate('/people')}
        onCancel={() => void navigate('/people')}
        cancelButtonProps={{ style: { display: 'none' } }}
        okText="已记下"
      >
        <p>请把口令当面或通过安全渠道交给本人；关闭后不再显示，首次登录时须修改。</p>
        <Typography.Text code copyable style={{ fontSize: 18 }}>
          {once}
        </Typography.Text>
      </Modal>
    </PageFrame>
  )
}
