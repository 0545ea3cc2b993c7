import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { call } from '../../data/call.ts'
import type { PersonRecord } from '../../data/records.ts'
import { useMay } from '../../data/session.tsx'
import { ActButton } from '../../parts/act-button.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { RecordForm } from '../../parts/record-form.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { OncePassword } from './once-password.tsx'
import { PERSON_LABELS, PersonFields, RoleFields } from './person-fields.tsx'

interface WithPassword {
  /** Shown once; the person must change it at the first sign-in. */
  readonly password?: string
}

/** One person: name and body, roles, suspension, a new password. */
export function PersonPage() {
  const { id = '' } = useParams()
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [once, setOnce] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['/people', id],
    queryFn: () => call<PersonRecord>('GET', `/people/${id}`),
  })
  if (error !== null) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  const { version } = data
  const renew = () => client.invalidateQueries({ queryKey: ['/people'] })
  const change = async (method: string, what: string) => {
    const answer = await call<WithPassword>(method, `/people/${id}/${what}`, { version })
    await renew()
    if (answer.password !== undefined) setOnce(answer.password)
  }
  const saved = () => {
    void renew()
    void message.success('已保存')
  }
  return (
    <PageFrame
      title={data.name}
      hint={
        <>
          {data.account}，{data.bodyName} {data.suspended ? <Tag color="red">已停用</Tag> : null}
        </>
      }
      actions={<Button onClick={() => void navigate('/people')}>返回列表</Button>}
    >
      <Panel title="姓名与机关">
        <RecordForm<Pick<PersonRecord, 'name' | 'body'>>
          key={version}
          name={`person:${id}:${version}`}
          initial={{ name: data.name, body: data.body }}
          readOnly={!may('person.update')}
          submitLabel="保存"
          labels={PERSON_LABELS}
          send={values => call('PATCH', `/people/${id}`, { body: values, version })}
          onDone={saved}
          onStale={() => void renew()}
        >
          {() => <PersonFields isNew={false} body={{ id: data.body, name: data.bodyName }} />}
        </RecordForm>
      </Panel>
      <Panel title="角色">
        <p className="hint">
          由安全管理员授予。系统管理员、安全管理员、审计员互不兼任，也不兼任业务角色（三员分立）。
        </p>
        <RecordForm<Pick<PersonRecord, 'roles'>>
          key={version}
          name={`roles:${id}:${version}`}
          initial={{ roles: data.roles }}
          readOnly={!may('person.assignRoles')}
          submitLabel="授予角色"
          send={values => call('PUT', `/people/${id}/roles`, { body: values, version })}
          onDone={saved}
          onStale={() => void renew()}
        >
          {() => <RoleFields />}
        </RecordForm>
      </Panel>
      <Panel title="账号">
        <div className="buttons">
          {may('person.resetPassword') ? (
            <ActButton
              confirm={`给${data.name}一个新的一次性口令？原口令和登录状态立即失效。`}
              act={() => change('POST', 'password')}
            >
              重置口令
            </ActButton>
          ) : null}
          {may('person.resetTotp') && data.totpConfirmed ? (
            <ActButton
              confirm="解除动态口令绑定？本人下次登录时重新绑定。"
              done="已解除"
              act={() => change('DELETE', 'totp')}
            >
              解除动态口令绑定
            </ActButton>
          ) : null}
          {may('person.endSessions') ? (
            <ActButton done="已退出其全部登录" act={() => change('DELETE', 'sessions')}>
              强制退出登录
            </ActButton>
          ) : null}
          {may('person.suspend') && !data.suspended ? (
            <ActButton
              danger
              confirm={`停用${data.name}的账号？其登录和接口令牌立即失效。`}
              done="已停用"
              act={() => change('POST', 'suspend')}
            >
              停用
            </ActButton>
          ) : null}
          {may('person.resume') && data.suspended ? (
            <ActButton done="已恢复" act={() => change('POST', 'resume')}>
              恢复使用
            </ActButton>
          ) : null}
        </div>
      </Panel>
      <OncePassword password={once} onClose={() => setOnce(null)} />
    </PageFrame>
  )
}
