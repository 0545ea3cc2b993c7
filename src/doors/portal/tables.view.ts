import { html } from 'hono/html'
import type { Severity } from '../../check/index.ts'
import {
  APPLICANT_HEADING,
  APPLICATION_TABLE_NOTE,
  COLUMN_CODES,
  COLUMN_LABELS,
  CONTENT_HEADING,
  DECISION_ROW_LABELS,
  DECISIONS_COLUMN_LABEL,
  DISPUTE_COLUMN_LABELS,
  DISPUTE_COLUMNS,
  DISPUTE_GROUP_LABELS,
  DISPUTE_GROUPS,
  DOCUMENT_COLUMN_LABELS,
  DOCUMENT_COLUMNS,
  DOCUMENT_ROW_LABELS,
  DOCUMENT_ROWS,
  FEES_COLUMN_LABEL,
  LITIGATION_HEADING,
  ORGANISATION_HEADING,
  OUTCOME_GROUP_LABELS,
  OUTCOME_HEADING,
  OUTCOME_ROWS,
  PROACTIVE_BLOCKS,
  ROW_SHAPES,
} from '../../law/index.ts'
import type { AnnualReport, Figure } from '../../report/index.ts'
import type { Html } from './layout.view.ts'

/** Cells that findings speak of, by figure path. */
export type Marks = ReadonlyMap<string, { readonly severity: Severity; readonly message: string }>

function cell(path: string, figure: Figure, marks: Marks, span = 1): Html {
  const mark = marks.get(path)
  const shown = figure === null ? html`<span class="blank">空</span>` : html`${figure}`
  const columns = span === 1 ? '' : html` colspan="${span}"`
  if (mark === undefined) return html`<td id="${path}"${columns}>${shown}</td>`
  const sign = mark.severity === 'error' ? '!' : '?'
  return html`<td id="${path}"${columns} class="${mark.severity}" title="${mark.message}">${shown}<b class="sign" aria-hidden="true">${sign}</b><span class="unseen">（${mark.message}）</span></td>`
}

const framed = (label: string, table: Html): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${table}</div>`

/** 表二 */
export function proactiveTable({ proactive }: AnnualReport, marks: Marks): Html {
  const block = ({
    title,
    rows,
  }: (typeof PROACTIVE_BLOCKS)[number]) => html`<tr><th colspan="4" scope="colgroup" class="group">${title}</th></tr>
<tr><th scope="col">${CONTENT_HEADING}</th>${
    title === PROACTIVE_BLOCKS[0].title
      ? DOCUMENT_COLUMNS.map(column => html`<th scope="col">${DOCUMENT_COLUMN_LABELS[column]}</th>`)
      : html`<th scope="col" colspan="3">${rows[0] === 'fees' ? FEES_COLUMN_LABEL : DECISIONS_COLUMN_LABEL}</th>`
  }</tr>
${rows.map(row => {
  const document = DOCUMENT_ROWS.find(known => known === row)
  if (document !== undefined)
    return html`<tr><th scope="row">${DOCUMENT_ROW_LABELS[document]}</th>${DOCUMENT_COLUMNS.map(column => cell(`proactive.${document}.${column}`, proactive[document][column], marks))}</tr>`
  const decision = row as keyof typeof DECISION_ROW_LABELS
  return html`<tr><th scope="row">${DECISION_ROW_LABELS[decision]}</th>${cell(`proactive.${decision}`, proactive[decision], marks, 3)}</tr>`
})}`
  return framed(
    '表二：主动公开政府信息情况',
    html`<table class="form"><caption>主动公开政府信息情况</caption><tbody>${PROACTIVE_BLOCKS.map(block)}</tbody></table>`,
  )
}

/** 表三 */
export function applicationsTable({ applications }: AnnualReport, marks: Marks): Html {
  let group: string | null = null
  const rows = ROW_SHAPES.map(({ code, label, group: own }) => {
    const figures = COLUMN_CODES.map(column =>
      cell(`applications.${code}.${column}`, applications[code][column], marks),
    )
    const outer =
      code === 'granted'
        ? html`<th rowspan="${OUTCOME_ROWS.length + 1}" scope="rowgroup" class="side">${OUTCOME_HEADING}</th>`
        : ''
    const first = own !== null && own !== group
    group = own
    const size = ROW_SHAPES.filter(shape => shape.group === own).length
    const inner =
      own !== null && first
        ? html`<th rowspan="${size}" scope="rowgroup">${OUTCOME_GROUP_LABELS[own]}</th>`
        : ''
    const inOutcomes = code === 'handled' || OUTCOME_ROWS.includes(code)
    const span = own !== null ? 1 : inOutcomes ? 2 : 3
    return html`<tr>${outer}${inner}<th scope="row" class="label" colspan="${span}">${label}</th>${figures}</tr>`
  })
  return framed(
    '表三：收到和处理政府信息公开申请情况',
    html`<table class="form wide-form"><caption>收到和处理政府信息公开申请情况</caption><thead>
<tr><td rowspan="3" colspan="3" class="note">${APPLICATION_TABLE_NOTE}</td><th colspan="7" scope="colgroup">${APPLICANT_HEADING}</th></tr>
<tr><th rowspan="2" scope="col">${COLUMN_LABELS.natural}</th><th colspan="5" scope="colgroup">${ORGANISATION_HEADING}</th><th rowspan="2" scope="col">${COLUMN_LABELS.total}</th></tr>
<tr>${COLUMN_CODES.slice(1, 6).map(column => html`<th scope="col">${COLUMN_LABELS[column]}</th>`)}</tr>
</thead><tbody>${rows}</tbody></table>`,
  )
}

/** 表四 */
export function disputesTable({ disputes }: AnnualReport, marks: Marks): Html {
  const columns = DISPUTE_GROUPS.map(() =>
    DISPUTE_COLUMNS.map(column => html`<th scope="col">${DISPUTE_COLUMN_LABELS[column]}</th>`),
  )
  return framed(
    '表四：政府信息公开行政复议、行政诉讼情况',
    html`<table class="form wide-form"><caption>政府信息公开行政复议、行政诉讼情况</caption><thead>
<tr><th colspan="5" rowspan="2" scope="colgroup">${DISPUTE_GROUP_LABELS.reconsideration}</th><th colspan="10" scope="colgroup">${LITIGATION_HEADING}</th></tr>
<tr><th colspan="5" scope="colgroup">${DISPUTE_GROUP_LABELS.directLitigation}</th><th colspan="5" scope="colgroup">${DISPUTE_GROUP_LABELS.litigationAfterReconsideration}</th></tr>
<tr>${columns}</tr></thead><tbody><tr>${DISPUTE_GROUPS.map(group => DISPUTE_COLUMNS.map(column => cell(`disputes.${group}.${column}`, disputes[group][column], marks)))}</tr></tbody></table>`,
  )
}
