import { Form, Input, Select } from 'antd'

export interface BodyRecord {
  readonly id: string
  readonly name: string
  readonly shortName: string | null
  readonly kind: string
  readonly level: string
  readonly creditCode: string | null
  readonly regionCode: string | null
  readonly parent: string | null
  readonly contact: Readonly<Record<string, string | undefined>>
  readonly version: number
}

export const BODY_LEVEL_NAMES: Readonly<Record<string, string>> = {
  state: '国家',
  province: '省级',
  city: '市级',
  county: '县区级',
  township: '乡镇街道',
}

export const BODY_KIND_NAMES: Readonly<Record<string, string>> = {
  department: '政府工作部门',
  localGovernment: '地方人民政府',
  township: '乡镇人民政府',
  subdistrictOffice: '街道办事处等派出机关',
  provincialGovernment: '省级人民政府',
  stateDepartment: '国务院部门',
  departmentBranch: '部门派出机构',
  verticalAgency: '垂直领导机关',
  justiceDepartment: '司法行政部门',
  authorisedOrganisation: '授权组织',
}

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

const CONTACT: readonly (readonly [string, string])[] = [
  ['unit', '工作机构名称'],
  ['address', '办公地址'],
  ['hours', '办公时间'],
  ['telephone', '联系电话'],
  ['fax', '传真'],
  ['email', '电子邮箱'],
  ['postcode', '邮政编码'],
  ['website', '网址'],
]

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** The fields of a body; the contact is what 条例§12 demands of the guide. */
export function BodyFields() {
  return (
    <>
      <div className="columns">
        <Form.Item name="name" label="名称" rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="shortName" label="简称">
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
          <Select options={optionsOf(BODY_KIND_NAMES)} />
        </Form.Item>
        <Form.Item name="level" label="级别" rules={[{ required: true }]}>
          <Select options={optionsOf(BODY_LEVEL_NAMES)} />
        </Form.Item>
        <Form.Item name="creditCode" label="统一社会信用代码">
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="regionCode" label="行政区划代码">
          <Input maxLength={12} inputMode="numeric" />
        </Form.Item>
      </div>
      <h2 className="group">公开指南联系信息（条例第十二条）</h2>
      <div className="columns">
        {CONTACT.map(([field, label]) => (
          <Form.Item key={field} name={['contact', field]} label={label}>
            <Input maxLength={200} />
          </Form.Item>
        ))}
      </div>
    </>
  )
}
