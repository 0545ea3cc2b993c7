import { html } from 'hono/html'
import type { Finding, Severity } from '../../check/index.ts'
import type { AnnualReport, ReportReading } from '../../report/index.ts'
import { type Html, page } from './layout.view.ts'
import { applicationsTable, disputesTable, type Marks, proactiveTable } from './tables.view.ts'

const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', '错误', '必须改正'],
  ['warning', '警告', '请核对，确有原因的应作说明'],
  ['notice', '提示', '供参考'],
]

/** What the check found: the verdict, the findings, the tables with marked cells, and the downloads. */
export function resultPage(name: string, reading: ReportReading, findings: readonly Finding[]): Html {
  const { report } = reading
  const marks = marksOf(findings)
  const counts = SEVERITIES.map(([severity, label]) => ({
    severity,
    label,
    count: findings.filter(finding => finding.severity === severity).length,
  }))
  return page(
    '体检结果',
    html`<h1>体检结果</h1>
<p class="lead"><strong>${report.body ?? '（没有认出机关名称）'}</strong> ${report.year === null ? '（没有认出年度）' : `${report.year} 年度`}<span class="file">${name}</span></p>
<ul class="counts">${counts.map(({ severity, label, count }) => html`<li class="${severity}"><a href="#${severity}"><b>${count}</b> ${label}</a></li>`)}</ul>
${unreadBlock(reading)}
${SEVERITIES.map(([severity, label, advice]) => findingsBlock(severity, label, advice, findings))}
${findings.length === 0 ? html`<p class="fine">没有发现问题：格式完整，勾稽关系全部成立。</p>` : ''}
<section aria-labelledby="tables"><h2 id="tables">三张表</h2>
<p class="hint">按表样重画。带“!”的格子与错误有关，带“?”的与警告有关；“空”表示原文没有填。</p>
${proactiveTable(report, marks)}
${applicationsTable(report, marks)}
${disputesTable(report, marks)}
</section>
${downloads(report)}
<p><a class="button quiet" href="/">再检查一份</a></p>`,
  )
}

function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<string, { severity: Severity; message: string }>()
  for (const { figures = [], severity, message } of findings) {
    if (severity === 'notice') continue
    for (const path of figures)
      if (!marks.has(path) || (severity === 'error' && marks.get(path)!.severity !== 'error'))
        marks.set(path, { severity, message })
  }
  return marks
}

function unreadBlock(reading: ReportReading): Html | '' {
  const { incomplete, unread } = reading
  if (incomplete.length + unread.length === 0) return ''
  const names = { proactive: '表二（主动公开）', applications: '表三（申请）', disputes: '表四（复议诉讼）' }
  return html`<section class="card" aria-labelledby="unread"><h2 id="unread">没有读全的地方</h2><ul>
${incomplete.map(({ table, found, expected }) => html`<li>${names[table]}：应有 ${expected} 行，只找到 ${found} 行。缺的格子按“没有找到”处理，没有补 0。</li>`)}
${unread.map(({ where, text }) => html`<li>${where}：原文“${text.trim()}”没有读取。</li>`)}
</ul></section>`
}

function findingsBlock(
  severity: Severity,
  label: string,
  advice: string,
  findings: readonly Finding[],
): Html | '' {
  const own = findings.filter(finding => finding.severity === severity)
  if (own.length === 0) return html`<div id="${severity}"></div>`
  return html`<section class="findings ${severity}" aria-labelledby="${severity}"><h2 id="${severity}">${label} ${own.length} 条 <small>${advice}</small></h2><ol>
${own.map(
  ({ rule, where, message, expected, found, figures = [] }) =>
    html`<li><p class="place"><span class="rule">${rule}</span> ${where}${figures[0] === undefined ? '' : html` <a href="#${figures[0]}">看表格</a>`}</p><p>${message}</p>${
      expected === null && found === null
        ? ''
        : html`<p class="values">${expected === null ? '' : html`应为 <b>${expected}</b>`}${found === null ? '' : html` 实为 <b>${found}</b>`}</p>`
    }</li>`,
)}
</ol></section>`
}

const downloads = (
  report: AnnualReport,
): Html => html`<section aria-labelledby="download"><h2 id="download">下载规范格式的文档</h2>
<p class="hint">按官方格式重排，数字照原文不改；空格和错误请对照上面的问题改正。</p>
<form method="post" action="/skeleton" class="row"><input type="hidden" name="report" value="${JSON.stringify(report)}">
<button name="format" value="docx">Word（docx）</button><button name="format" value="pdf">PDF</button><button name="format" value="xlsx">Excel（xlsx，带勾稽公式）</button></form></section>`
