import { Alert, App, Button, Card, Form, Input, QRCode, Typography } from 'antd'
import { useState } from 'react'
import { call } from '../data/call.ts'
import { useRenewSession, useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'

/** The person's own account: password and second factor. */
export function AccountPage() {
  const session = useSession()
  return (
    <PageFrame
      title="我的账号"
      hint={`${session.person.name}（${session.person.account}），${session.body.name}`}
    >
      {session.mustChangePassword ? (
        <Alert showIcon type="warning" title="请先修改口令，才能继续使用。" style={{ marginBlockEnd: 16 }} />
      ) : null}
      {session.needsTotp && !session.mustChangePassword ? (
        <Alert
          showIcon
          type="warning"
          title="您的角色须启用动态验证码，启用后才能继续使用。"
          style={{ marginBlockEnd: 16 }}
        />
      ) : null}
      <div className="columns">
        <PasswordCard />
        <TotpCard />
      </div>
    </PageFrame>
  )
}

interface PasswordChange {
  readonly current: string
  readonly next: string
  readonly again: string
}

function PasswordCard() {
  const renew = useRenewSession()
  const { message } = App.useApp()
  const [error, setError] = useState<unknown>(null)
  const [form] = Form.useForm<PasswordChange>()
  const submit = async ({ current, next }: PasswordChange) => {
    setError(null)
    try {
      await call('POST', '/session/password', { body: { current, next } })
      form.resetFields()
      void message.success('口令已修改')
      await renew()
    } catch (caught) {
      setError(caught)
    }
  }
  return (
    <Card title="修改口令">
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
    </Card>
  )
}

interface TotpOffer {
  readonly secret: string
  readonly address: string
}

function TotpCard() {
  const session = useSession()
  const renew = useRenewSession()
  const { message } = App.useApp()
  const [offer, setOffer] = useState<TotpOffer | null>(null)
  const [error, setError] = useState<unknown>(null)
  const attempt = async (work: () => Promise<void>) => {
    setError(null)
    await work().catch(setError)
  }
  const begin = () =>
    attempt(async () => setOffer(await call<TotpOffer>('POST', '/session/totp', { body: {} })))
  const confirm = ({ code }: { code: string }) =>
    attempt(async () => {
      await call('POST', '/session/totp/confirm', { body: { code } })
      setOffer(null)
      void message.success('动态验证码已启用')
      await renew()
    })
  return (
    <Card title="动态验证码（第二因素）">
      <ProblemAlert error={error} />
      {offer === null ? (
        <>
          <p>用手机上的验证器应用生成 6 位验证码，登录时与口令一起使用。</p>
          <Button type={session.needsTotp ? 'primary' : 'default'} onClick={() => void begin()}>
            启用或更换
          </Button>
        </>
      ) : (
        <>
          <p>用验证器应用扫描，或者手工输入密钥，然后填写应用显示的 6 位验证码。</p>
          <QRCode value={offer.address} type="svg" aria-label="动态验证码二维码" />
          <Typography.Paragraph copyable code>
            {offer.secret}
          </Typography.Paragraph>
          <Form layout="vertical" requiredMark={false} onFinish={values => void confirm(values)}>
            <Form.Item name="code" label="验证码" rules={[{ required: true, message: '请填写验证码' }]}>
              <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" />
            </Form.Item>
            <Button type="primary" htmlType="submit">
              确认启用
            </Button>
          </Form>
        </>
      )}
    </Card>
  )
}
