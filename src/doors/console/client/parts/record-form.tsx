import { Alert, Button, Flex, Form, type FormInstance } from 'antd'
import { type ReactNode, useState } from 'react'
import { type Problem, ProblemError } from '../data/call.ts'
import { dropDraft, readDraft, useDraft } from '../data/draft.ts'
import { useSession } from '../data/session.tsx'
import { ProblemAlert, problemOf } from './problem-alert.tsx'
import { type Versions, VersionsDialog } from './versions-dialog.tsx'

const UNFILLED: Omit<Problem, 'errors'> = {
  status: 422,
  code: 'invalid',
  title: '还有内容没有填好',
  detail: '请按提示补充后再提交。',
}

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
  keeps = values => values,
  onStale,
  readOnly = false,
}: {
  /** Key of the draft: one for each record. */
  name: string
  initial: Partial<Values>
  submitLabel: string
  /** `idempotencyKey` stays the same while the same content is sent again. */
  send: (values: Values, idempotencyKey: string) => Promise<unknown>
  onDone: () => void
  /** Field → Chinese name, for the comparison of versions. */
  labels?: Readonly<Record<string, string>>
  children: (form: FormInstance<Values>) => ReactNode
  extra?: ReactNode
  /** What of the values may be kept on the device; an identity number may not. */
  keeps?: (values: Values) => Partial<Values>
  /** Called when somebody else was first, so that the page shows what stands now. */
  onStale?: () => void
  /** True for a person who may look and not change. */
  readOnly?: boolean
}) {
  const draftName = `${useSession().person.id}:${name}`
  const [form] = Form.useForm<Values>()
  const [error, setError] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [versions, setVersions] = useState<Versions | null>(null)
  const keep = useDraft<Partial<Values>>(draftName)
  const [draft, setDraft] = useState(() => readDraft<Partial<Values>>(draftName))

  const submit = async (values: Values) => {
    setSending(true)
    setError(null)
    try {
      await send(values, key)
      keep(null)
      onDone()
    } catch (caught) {
      setError(caught)
      setKey(crypto.randomUUID())
      const { status, current, errors } = problemOf(caught)
      form.setFields(
        Object.entries(errors ?? {}).map(([field, text]) => ({
          name: field.split('.') as never,
          errors: [text],
        })),
      )
      if (status === 412 && labels !== undefined)
        setVersions({ theirs: (current ?? {}) as object, mine: values, labels })
      if (status === 412) onStale?.()
    } finally {
      setSending(false)
    }
  }
  const forget = () => {
    dropDraft(draftName)
    keep(null)
    setDraft(null)
    form.resetFields()
    form.setFieldsValue(initial as never)
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      disabled={readOnly}
      initialValues={{ ...initial, ...draft }}
      onValuesChange={(_, values) => {
        setKey(crypto.randomUUID())
        keep(keeps(values as Values))
      }}
      onFinish={values => void submit(values)}
      onFinishFailed={({ errorFields }) =>
        setError(new ProblemError({ ...UNFILLED, errors: sentencesOf(errorFields) }))
      }
      validateMessages={{ required: '请填写${label}' }}
      requiredMark={(label, { required }) => (
        <>
          {label}
          {required ? null : <span className="optional">（选填）</span>}
        </>
      )}
    >
      {draft === null ? null : (
        <Alert
          type="info"
          showIcon
          title="已恢复上次没有提交的内容。"
          action={<Button onClick={forget}>清除</Button>}
          style={{ marginBlockEnd: 16 }}
        />
      )}
      <ProblemAlert error={error} />
      <fieldset disabled={readOnly} className="plain">
        {children(form)}
      </fieldset>
      {readOnly ? null : (
        <Flex gap="small" wrap>
          <Button type="primary" htmlType="submit" loading={sending}>
            {submitLabel}
          </Button>
          {extra}
        </Flex>
      )}
      <VersionsDialog versions={versions} onClose={() => setVersions(null)} />
    </Form>
  )
}

const sentencesOf = (fields: readonly { name: readonly (string | number)[]; errors: readonly string[] }[]) =>
  Object.fromEntries(fields.map(({ name, errors }) => [name.join('.'), errors[0] ?? '']))
