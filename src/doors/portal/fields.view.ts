import { html, raw } from 'hono/html'
import type { Html } from './layout.view.ts'

/** What a person typed, and what is wrong with it, by the name of the field. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Left out: a field that may be empty is marked so. */
  readonly required?: boolean
}

const NOTHING = html``

const describedBy = ({ name, hint }: Field, error: string | undefined): string =>
  [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')

function frame(field: Field, { errors }: Filled, control: (attributes: Html) => Html): Html {
  const error = errors[field.name]
  const described = describedBy(field, error)
  const attributes = html`id="${field.name}" name="${field.name}"${field.required ? raw(' required') : ''}${described ? html` aria-describedby="${described}"` : ''}${error ? raw(' aria-invalid="true"') : ''}`
  return html`<div class="field${error ? ' wrong' : ''}">
<label for="${field.name}">${field.label}${field.required ? '' : html`<span class="optional">（选填）</span>`}</label>
${field.hint ? html`<p class="hint" id="${field.name}-hint">${field.hint}</p>` : ''}
${error ? html`<p class="wrong-text" id="${field.name}-error"><span class="unseen">错误：</span>${error}</p>` : ''}
${control(attributes)}
</div>`
}

export const textField = (
  field: Field & { readonly type?: string; readonly autocomplete?: string; readonly most?: number },
  filled: Filled,
): Html =>
  frame(
    field,
    filled,
    attributes =>
      html`<input type="${field.type ?? 'text'}" ${attributes} value="${filled.values[field.name] ?? ''}" maxlength="${field.most ?? 100}"${field.autocomplete ? html` autocomplete="${field.autocomplete}"` : ''}>`,
  )

export const areaField = (
  field: Field & { readonly rows?: number; readonly most?: number },
  filled: Filled,
): Html =>
  frame(
    field,
    filled,
    attributes =>
      html`<textarea ${attributes} rows="${field.rows ?? 5}" maxlength="${field.most ?? 5000}">${filled.values[field.name] ?? ''}</textarea>`,
  )

export const choiceField = (
  field: Field & { readonly options: readonly (readonly [value: string, label: string])[] },
  filled: Filled,
): Html =>
  frame(
    field,
    filled,
    attributes =>
      html`<select ${attributes}>${field.options.map(
        ([value, label]) =>
          html`<option value="${value}"${filled.values[field.name] === value ? raw(' selected') : ''}>${label}</option>`,
      )}</select>`,
  )

/** 错误汇总 (GOV.UK habit): heading, and a link to each wrong field; gets the focus. */
export function errorSummary({ errors }: Filled): Html {
  const entries = Object.entries(errors)
  if (entries.length === 0) return NOTHING
  return html`<div class="problem" role="alert" tabindex="-1" autofocus><h2>请改正后再提交</h2><ul>${entries.map(
    ([name, text]) => html`<li>${name === '' ? text : html`<a href="#${name}">${text}</a>`}</li>`,
  )}</ul></div>`
}
