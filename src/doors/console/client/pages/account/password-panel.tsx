import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { call } from '../../data/call.ts'
import { useRenewSession } from '../../data/session.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'

interface PasswordChange {
  readonly current: string
  readonly next: string
  readonly again: string
}

export function PasswordPanel() {
  const renew = useRenewSession()
  const { message } = App.useApp()
  const [error, setError] = useState<unknown>(null)
  const [form] = Form.useForm<PasswordChange>()
  const submit = async ({ current, next }: PasswordChange) => {
    setError(null)
    try {
      await call('POST', '/session/password', { body: { current, next } })
      form.resetFields()
      void message.success('口令已修改，其他地方的登录已退出')
      await renew()
    } catch (caught) {
      setError(caught)
    }
  }
  return (
    <Panel title="修改口令">
      <ProblemAlert error={error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={values => void submit(values)}>
        <Form.Item
          name="current"
          label="现在的口令"
          rules={[{ required: true, message: '请填写现在的口令' }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label="新口令" rules={[{ required: true, message: '请填写新口令' }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label="再输一遍新口令"
          dependencies={['next']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('next')
                  ? Promise.resolve()
                  : Promise.reject(new Error('两次输入的不一样')),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          修改口令
        </Button>
      </Form>
    </Panel>
  )
}
