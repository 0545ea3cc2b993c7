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
<meta name="description" content="把已发布的政府信息公开工作年度报告放进来，逐格找出数字，检查格式与勾稽关系，并给出规范格式的文档。">
<title>${title} - 明澈</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE.path}">
<script src="${SCRIPT.path}" defer></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="top"><div class="wide"><a class="brand" href="/"><span class="mark" aria-hidden="true">明</span>明澈</a><span class="tag">政府信息公开工作系统</span></div></header>
<main id="main" class="wide" tabindex="-1">
${content}
</main>
<footer class="bottom"><div class="wide"><p>上传的文件只在内存里处理，处理完即丢弃，不保存、不外传。</p><p>依据：《中华人民共和国政府信息公开条例》、国办公开办函〔2021〕30号。检查结果供核对使用，不代替主管部门的审核。</p></div></footer>
</body>
</html>
`
