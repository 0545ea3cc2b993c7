import { Checkbox, Form, Input, InputNumber } from 'antd'
import { call } from '../../data/call.ts'
import { useSession } from '../../data/session.tsx'
import { useWords } from '../../data/words.tsx'
import { RecordForm } from '../../parts/record-form.tsx'

interface NewToken {
  readonly name: string
  readonly days: number
  readonly scopes: readonly string[]
}

/** What a token cannot do for a person: be him. */
const OWN = /^(?:session|apiToken|setUp|words)\.|^application\.(?:apply|track)$/

export function NewTokenForm({ onMade }: { onMade: (token: string) => void }) {
  const session = useSession()
  const { acts } = useWords()
  const scopes = session.acts.filter(act => !OWN.test(act))
  return (
    <RecordForm<NewToken>
      name="token:new"
      initial={{ days: 90 }}
      submitLabel="新建"
      send={async (values, idempotencyKey) => {
        const { token } = await call<{ token: string }>('POST', '/tokens', { body: values, idempotencyKey })
        onMade(token)
      }}
      onDone={() => undefined}
    >
      {() => (
        <>
          <Form.Item
            name="name"
            label="用途"
            rules={[{ required: true }]}
            extra="给哪个系统用，例如“网上办事大厅”。"
          >
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name="days" label="有效天数" rules={[{ required: true }]} extra="最长 366 天。">
            <InputNumber min={1} max={366} />
          </Form.Item>
          <Form.Item name="scopes" label="权限" rules={[{ required: true, message: '请至少选一项权限' }]}>
            <Checkbox.Group
              className="scopes"
              options={scopes.map(value => ({ value, label: acts[value] ?? value }))}
            />
          </Form.Item>
        </>
      )}
    </RecordForm>
  )
}
