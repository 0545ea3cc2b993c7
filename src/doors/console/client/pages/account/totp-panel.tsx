import { App, Button, Form, Input, QRCode, Typography } from 'antd'
import { useState } from 'react'
import { call } from '../../data/call.ts'
import { useRenewSession, useSession } from '../../data/session.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert, problemOf } from '../../parts/problem-alert.tsx'

interface TotpOffer {
  readonly secret: string
  readonly address: string
}

/** Binding a one-time code; the password is asked for when the sign-in was a while ago. */
export function TotpPanel() {
  const session = useSession()
  const [offer, setOffer] = useState<TotpOffer | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [asksPassword, setAsksPassword] = useState(false)
  const begin = async ({ password = '' }: { password?: string }) => {
    setError(null)
    try {
      setOffer(await call<TotpOffer>('POST', '/session/totp', { body: { password } }))
    } catch (caught) {
      if (problemOf(caught).errors?.password !== undefined) setAsksPassword(true)
      if (!asksPassword && problemOf(caught).errors?.password !== undefined) return
      setError(caught)
    }
  }
  const done = session.secondFactor && !session.needsTotp
  return (
    <Panel title="动态口令（第二因素）">
      <ProblemAlert error={error} />
      {offer === null ? (
        <Form layout="vertical" requiredMark={false} onFinish={values => void begin(values)}>
          <p>
            {done
              ? '已绑定。换手机时请安全管理员先解除原来的绑定。'
              : '用手机上的验证器应用生成六位动态口令，登录时与口令一起使用。'}
          </p>
          {asksPassword ? (
            <Form.Item
              name="password"
              label="现在的口令"
              rules={[{ required: true, message: '请填写现在的口令' }]}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
          ) : null}
          {done ? null : (
            <Button type={session.needsTotp ? 'primary' : 'default'} htmlType="submit">
              开始绑定
            </Button>
          )}
        </Form>
      ) : (
        <>
          <p>用验证器应用扫描，或者手工输入密钥，然后填写应用显示的六位数字。</p>
          <QRCode value={offer.address} type="svg" aria-label="动态口令二维码" />
          <Typography.Paragraph copyable={{ tooltips: ['复制', '已复制'] }} code>
            {offer.secret}
          </Typography.Paragraph>
          <CodeForm label="确认绑定" onDone={() => setOffer(null)} />
        </>
      )}
    </Panel>
  )
}

/** For a session that began elsewhere: the code is the second factor. */
export const CodePanel = () => (
  <Panel title="输入动态口令">
    <CodeForm label="继续" />
  </Panel>
)

function CodeForm({ label, onDone }: { label: string; onDone?: () => void }) {
  const renew = useRenewSession()
  const { message } = App.useApp()
  const [error, setError] = useState<unknown>(null)
  const confirm = async ({ code }: { code: string }) => {
    setError(null)
    try {
      await call('POST', '/session/totp/confirm', { body: { code } })
      void message.success('动态口令正确')
      onDone?.()
      await renew()
    } catch (caught) {
      setError(caught)
    }
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={values => void confirm(values)}>
      <ProblemAlert error={error} />
      <Form.Item
        name="code"
        label="动态口令（六位数字）"
        rules={[{ required: true, message: '请填写动态口令' }]}
      >
        <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" className="code" />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {label}
      </Button>
    </Form>
  )
}
