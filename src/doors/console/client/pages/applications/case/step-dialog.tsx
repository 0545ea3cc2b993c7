import { Form, Input, Modal, Switch } from 'antd'
import { useEffect, useState } from 'react'
import type { EventKind } from '../../../../../../application/index.ts'
import { call } from '../../../data/call.ts'
import type { CaseView } from '../../../data/records.ts'
import { todayInChina } from '../../../data/times.ts'
import { useWords } from '../../../data/words.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { RecordForm } from '../../../parts/record-form.tsx'
import { EVENT_FORMS } from './event-forms.ts'
import type { Field } from './field.ts'
import { OUTCOME_FIELDS } from './outcome-fields.ts'
import { stepOfForm } from './step-of-form.ts'

type Values = Record<string, unknown>

/** The form of one step; what was typed stays when the server refuses, and when somebody else was first. */
export function StepDialog({
  kind,
  view,
  onClose,
  onDone,
  onStale,
}: {
  kind: EventKind
  view: CaseView
  onClose: () => void
  onDone: () => void
  onStale: () => void
}) {
  const { events } = useWords()
  const form = EVENT_FORMS[kind]
  const drafted = view.state.draft?.outcome
  const [outcome, setOutcome] = useState<string | undefined>(drafted)
  if (form === undefined) return null
  const decides = kind === 'decided' || kind === 'redoDecided'
  const fields = decides ? [...form.fields, ...(OUTCOME_FIELDS[outcome ?? ''] ?? [])] : form.fields
  const next = String(view.state.consultations.length + 1)
  const send = (values: Values, idempotencyKey: string) => {
    const { event, given } = stepOfForm(kind, fields, values, next)
    const path = `/applications/${view.line.id}/${form.letter ? 'letters' : 'events'}`
    return call('POST', path, {
      body: form.letter ? { event, given } : event,
      version: view.version,
      idempotencyKey,
    })
  }
  return (
    <Modal open footer={null} width={760} title={`${events[kind]}（${form.article}）`} onCancel={onClose}>
      <RecordForm<Values>
        name={`step:${view.line.id}:${kind}`}
        initial={initialOf(fields, kind, view)}
        submitLabel={form.letter ? '制发文书并记录' : '记录'}
        send={send}
        onDone={onDone}
        onStale={onStale}
      >
        {instance => (
          <>
            <Form.Item name="on" label="日期" rules={[{ required: true }]} className="narrow-field">
              <Input type="date" />
            </Form.Item>
            {decides ? <OutcomeWatch form={instance} onChange={setOutcome} /> : null}
            {fields.map(field => (
              <StepField key={field.name} field={field} />
            ))}
          </>
        )}
      </RecordForm>
    </Modal>
  )
}

function OutcomeWatch({
  form,
  onChange,
}: {
  form: Parameters<typeof Form.useWatch>[1]
  onChange: (outcome: string | undefined) => void
}) {
  const outcome = Form.useWatch('outcome', form as never) as string | undefined
  const { decisions } = useWords()
  const rule = decisions[outcome ?? '']
  useEffect(() => onChange(outcome), [outcome, onChange])
  return rule === undefined ? null : (
    <p className="hint">
      依据{rule.article}。文书须写明：{rule.mustHold.join('；')}。
      {rule.usualMistakes.length === 0 ? '' : `常见错误：${rule.usualMistakes.join('；')}。`}
    </p>
  )
}

function initialOf(fields: readonly Field[], kind: EventKind, { line, state }: CaseView): Values {
  const values: Values = { on: todayInChina() }
  for (const { name, initial } of fields) {
    if (initial === undefined) continue
    const [first = name, second] = name.split('.')
    if (second === undefined) values[first] = initial
    else values[first] = { ...(values[first] as object), [second]: initial }
  }
  if (kind === 'registered') values.number = line.number
  if (kind === 'decided' || kind === 'redoDecided') values.outcome = state.draft?.outcome
  return values
}

function StepField({ field }: { field: Field }) {
  const words = useWords()
  const { name, label, kind, hint, optional, options, max } = field
  const rules = optional || kind === 'flag' ? [] : [{ required: true }]
  const input = () => {
    if (options !== undefined)
      return <Choice options={options(words)} {...(optional ? { empty: '没有' } : {})} />
    if (kind === 'area' || kind === 'lines' || kind === 'articles')
      return <Input.TextArea rows={3} maxLength={5000} />
    if (kind === 'day') return <Input type="date" />
    if (kind === 'whole' || kind === 'yuan')
      return (
        <Input type="number" min={0} {...(max ? { max } : {})} {...(kind === 'yuan' ? { step: 0.01 } : {})} />
      )
    if (kind === 'flag') return <Switch checkedChildren="是" unCheckedChildren="否" />
    return <Input maxLength={500} />
  }
  return (
    <Form.Item
      name={name.split('.')}
      label={label}
      rules={rules}
      extra={hint}
      {...(kind === 'flag' ? { valuePropName: 'checked' } : {})}
    >
      {input()}
    </Form.Item>
  )
}
