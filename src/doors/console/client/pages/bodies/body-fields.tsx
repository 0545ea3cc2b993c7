import { Form, Input } from 'antd'
import { useWords } from '../../data/words.tsx'
import { BodyChoice } from '../../parts/body-choice.tsx'
import { Choice } from '../../parts/choice.tsx'

/** Field → name, as the form and the comparison of versions print it. */
export const BODY_LABELS: Readonly<Record<string, string>> = {
  name: '名称',
  shortName: '简称',
  kind: '类型',
  level: '级别',
  creditCode: '统一社会信用代码',
  regionCode: '行政区划代码',
  contact: '公开指南联系信息',
}

const FIELD_LENGTH = 200

const CONTACT: readonly (readonly [string, string])[] = [
  ['documentCode', '机关代字（文号用，如“金测”）'],
  ['unit', '工作机构名称'],
  ['address', '办公地址'],
  ['hours', '办公时间'],
  ['telephone', '联系电话'],
  ['fax', '传真'],
  ['email', '电子邮箱'],
  ['postcode', '邮政编码'],
  ['website', '网址'],
  ['reviewBody', '复议机关（与法定不同时填写）'],
  ['court', '管辖法院'],
  ['onlineFiling', '网上申请复议的网址'],
]

/** The fields of a body; the contact is what 条例§12 demands of the guide. */
export function BodyFields({ above }: { above?: { readonly id: string; readonly name: string } }) {
  const { bodyKinds, bodyLevels } = useWords()
  return (
    <>
      <div className="columns">
        <Form.Item name="name" label="名称" rules={[{ required: true }]} extra="写全称，文书落款照此。">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="shortName" label="简称">
          <Input maxLength={50} />
        </Form.Item>
        {above === undefined ? null : (
          <Form.Item name="parent" label="上级机关" rules={[{ required: true }]}>
            <BodyChoice known={above} />
          </Form.Item>
        )}
        <Form.Item name="kind" label="类型" rules={[{ required: true }]} extra="决定复议机关是谁。">
          <Choice options={bodyKinds} />
        </Form.Item>
        <Form.Item name="level" label="级别" rules={[{ required: true }]}>
          <Choice options={bodyLevels} />
        </Form.Item>
        <Form.Item name="creditCode" label="统一社会信用代码">
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="regionCode" label="行政区划代码">
          <Input maxLength={12} inputMode="numeric" />
        </Form.Item>
      </div>
      <h2 className="group">公开指南与文书信息（条例第十二条）</h2>
      <div className="columns">
        {CONTACT.map(([field, label]) => (
          <Form.Item key={field} name={['contact', field]} label={label}>
            <Input maxLength={FIELD_LENGTH} />
          </Form.Item>
        ))}
      </div>
    </>
  )
}

/** A body as the form gives it: what was left blank is nothing. */
export function bodyOfForm<Values extends object>(values: Values): Values {
  const nothing = (value: unknown) => (value === '' ? null : value)
  const contact = (values as { contact?: Record<string, string> }).contact
  return {
    ...(Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, nothing(value)]),
    ) as unknown as Values),
    ...(contact === undefined
      ? {}
      : { contact: Object.fromEntries(Object.entries(contact).filter(([, value]) => value)) }),
  }
}
