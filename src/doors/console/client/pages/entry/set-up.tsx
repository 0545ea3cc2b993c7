import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../data/call.ts'
import type { Words } from '../../data/records.ts'
import { useRenewSession } from '../../data/session.tsx'
import { Choice } from '../../parts/choice.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { EntryFrame } from './entry-frame.tsx'

interface SetUp {
  readonly body: { readonly name: string; readonly kind: string; readonly level: string }
  readonly name: string
  readonly account: string
  readonly password: string
  readonly again: string
}

/** 首次启用: the first body and the first system administrator, by the link that the server printed at its start. */
export function SetUpPage({ words }: { words: Words }) {
  const [token] = useState(() => location.hash.slice(1))
  const [error, setError] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const navigate = useNavigate()
  const renew = useRenewSession()
  const submit = async ({ again: _, ...values }: SetUp) => {
    setSending(true)
    setError(null)
    try {
      await call('POST', '/setup', { body: { ...values, token } })
      await call('POST', '/session', { body: { account: values.account, password: values.password } })
      await renew()
      void navigate('/', { replace: true })
    } catch (caught) {
      setError(caught)
    } finally {
      setSending(false)
    }
  }
  if (token === '')
    return (
      <EntryFrame title="首次启用">
        <p>请打开启动服务时打印的完整链接（以 /console/setup# 开头）。链接丢失或过期时，重新启动服务即可。</p>
      </EntryFrame>
    )
  return (
    <EntryFrame title="首次启用" wide>
      <Alert
        type="info"
        showIcon
        title="建立第一个机关和系统管理员。系统管理员只管账号和机关，不办业务；之后请新建安全管理员和审计员，再由安全管理员授予业务角色。"
        style={{ marginBlockEnd: 16 }}
      />
      <ProblemAlert error={error} />
      <Form<SetUp>
        layout="vertical"
        requiredMark={false}
        initialValues={{ body: { kind: 'localGovernment', level: 'county' } }}
        onFinish={values => void submit(values)}
      >
        <h2>机关</h2>
        <Form.Item
          name={['body', 'name']}
          label="机关全称"
          rules={[{ required: true, message: '请填写机关全称' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <div className="columns">
          <Form.Item name={['body', 'kind']} label="类型">
            <Choice options={words.bodyKinds} />
          </Form.Item>
          <Form.Item name={['body', 'level']} label="级别">
            <Choice options={words.bodyLevels} />
          </Form.Item>
        </div>
        <h2>系统管理员</h2>
        <div className="columns">
          <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
            <Input maxLength={50} autoComplete="name" />
          </Form.Item>
          <Form.Item name="account" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
            <Input maxLength={32} autoComplete="username" />
          </Form.Item>
          <Form.Item
            name="password"
            label="口令"
            rules={[{ required: true, message: '请填写口令' }]}
            extra="至少 10 个字符，含大写、小写、数字、其他字符中的三类。"
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label="再输一遍口令"
            dependencies={['password']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, value) =>
                  value === getFieldValue('password')
                    ? Promise.resolve()
                    : Promise.reject(new Error('两次输入的不一样')),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" loading={sending}>
          启用
        </Button>
      </Form>
    </EntryFrame>
  )
}
