import { Checkbox, Form, Input } from 'antd'
import { useWords } from '../../data/words.tsx'
import { BodyChoice } from '../../parts/body-choice.tsx'

export const PERSON_LABELS: Readonly<Record<string, string>> = { name: '姓名', body: '所属机关' }

/** Name, account and body of a person. */
export const PersonFields = ({
  isNew,
  body,
}: {
  isNew: boolean
  body: { readonly id: string; readonly name: string }
}) => (
  <div className="columns">
    <Form.Item name="name" label="姓名" rules={[{ required: true }]}>
      <Input maxLength={50} autoComplete="off" />
    </Form.Item>
    {isNew ? (
      <Form.Item
        name="account"
        label="账号"
        rules={[
          { required: true },
          {
            pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{2,31}$/,
            message: '账号须为 3 至 32 个字母、数字、点、横线或下划线',
          },
        ]}
        extra="登录时使用，建好后不能修改。3 至 32 个字母、数字、点、横线或下划线。"
      >
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
    ) : null}
    <Form.Item name="body" label="所属机关" rules={[{ required: true }]}>
      <BodyChoice known={body} />
    </Form.Item>
  </div>
)

/** Which roles exclude each other (三员分立) the server says. */
export function RoleFields() {
  const { roles } = useWords()
  return (
    <Form.Item name="roles" label="角色">
      <Checkbox.Group options={Object.entries(roles).map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  )
}

/** Only the first of each comes with its role, since nobody is there yet who could grant it. */
export function FirstKeeperFields() {
  const { roles } = useWords()
  return (
    <Form.Item
      name="roles"
      label="首任安全管理员或审计员"
      extra="只在还没有人担任时可以随账号建立；此后的角色由安全管理员授予。"
    >
      <Checkbox.Group
        options={['securityAdministrator', 'auditor'].map(value => ({ value, label: roles[value] ?? value }))}
      />
    </Form.Item>
  )
}
