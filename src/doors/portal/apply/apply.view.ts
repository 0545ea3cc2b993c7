import { html } from 'hono/html'
import type { Body } from '../../../access/index.ts'
import { COLUMN_LABELS } from '../../../law/index.ts'
import { APPLICANT_KIND_CODES } from '../../kit/schemas/application.ts'
import { areaField, choiceField, errorSummary, type Filled, textField } from '../fields.view.ts'
import { type Html, page } from '../layout.view.ts'

/** The bodies that one can apply to. */
export const chooseBodyPage = (bodies: readonly Body[], search: string): Html =>
  page(
    '申请公开政府信息',
    html`<h1>申请公开政府信息</h1>
<p class="lead">先选择要向哪个机关申请。不需要说明用途。</p>
<form class="card" method="get" action="/apply" role="search">
<div class="field"><label for="search">机关名称</label>
<input type="search" id="search" name="search" value="${search}" maxlength="50"></div>
<button type="submit">查找</button>
</form>
${
  bodies.length === 0
    ? html`<p>没有找到这个机关，请换一个词再查。</p>`
    : html`<ul class="choices">${bodies.map(body => html`<li><a href="/apply/${body.id}">${body.name}</a></li>`)}</ul>`
}`,
  )

const KINDS = APPLICANT_KIND_CODES.map(code => [code, COLUMN_LABELS[code]] as const)

/** The application form: the items of 条例§29 and nothing else. */
export const applyPage = (body: Body, filled: Filled, nonce: string): Html =>
  page(
    Object.keys(filled.errors).length > 0 ? `错误：向${body.name}申请` : `向${body.name}申请`,
    html`<h1>政府信息公开申请</h1>
<p class="lead">申请机关：<strong>${body.name}</strong></p>
${contactLine(body)}
${errorSummary(filled)}
<form class="card" method="post" action="/apply/${body.id}" enctype="multipart/form-data" data-keep="apply-${body.id}" novalidate>
<input type="hidden" name="nonce" value="${nonce}">
<p class="kept" data-kept hidden>除证件号码外，已填写的内容随时保存在这台设备上，提交后自动清除。</p>
<h2>申请人</h2>
${choiceField({ name: 'kind', label: '申请人类别', required: true, options: KINDS }, filled)}
${textField({ name: 'name', label: '姓名或者单位名称', required: true, autocomplete: 'name' }, filled)}
${choiceField(
  {
    name: 'document',
    label: '证件种类',
    required: true,
    options: [
      ['residentCard', '居民身份证'],
      ['creditCode', '统一社会信用代码证照'],
      ['passport', '护照'],
      ['travelPermit', '港澳台居民居住证或者通行证'],
      ['otherDocument', '其他'],
    ],
  },
  filled,
)}
${textField({ name: 'number', label: '证件号码', required: true, hint: '加密保存，只用于确认身份。', autocomplete: 'off', most: 50 }, filled)}
<div class="field${filled.errors.proof ? ' wrong' : ''}"><label for="proof">身份证明扫描件或照片<span class="optional">（选填）</span></label>
<p class="hint" id="proof-hint">jpg、png 或 pdf，20 MB 以内，加密保存。现在不方便的，也可以在补正时提供。</p>
${filled.errors.proof ? html`<p class="wrong-text" id="proof-error">${filled.errors.proof}</p>` : ''}
<input type="file" id="proof" name="proof" multiple accept=".jpg,.jpeg,.png,.pdf" aria-describedby="proof-hint${filled.errors.proof ? ' proof-error' : ''}"></div>
${textField({ name: 'phone', label: '联系电话', hint: '电话、邮箱、地址至少填一项。', type: 'tel', autocomplete: 'tel', most: 50 }, filled)}
${textField({ name: 'email', label: '电子邮箱', type: 'email', autocomplete: 'email' }, filled)}
${textField({ name: 'address', label: '通信地址', autocomplete: 'street-address', most: 200 }, filled)}
<details class="field"${filled.values.agentName || filled.values.contactPerson ? html` open` : ''}><summary>单位经办人、委托代理（没有可不填）</summary>
${textField({ name: 'contactPerson', label: '单位经办人姓名', most: 50 }, filled)}
${textField({ name: 'agentName', label: '代理人姓名', hint: '委托代理的，机关会请您补交授权委托书。', most: 50 }, filled)}
${textField({ name: 'agentPhone', label: '代理人电话', type: 'tel', most: 50 }, filled)}
</details>
<h2>要获取的信息</h2>
${areaField({ name: 'description', label: '信息的名称、文号或者特征描述', required: true, hint: '写得越具体，越容易找到。例如：××街道 2025 年部门预算。一次申请请只写一项内容。' }, filled)}
${choiceField(
  {
    name: 'form',
    label: '希望的形式',
    required: true,
    options: [
      ['electronic', '电子数据'],
      ['paper', '纸质'],
      ['inspection', '查阅、抄录'],
    ],
  },
  filled,
)}
${choiceField(
  {
    name: 'way',
    label: '获取的途径',
    required: true,
    options: [
      ['online', '在本网站下载'],
      ['email', '电子邮件'],
      ['post', '邮寄'],
      ['collect', '自行领取'],
      ['fax', '传真'],
    ],
  },
  filled,
)}
${textField({ name: 'assistance', label: '需要的帮助', hint: '阅读、听力、视力有困难的，请写明需要什么帮助（条例第四十三条）。', most: 200 }, filled)}
<button type="submit">提交申请</button>
</form>`,
  )

const contactLine = ({ contact }: Body): Html =>
  contact.telephone || contact.address
    ? html`<p class="hint">也可以当面提交或邮寄：${[contact.unit, contact.address, contact.telephone].filter(Boolean).join('，')}。</p>`
    : html``
