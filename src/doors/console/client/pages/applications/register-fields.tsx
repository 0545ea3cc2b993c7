import { Form, type FormInstance, Input } from 'antd'
import { useWords } from '../../data/words.tsx'
import { Choice } from '../../parts/choice.tsx'
import type { NewCase } from './register.tsx'

const namesOf = (rules: Readonly<Record<string, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries(rules).map(([code, { zh }]) => [code, zh]))

/** What an application holds (条例§29), and how it came (§31). */
export function RegisterFields({ form, onLook }: { form: FormInstance<NewCase>; onLook: () => void }) {
  const { channels, applicantKinds, identityDocuments, replyForms, replyWays } = useWords()
  const channel = Form.useWatch('channel', form)
  const kind = Form.useWatch(['applicant', 'kind'], form)
  const rule = channels[channel ?? '']
  const { online: _, ...byStaff } = namesOf(channels)
  return (
    <>
      <h2 className="group">怎样收到</h2>
      <div className="columns">
        <Form.Item
          name="channel"
          label="渠道"
          rules={[{ required: true }]}
          extra={rule === undefined ? null : `${rule.receipt}（${rule.article}）。`}
        >
          <Choice options={byStaff} />
        </Form.Item>
        <Form.Item name="arrivedOn" label="到达日期" rules={[{ required: true }]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="evidence" label="凭证" extra="邮件号、回执号等；信封请随案保存。">
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <h2 className="group">申请人</h2>
      <div className="columns">
        <Form.Item name={['applicant', 'name']} label="姓名或者名称" rules={[{ required: true }]}>
          <Input maxLength={100} autoComplete="off" onBlur={onLook} />
        </Form.Item>
        <Form.Item
          name={['applicant', 'kind']}
          label="申请人类别"
          rules={[{ required: true }]}
          extra={applicantKinds[kind ?? '']?.covers}
        >
          <Choice options={namesOf(applicantKinds)} />
        </Form.Item>
        <Form.Item name={['applicant', 'contact', 'phone']} label="电话">
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name={['applicant', 'contact', 'email']} label="电子邮箱">
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name={['applicant', 'contact', 'address']} label="通信地址">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        {kind === 'natural' ? null : (
          <Form.Item name={['applicant', 'contactPerson']} label="经办人">
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item name={['applicant', 'identity', 'document']} label="身份证明">
          <Choice empty="没有提供" options={identityDocuments} />
        </Form.Item>
        <Form.Item
          name={['applicant', 'identity', 'number']}
          label="证件号码"
          extra="加密保存，不留在本机草稿里。"
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
      </div>
      <h2 className="group">申请内容</h2>
      <Form.Item
        name={['request', 'description']}
        label="所需信息的名称、文号或者特征描述"
        rules={[{ required: true }]}
        extra="照申请原文填写。"
      >
        <Input.TextArea rows={4} maxLength={5000} onBlur={onLook} />
      </Form.Item>
      <div className="columns">
        <Form.Item name={['request', 'form']} label="提供形式">
          <Choice empty="没有写明" options={replyForms} />
        </Form.Item>
        <Form.Item name={['request', 'way']} label="获取途径">
          <Choice empty="没有写明" options={replyWays} />
        </Form.Item>
        <Form.Item name={['request', 'assistance']} label="需要的协助（条例§43）">
          <Input maxLength={200} />
        </Form.Item>
      </div>
    </>
  )
}
