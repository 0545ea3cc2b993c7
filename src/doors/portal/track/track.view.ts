import { html } from 'hono/html'
import type { TrackedCase } from '../../../actions/cases/track-application.ts'
import { DECISIONS } from '../../../law/index.ts'
import { errorSummary, type Filled, textField } from '../fields.view.ts'
import { type Html, page } from '../layout.view.ts'
import { sayState } from './plain-words.ts'
import { evaluationForm, responseForms } from './responses.view.ts'

/** 查询进度: number and code. */
export const trackPage = (filled: Filled): Html =>
  page(
    Object.keys(filled.errors).length > 0 ? '错误：查询进度' : '查询进度',
    html`<h1>查询申请进度</h1>
<p class="lead">登记号和查询码在提交申请时的回执上。</p>
${errorSummary(filled)}
<form class="card" method="post" action="/track">
${textField({ name: 'number', label: '登记号', required: true, hint: '例如 SQ2026-000123', autocomplete: 'off', most: 30 }, filled)}
${textField({ name: 'queryCode', label: '查询码', required: true, hint: '16 位字母和数字，横线可不填。', autocomplete: 'off', most: 30 }, filled)}
<button type="submit">查询</button>
</form>`,
  )

/** What has just been done, or why it was not. */
export interface Said {
  readonly done: string | null
  readonly errors: Readonly<Record<string, string>>
}
const NOTHING_SAID: Said = { done: null, errors: {} }

/** Where a case stands, in plain words, with its days and its letters. `queryCode` opens the letters. */
export const trackedPage = (tracked: TrackedCase, queryCode: string, said: Said = NOTHING_SAID): Html => {
  const { record, clock, state, letters } = tracked
  return page(
    `${record.number} 的进度`,
    html`<h1>申请 ${record.number}</h1>
${said.done === null ? '' : html`<p class="fine" role="status">${said.done}</p>`}
${errorSummary({ values: {}, errors: said.errors })}
<section class="card"><h2>${tracked.statusLabel}</h2>
<p class="lead">${sayState(tracked)}</p>
<dl class="pairs">
<div><dt>申请机关</dt><dd>${tracked.bodyName}</dd></div>
<div><dt>提交日期</dt><dd>${record.arrivedOn}</dd></div>
<div><dt>收到之日</dt><dd>${clock.receivedOn ?? '待双方确认'}</dd></div>
${clock.replyDue === null ? '' : html`<div><dt>答复期限</dt><dd>${clock.replyDue}${clock.provisional ? '（放假安排公布前的估算）' : ''}</dd></div>`}
${state.outcome === null ? '' : html`<div><dt>办理结果</dt><dd>${DECISIONS[state.outcome].zh}</dd></div>`}
<div><dt>申请内容</dt><dd>${record.request.description}</dd></div>
</dl></section>
${
  letters.length === 0
    ? ''
    : html`<section class="card"><h2>文书</h2><ul class="choices">${letters.map(
        letter => html`<li><form method="post" action="/track/letter">
<input type="hidden" name="number" value="${record.number}"><input type="hidden" name="queryCode" value="${queryCode}"><input type="hidden" name="letter" value="${letter.id}">
<button class="quiet" type="submit">下载《${letter.title}》${letter.documentNumber ?? ''}（PDF）</button></form></li>`,
      )}</ul></section>`
}
${responseForms(tracked, queryCode)}
${evaluationForm(tracked, queryCode)}
<section class="card"><h2>期限是怎么算的</h2><ul>${clock.reasons.map(reason => html`<li>${reason}</li>`)}</ul></section>
<p class="row"><a class="button quiet" href="/track">查询另一件</a></p>`,
  )
}
