import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { SCRIPT, STYLE } from './assets.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The frame of every page. */
export const page = (title: string, content: Html): Html => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="政府信息公开：申请公开、查询进度、年度报告体检。">
<title>${title} - 明澈</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE.path}">
<script src="${SCRIPT.path}" defer></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="top"><div class="wide"><a class="brand" href="/"><span class="mark" aria-hidden="true">明</span>明澈</a><nav aria-label="主导航" class="nav"><a href="/">年报体检</a><a href="/apply">申请公开</a><a href="/track">查询进度</a></nav></div></header>
<main id="main" class="wide" tabindex="-1">
${content}
</main>
<footer class="bottom"><div class="wide"><p>依据：《中华人民共和国政府信息公开条例》、国办公开办函〔2021〕30号。</p><p><a href="/console">工作人员入口</a></p></div></footer>
</body>
</html>
`
