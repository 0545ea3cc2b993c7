import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { call } from '../../data/call.ts'
import { useRenewSession } from '../../data/session.tsx'
import { ProblemAlert, problemOf } from '../../parts/problem-alert.tsx'
import { EntryFrame } from './entry-frame.tsx'
import { OtherWays } from './other-ways.tsx'

interface Credentials {
  readonly account: string
  readonly password: string
  readonly code?: string
}

/** Signing in: account, password, and the code of the second factor when the account has one. */
export function SignInPage() {
  const renew = useRenewSession()
  const [error, setError] = useState<unknown>(null)
  const [asksCode, setAsksCode] = useState(false)
  const [sending, setSending] = useState(false)
  const submit = async (credentials: Credentials) => {
    setSending(true)
    setError(null)
    try {
      await call('POST', '/session', { body: credentials })
      await renew()
    } catch (caught) {
      if (problemOf(caught).code === 'needsCode') setAsksCode(true)
      else setError(caught)
    } finally {
      setSending(false)
    }
  }
  return (
    <EntryFrame title="工作人员登录">
      <ProblemAlert error={error} />
      <Form<Credentials> layout="vertical" requiredMark={false} onFinish={values => void submit(values)}>
        <Form.Item name="account" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
          <Input autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item name="password" label="口令" rules={[{ required: true, message: '请填写口令' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {asksCode ? (
          <Form.Item
            name="code"
            label="动态口令（六位数字）"
            extra="打开手机上的验证器应用查看。"
            rules={[{ required: true, message: '请填写动态口令' }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit" block loading={sending}>
          登录
        </Button>
      </Form>
      <OtherWays />
    </EntryFrame>
  )
}
