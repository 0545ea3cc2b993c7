import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Office } from '../../actions/office.ts'
import { troubleOf } from '../../operation/trouble.ts'
import { noteFault } from '../kit/note-fault.ts'
import { pack, packedAnswer } from '../kit/packed.ts'
import type { Sandbox } from '../kit/sandbox.ts'
import { refuseForeignPosts, securityHeaders } from '../kit/security.ts'
import type { VisitEnv } from '../kit/visit.ts'
import { addApply } from './apply/apply.ts'
import { SCRIPT, STYLE } from './assets.ts'
import { checkUpload } from './check-upload.ts'
import { messagePage } from './message.view.ts'
import { sendSkeleton } from './skeleton.ts'
import { startPage } from './start.view.ts'
import { addTrack } from './track/track.ts'

/** The most that a person may send at once: two reports of 20 MB. */
const MOST_BYTES = 42 * 2 ** 20

/** The public pages. Of what is dropped on 年报体检 nothing is stored. */
export function portalApp(office: Office, sandbox: Sandbox): Hono<VisitEnv> {
  const app = new Hono<VisitEnv>()
  app.use(securityHeaders)
  app.use(refuseForeignPosts)
  app.get('/healthz', c => c.text('ok\n'))
  for (const { path, text, type } of [STYLE, SCRIPT]) {
    const packed = pack(new TextEncoder().encode(text))
    app.get(path, c => {
      const [body, headers] = packedAnswer(packed, type, c.req.header('Accept-Encoding'))
      return c.body(body, 200, headers)
    })
  }
  app.get('/robots.txt', c => c.text(ROBOTS))
  app.get('/favicon.svg', c =>
    c.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  )
  app.get('/', c => c.html(startPage(null)))
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: c =>
      c.html(messagePage('文件太大', '上传的内容超过 20 MB，请删去附图或另存为较小的文件后重试。'), 413),
  })
  app.use('/apply/*', limit)
  app.use('/track/*', limit)
  app.post('/check', limit, c => checkUpload(c, sandbox))
  app.post('/skeleton', limit, sendSkeleton)
  app.get('/check', c => c.redirect('/'))
  addApply(app, office, sandbox)
  addTrack(app, office, sandbox)
  app.notFound(c => c.html(messagePage('没有这个页面', '地址可能写错了，请回到首页。'), 404))
  app.onError((error, c) => {
    const trouble = troubleOf(error)
    if (trouble !== null) {
      if (trouble.retryAfterSeconds !== undefined) c.header('Retry-After', String(trouble.retryAfterSeconds))
      return c.html(messagePage(trouble.title, trouble.detail), trouble.status)
    }
    const number = noteFault(c.req.path, error)
    return c.html(
      messagePage(
        '出了故障',
        `处理时出了内部故障（编号 ${number}），请稍后重试；再次出现请把编号告诉维护人员。`,
      ),
      500,
    )
  })
  return app
}

/** Nothing that needs a sign-in or a code belongs in a search engine. */
const ROBOTS = 'User-agent: *\nDisallow: /console\nDisallow: /api\nDisallow: /track\n'

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d4e79"/><path d="M9 8h14v16H9z" fill="#fff"/><path d="M12 13h8M12 17h8M12 21h5" stroke="#a3262a" stroke-width="2"/></svg>'
