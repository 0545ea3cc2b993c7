import { html } from 'hono/html'
import type { Response } from '../../../actions/cases/respond.ts'
import type { TrackedCase } from '../../../actions/cases/track-application.ts'
import type { Html } from '../layout.view.ts'

interface Form {
  readonly heading: string
  readonly label: string
  readonly hint: string
  readonly button: string
  readonly takesFiles: boolean
  readonly required: boolean
}

const FORMS: Record<Response, Form> = {
  correct: {
    heading: '提交补正',
    label: '补正后的申请内容',
    hint: '请按补正告知书逐项补充，写出完整的申请内容。',
    button: '提交补正',
    takesFiles: true,
    required: true,
  },
  giveReasons: {
    heading: '说明理由',
    label: '申请的理由',
    hint: '申请数量、频次较多的，机关可以要求说明理由（条例第三十五条）。',
    button: '提交说明',
    takesFiles: true,
    required: true,
  },
  withdraw: {
    heading: '撤回申请',
    label: '撤回的原因（可不填）',
    hint: '撤回后本件终止办理；以后仍可以重新申请。',
    button: '撤回申请',
    takesFiles: false,
    required: false,
  },
}

/** What the applicant can do now. */
function responsesOf({ state }: TrackedCase): Response[] {
  const open = state.closedOn === null && state.split === null
  return [
    ...(state.status === 'correctionAsked' ? (['correct'] as const) : []),
    ...(state.reasons && state.reasons.givenOn === null && open ? (['giveReasons'] as const) : []),
    ...(open && state.decision === null ? (['withdraw'] as const) : []),
  ]
}

const secret = (number: string, queryCode: string): Html =>
  html`<input type="hidden" name="number" value="${number}"><input type="hidden" name="queryCode" value="${queryCode}">`

export const responseForms = (tracked: TrackedCase, queryCode: string): Html =>
  html`${responsesOf(tracked).map(response => {
    const form = FORMS[response]
    const id = `words-${response}`
    const area = html`<label for="${id}">${form.label}</label><p class="hint" id="${id}-hint">${form.hint}</p>
<textarea id="${id}" name="words" rows="4" maxlength="5000" aria-describedby="${id}-hint"></textarea>`
    const fields = html`<form method="post" action="/track/respond" enctype="multipart/form-data">${secret(tracked.record.number, queryCode)}
<input type="hidden" name="response" value="${response}">
<div class="field">${area}</div>
${
  form.takesFiles
    ? html`<div class="field"><label for="files-${response}">附件<span class="optional">（选填）</span></label><input type="file" id="files-${response}" name="files" multiple accept=".jpg,.jpeg,.png,.pdf,.docx"></div>`
    : ''
}
<button type="submit"${form.takesFiles ? '' : html` class="quiet"`}>${form.button}</button></form>`
    return form.takesFiles
      ? html`<section class="card"><h2>${form.heading}</h2>${fields}</section>`
      : html`<details class="card"><summary>${form.heading}</summary>${fields}</details>`
  })}`

const SCORES = [
  [5, '很满意'],
  [4, '满意'],
  [3, '一般'],
  [2, '不满意'],
  [1, '很不满意'],
] as const

/** 评价, once the case is answered. */
export const evaluationForm = ({ record }: TrackedCase, queryCode: string): Html =>
  record.closedOn === null
    ? html``
    : html`<section class="card"><h2>评价这次办理</h2><form method="post" action="/track/evaluate">${secret(record.number, queryCode)}
<fieldset class="choices-row"><legend>您满意吗</legend>${SCORES.map(
        ([score, label]) =>
          html`<label class="choice"><input type="radio" name="score" value="${score}"> ${label}</label>`,
      )}</fieldset>
<div class="field"><label for="comment">意见和建议<span class="optional">（选填）</span></label><textarea id="comment" name="comment" rows="3" maxlength="500"></textarea></div>
<button type="submit">提交评价</button></form></section>`

export const saidPage = (response: Response): string =>
  ({
    correct: '补正已收到，答复期限从明天起重新计算。',
    giveReasons: '您的说明已收到。',
    withdraw: '申请已撤回。',
  })[response]
