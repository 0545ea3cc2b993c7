import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { call } from '../../../data/call.ts'
import type { CaseView, Revealed } from '../../../data/records.ts'
import { useMay } from '../../../data/session.tsx'
import { useWords } from '../../../data/words.tsx'
import { Panel } from '../../../parts/panel.tsx'
import { ProblemAlert } from '../../../parts/problem-alert.tsx'

/** What was asked and by whom; contact and identity are shown for a reason only, which is kept. */
export function ApplicantPanel({ view: { line, applicant } }: { view: CaseView }) {
  const may = useMay()
  const { applicantKinds, channels, replyForms, replyWays } = useWords()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [shown, setShown] = useState<Revealed | null>(null)
  const reveal = async ({ reason }: { reason: string }) => {
    setError(null)
    try {
      setShown(await call<Revealed>('POST', `/applications/${line.id}/applicant`, { body: { reason } }))
      setAsking(false)
    } catch (caught) {
      setError(caught)
    }
  }
  const contact = shown?.contact ?? applicant
  const facts: [string, string | null | undefined][] = [
    ['申请内容', line.request.description],
    [
      '提供形式、途径',
      [replyForms[line.request.form ?? ''], replyWays[line.request.way ?? '']].filter(Boolean).join('、') ||
        '没有写明',
    ],
    ['渠道', channels[line.channel]?.zh],
    ['申请人', `${line.applicantName}（${applicantKinds[line.applicantKind]?.zh ?? ''}）`],
    ['共同申请人', applicant.together.join('、') || null],
    ['代理人', applicant.agent],
    ['电话', contact.phone],
    ['电子邮箱', contact.email],
    ['通信地址', contact.address],
    ['证件号码', shown?.identity?.number ?? applicant.identityNumber],
  ]
  return (
    <Panel
      title="申请"
      extra={
        may('application.reveal') && shown === null ? (
          <Button onClick={() => setAsking(true)}>查看联系方式</Button>
        ) : null
      }
    >
      <dl className="facts">
        {facts.flatMap(([label, value]) =>
          value ? [<dt key={label}>{label}</dt>, <dd key={`${label}:`}>{value}</dd>] : [],
        )}
      </dl>
      <Modal open={asking} title="查看申请人的联系方式" footer={null} onCancel={() => setAsking(false)}>
        <ProblemAlert error={error} />
        <Form layout="vertical" requiredMark={false} onFinish={values => void reveal(values)}>
          <Form.Item
            name="reason"
            label="查看的理由"
            rules={[{ required: true, message: '请填写理由，例如“电话联系申请人”' }]}
            extra="谁在什么时间为什么查看，记入审计日志。"
          >
            <Input maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            查看
          </Button>
        </Form>
      </Modal>
    </Panel>
  )
}
