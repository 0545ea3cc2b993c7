import { Button, Flex, Form, type FormInstance, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { ProblemError } from '../data/call.ts'
import { dropDraft, readDraft, useDraft } from '../data/draft.ts'
import { ProblemAlert, problemOf } from './problem-alert.tsx'

/**
 * A form over one record. What is typed is kept on this device until it is sent; errors of the server stand at their
 * fields; when somebody else changed the record first, both versions are shown and nothing typed is lost.
 */
export function RecordForm<Values extends object>({
  name,
  initial,
  submitLabel,
  send,
  onDone,
  labels,
  children,
  extra,
}: {
  /** Key of the draft: one for each record. */
  name: string
  initial: Partial<Values>
  submitLabel: string
  /** `idempotencyKey` stays the same while the same content is sent again. */
  send: (values: Values, idempotencyKey: string) => Promise<unknown>
  onDone: () => void
  /** Field → Chinese name, for the comparison of versions. */
  labels: Readonly<Record<string, string>>
  children: (form: FormInstance<Values>) => ReactNode
  extra?: ReactNode
}) {
  const [form] = Form.useForm<Values>()
  const [error, setError] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const keep = useDraft<Values>(name)
  const [draft] = useState(() => readDraft<Values>(name))

  const submit = async (values: Values) => {
    setSending(true)
    setError(null)
    try {
      await send(values, key)
      dropDraft(name)
      onDone()
    } catch (caught) {
      setError(caught)
      setKey(crypto.randomUUID())
      const { errors } = problemOf(caught)
      form.setFields(
        Object.entries(errors ?? {}).map(([field, text]) => ({
          name: field.split('.') as never,
          errors: [text],
        })),
      )
      if (caught instanceof ProblemError && caught.problem.status === 412)
        showBoth(caught.problem.current, values, labels)
    } finally {
      setSending(false)
    }
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ ...initial, ...draft }}
      onValuesChange={(_, values) => {
        setKey(crypto.randomUUID())
        keep(values as Values)
      }}
      onFinish={values => void submit(values)}
      scrollToFirstError={{ focus: true }}
      validateMessages={{ required: '请填写${label}' }}
      requiredMark={(label, { required }) => (
        <>
          {label}
          {required ? null : <span style={{ opacity: 0.65 }}>（选填）</span>}
        </>
      )}
    >
      <ProblemAlert error={error} />
      {children(form)}
      <Flex gap="small" style={{ marginBlockStart: 16 }}>
        <Button type="primary" htmlType="submit" loading={sending}>
          {submitLabel}
        </Button>
        {extra}
      </Flex>
    </Form>
  )
}

function showBoth(current: unknown, mine: object, labels: Readonly<Record<string, string>>): void {
  const theirs = (current ?? {}) as Record<string, unknown>
  const rows = Object.entries(labels).filter(
    ([field]) => JSON.stringify(theirs[field]) !== JSON.stringify((mine as Record<string, unknown>)[field]),
  )
  Modal.warning({
    title: '您打开之后，别人改过这条记录',
    width: 640,
    okText: '知道了，我再对照',
    content: (
      <table className="versions">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">现在的内容</th>
            <th scope="col">您填写的</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([field, label]) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{shown(theirs[field])}</td>
              <td>{shown((mine as Record<string, unknown>)[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  })
}

const shown = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? '（空）'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
