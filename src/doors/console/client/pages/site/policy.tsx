import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Checkbox, Form, InputNumber } from 'antd'
import { call } from '../../data/call.ts'
import type { Policy } from '../../data/records.ts'
import { useMay } from '../../data/session.tsx'
import { useWords } from '../../data/words.tsx'
import { Choice } from '../../parts/choice.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { RecordForm } from '../../parts/record-form.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { PolicyProfiles } from './policy-profiles.tsx'

type PolicyChange = Pick<Policy, 'profile' | 'idleMinutes' | 'secondFactorRoles'>

const LABELS = { profile: '模板', idleMinutes: '空闲退出时间', secondFactorRoles: '须用动态口令的角色' }
const KEEPERS = ['systemAdministrator', 'securityAdministrator', 'auditor']

/** 账号策略: which standard the accounts obey, and what it asks for, clause by clause. */
export function PolicyPage() {
  const may = useMay()
  const { roles } = useWords()
  const client = useQueryClient()
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery({
    queryKey: ['/policy'],
    queryFn: () => call<Policy>('GET', '/policy'),
  })
  if (error !== null) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  const names = Object.fromEntries(Object.entries(data.profiles).map(([code, { zh }]) => [code, zh]))
  const bounds = data.profiles[data.profile]?.idleMinutes.value
  return (
    <PageFrame title="账号策略" hint="两套标准对口令更换与组成的要求相反，只能整套采用其中一套。">
      <Panel title="现行策略">
        <RecordForm<PolicyChange>
          key={data.version}
          name={`policy:${data.version}`}
          initial={{
            profile: data.profile,
            idleMinutes: data.idleMinutes,
            secondFactorRoles: data.secondFactorRoles,
          }}
          readOnly={!may('policy.change')}
          submitLabel="保存策略"
          labels={LABELS}
          send={values => call('PUT', '/policy', { body: values, version: data.version })}
          onDone={() => {
            void message.success('已保存，自下一次请求起生效')
            void client.invalidateQueries({ queryKey: ['/policy'] })
          }}
        >
          {() => (
            <>
              <div className="columns">
                <Form.Item name="profile" label="模板" rules={[{ required: true }]}>
                  <Choice options={names} />
                </Form.Item>
                <Form.Item
                  name="idleMinutes"
                  label="空闲退出时间（分钟）"
                  rules={[{ required: true }]}
                  extra={bounds === undefined ? null : `可设 ${bounds.least} 至 ${bounds.most} 分钟。`}
                >
                  <InputNumber min={1} max={1440} />
                </Form.Item>
              </div>
              <Form.Item
                name="secondFactorRoles"
                label="须用动态口令的业务角色"
                extra="系统管理员、安全管理员、审计员始终须用（GB/T 22239-2019 8.1.4.1 d）。"
              >
                <Checkbox.Group
                  options={Object.entries(roles)
                    .filter(([role]) => !KEEPERS.includes(role))
                    .map(([value, label]) => ({ value, label }))}
                />
              </Form.Item>
            </>
          )}
        </RecordForm>
      </Panel>
      <PolicyProfiles policy={data} />
    </PageFrame>
  )
}
