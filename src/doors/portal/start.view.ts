import { html } from 'hono/html'
import { type Html, page } from './layout.view.ts'

/** The first page: drop a report, or paste one. `problem` is shown where the last try failed. */
export const startPage = (problem: string | null): Html =>
  page(
    problem === null ? '年报体检' : '错误：年报体检',
    html`<h1>年报体检</h1>
<p class="lead">放进一份已经发布的政府信息公开工作年度报告，立即得到每一个数字、每一处不合格式或勾稽不平的地方，以及一份规范格式的文档。文件只在内存里处理，处理完即丢弃，不保存、不外传。</p>
${
  problem === null
    ? ''
    : html`<div class="problem" role="alert" tabindex="-1" autofocus><h2>没有完成体检</h2><p><a href="#file">${problem}</a></p></div>`
}
<form class="card" method="post" action="/check" enctype="multipart/form-data" data-drop>
<div class="field drop">
<label for="file">年报文件</label>
<p class="hint" id="file-hint">可用网页（html）、Word（docx）、PDF（文字版）、Excel（xlsx）、文本（txt、md），20 MB 以内。也可以把文件拖到这里。</p>
<input type="file" id="file" name="file" aria-describedby="file-hint" accept=".html,.htm,.docx,.pdf,.xlsx,.txt,.md,.json">
</div>
<div class="field">
<label for="text">或者粘贴网页上的正文</label>
<p class="hint" id="text-hint">从标题到“六、其他需要报告的事项”全部复制，表格一起粘贴。</p>
<textarea id="text" name="text" rows="6" aria-describedby="text-hint"></textarea>
</div>
<details class="field"><summary>同时核对上一年度的结转（可不填）</summary>
<label for="previous">上一年度的年报文件</label>
<input type="file" id="previous" name="previous" accept=".html,.htm,.docx,.pdf,.xlsx,.txt,.md,.json">
</details>
<button type="submit">开始体检</button>
</form>
<section aria-labelledby="what"><h2 id="what">检查什么</h2>
<ul class="what">
<li><strong>数字读全</strong>：三张表 200 格逐格找出，注明在原文哪一行；读不出的列出来，绝不猜。</li>
<li><strong>勾稽关系</strong>：新收加结转等于办结加结转，各行各列合计，复议诉讼合计，跨年结转。</li>
<li><strong>格式</strong>：六个部分、五块内容、编号、表头文字、表格结构，对照国办公开办函〔2021〕30号。</li>
<li><strong>文字与表</strong>：正文里的件数与表格是否一致，有无身份证号等个人信息。</li>
</ul></section>`,
  )
