import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { call } from '../data/call.ts'
import type { BodyRecord } from './body-fields.tsx'

export interface PersonRecord {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly body: string
  readonly roles: readonly string[]
  readonly suspended: boolean
  readonly version: number
}

export const ROLE_NAMES: Readonly<Record<string, string>> = {
  clerk: '经办人',
  reviewer: '审核人',
  officer: '负责人',
  supervisor: '主管部门',
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditor: '审计员',
}

export const PERSON_LABELS: Readonly<Record<string, string>> = {
  name: '姓名',
  account: '账号',
  body: '所属机关',
  roles: '角色',
}

/** The fields of a person. Which roles exclude each other (三员分立) the server says. */
export function PersonFields({ isNew }: { isNew: boolean }) {
  const [search, setSearch] = useState('')
  const { data } = useQuery({
    queryKey: ['/bodies', 'choice', search],
    queryFn: () => call<{ items: BodyRecord[] }>('GET', '/bodies', { query: { search, limit: 50 } }),
  })
  return (
    <div className="columns">
      <Form.Item name="name" label="姓名" rules={[{ required: true }]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="account"
        label="账号"
        rules={[{ required: true }]}
        extra="登录时使用，建好后不能修改。"
      >
        <Input maxLength={50} disabled={!isNew} autoComplete="off" />
      </Form.Item>
      <Form.Item name="body" label="所属机关" rules={[{ required: true }]}>
        <Select
          showSearch={{ filterOption: false, onSearch: setSearch }}
          options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="输入名称查找"
        />
      </Form.Item>
      <Form.Item
        name="roles"
        label="角色"
        rules={[
          {
            validator: (_, roles: readonly string[] = []) =>
              roles.length > 0 ? Promise.resolve() : Promise.reject(new Error('请至少选一个角色')),
          },
        ]}
      >
        <Checkbox.Group options={Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    </div>
  )
}
