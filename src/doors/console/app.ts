import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { type Packed, pack, packedAnswer } from '../kit/packed.ts'
import { securityHeaders } from '../kit/security.ts'
import { type ConsoleAssets, readConsoleAssets } from './assets.ts'

/** The staff console: one page, its scripts and styles. Everything it shows comes from the REST interface. */
export function consoleApp(folder: string): Hono {
  const app = new Hono()
  const assets = readConsoleAssets(folder)
  const shelf = new Map<string, Packed>()
  app.use(securityHeaders)
  app.get('/assets/:name', c => {
    const name = c.req.param('name')
    const type = assets.types.get(name)
    if (type === undefined) return c.text('没有这个文件\n', 404)
    const packed = shelf.get(name) ?? pack(readFileSync(join(folder, name)))
    shelf.set(name, packed)
    const [body, headers] = packedAnswer(packed, type, c.req.header('Accept-Encoding'))
    return c.body(body, 200, headers)
  })
  app.get('*', c => {
    const nonce = randomBytes(18).toString('base64url')
    c.header('Content-Security-Policy', policyWith(nonce))
    return c.html(shell(assets, nonce))
  })
  return app
}

/** As the portal's policy, and styles that the console's widgets write with the nonce of the page. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const shell = ({ script, style }: ConsoleAssets, nonce: string) => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>明澈工作台</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/console/assets/${style}">
<script type="module" src="/console/assets/${script}"></script>
</head>
<body>
<div id="root" data-nonce="${nonce}"></div>
<noscript><p>工作台需要 JavaScript，请在浏览器设置中允许后刷新。公众页面不需要。</p></noscript>
</body>
</html>`
