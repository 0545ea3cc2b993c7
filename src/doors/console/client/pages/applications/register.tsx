import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../data/call.ts'
import type { Duplicate, Receipt } from '../../data/records.ts'
import { useSession } from '../../data/session.tsx'
import { todayInChina } from '../../data/times.ts'
import { PageFrame } from '../../parts/page-frame.tsx'
import { RecordForm } from '../../parts/record-form.tsx'
import { DuplicateList } from './duplicate-list.tsx'
import { RegisterFields } from './register-fields.tsx'

export interface NewCase {
  readonly channel: string
  readonly arrivedOn: string
  readonly evidence?: string
  readonly applicant: {
    readonly kind: string
    readonly name: string
    readonly identity?: { readonly document?: string | null; readonly number?: string }
    readonly contact?: { readonly phone?: string; readonly email?: string; readonly address?: string }
    readonly contactPerson?: string
  }
  readonly request: {
    readonly description: string
    readonly form?: string | null
    readonly way?: string | null
    readonly assistance?: string
  }
}

/** 登记 by staff of what came by counter, post, mail, fax or word of mouth. */
export function RegisterPage() {
  const { body } = useSession()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([])
  if (receipt !== null) return <ReceiptPage receipt={receipt} onNext={() => setReceipt(null)} />
  const look = async ({ applicant, request }: NewCase) => {
    if (!applicant?.name || !request?.description) return
    const found = await call<{ items: Duplicate[] }>('POST', '/applications/duplicates', {
      body: {
        body: body.id,
        name: applicant.name,
        identityNumber: applicant.identity?.number ?? null,
        description: request.description,
      },
    }).catch(() => ({ items: [] }))
    setDuplicates(found.items)
  }
  return (
    <PageFrame title="登记申请" hint="照申请原文登记；缺少的内容登记之后再一次性告知补正，不能拒收。">
      <div className="panel">
        <RecordForm<NewCase>
          name="register"
          initial={{
            channel: 'inPerson',
            arrivedOn: todayInChina(),
            applicant: { kind: 'natural', name: '' },
          }}
          submitLabel="登记"
          keeps={values => ({ ...values, applicant: { ...values.applicant, identity: {} } })}
          send={async (values, idempotencyKey) =>
            setReceipt(
              await call<Receipt>('POST', '/applications', {
                body: { ...wholeOf(values), body: body.id },
                idempotencyKey,
              }),
            )
          }
          onDone={() => setDuplicates([])}
        >
          {form => <RegisterFields form={form} onLook={() => void look(form.getFieldsValue(true))} />}
        </RecordForm>
      </div>
      <DuplicateList duplicates={duplicates} />
    </PageFrame>
  )
}

/** As the interface takes it: an identity without a document is none. */
function wholeOf({ applicant, ...rest }: NewCase): object {
  const { identity, contact, ...person } = applicant
  return {
    ...rest,
    applicant: {
      ...person,
      contact: contact ?? {},
      identity: identity?.document
        ? { document: identity.document, number: identity.number ?? null, files: [] }
        : null,
    },
  }
}

/** 登记回执: number and query code, shown this once. */
function ReceiptPage({ receipt, onNext }: { receipt: Receipt; onNext: () => void }) {
  const navigate = useNavigate()
  return (
    <PageFrame
      title="登记回执"
      actions={
        <>
          <Button type="primary" onClick={() => print()}>
            打印回执
          </Button>
          <Button onClick={() => void navigate(`/applications/${receipt.id}`)}>办理这件申请</Button>
          <Button onClick={onNext}>再登记一件</Button>
        </>
      }
    >
      <div className="panel">
        <dl className="facts">
          <dt>机关</dt>
          <dd>{receipt.bodyName}</dd>
          <dt>登记号</dt>
          <dd className="receipt-code">{receipt.number}</dd>
          <dt>查询码</dt>
          <dd className="receipt-code">{receipt.queryCode}</dd>
          <dt>到达日期</dt>
          <dd>{receipt.arrivedOn}</dd>
          <dt>收到之日</dt>
          <dd>{receipt.receivedOn ?? '须与申请人确认，确认之日为收到之日（条例§31），请当日联系'}</dd>
          <dt>答复期限届满日</dt>
          <dd>{receipt.replyDue ?? '自收到之日次日起计算'}</dd>
        </dl>
        <p className="hint">查询码只显示这一次，请随回执交给申请人；凭登记号和查询码可以在网上查询进度。</p>
      </div>
    </PageFrame>
  )
}
