import { html, raw } from 'hono/html'
import type { Receipt } from '../../../actions/cases/receive-application.ts'
import { type Html, page } from '../layout.view.ts'

/** 登记回执: number, code, what happens next. `qr` is the picture of the tracking address. */
export const receiptPage = (receipt: Receipt, qr: string): Html =>
  page(
    '登记回执',
    html`<div class="card receipt" data-sent="apply-${receipt.body}">
<h1>申请已提交</h1>
<dl class="pairs">
<div><dt>收件机关</dt><dd>${receipt.bodyName}</dd></div>
<div><dt>登记号</dt><dd><strong class="code">${receipt.number}</strong></dd></div>
<div><dt>查询码</dt><dd><strong class="code">${receipt.queryCode}</strong></dd></div>
<div><dt>提交日期</dt><dd>${receipt.arrivedOn}</dd></div>
</dl>
<div class="qr" role="img" aria-label="查询页的二维码">${raw(qr)}</div>
<p class="important">请记下或打印登记号和查询码。查询码只在这里显示这一次，遗失后请凭身份证明到机关查询。</p>
<h2>接下来</h2>
<ol>
<li>机关当日与您联系确认，<strong>双方确认之日</strong>为收到申请之日（条例第三十一条）。</li>
<li>内容不明确的，机关在收到之日起 7 个工作日内一次性告知补正（条例第三十条）。</li>
<li>机关自收到之日起 20 个工作日内答复；需要延长的，最多延长 20 个工作日并告知您（条例第三十三条）。</li>
</ol>
<p class="row"><a class="button" href="/track">查询进度</a></p>
<p class="hint">要留存纸质回执，请使用浏览器的打印功能。</p>
</div>`,
  )
