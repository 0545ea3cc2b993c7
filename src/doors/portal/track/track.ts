import type { Context, Hono } from 'hono'
import { evaluate } from '../../../actions/cases/evaluate.ts'
import { fileOfLetter } from '../../../actions/cases/read-letter.ts'
import { RESPONSES, respond } from '../../../actions/cases/respond.ts'
import { type TrackRequest, trackApplication } from '../../../actions/cases/track-application.ts'
import type { Office } from '../../../actions/office.ts'
import { perform } from '../../../actions/perform.ts'
import type { Sandbox } from '../../kit/sandbox.ts'
import { sendFile } from '../../kit/send-file.ts'
import { takeUploads } from '../../kit/take-uploads.ts'
import type { VisitEnv } from '../../kit/visit.ts'
import { publicErrand } from '../errand.ts'
import { messagePage } from '../message.view.ts'
import { sentencesOf, uploadErrors } from '../refusal-sentences.ts'
import { saidPage } from './responses.view.ts'
import { type Said, trackedPage, trackPage } from './track.view.ts'

/** 查询进度. A wrong code and an unknown number look the same. */
export function addTrack(app: Hono<VisitEnv>, office: Office, sandbox: Sandbox): void {
  app.get('/track', c =>
    c.html(trackPage({ values: { number: (c.req.query('number') ?? '').slice(0, 30) }, errors: {} })),
  )
  app.post('/track', async c => {
    const form = await c.req.parseBody()
    const values = { number: wordOf(form.number), queryCode: wordOf(form.queryCode) }
    const tracked = await perform(office, trackApplication, values, publicErrand(c))
    if (tracked.ok) return c.html(trackedPage(tracked.value, values.queryCode))
    return c.html(trackPage({ values, errors: sentencesOf(tracked.reason) }), 422)
  })
  const show = async (c: Context<VisitEnv>, values: TrackRequest, said: Said) => {
    const tracked = await perform(office, trackApplication, values, publicErrand(c))
    if (!tracked.ok)
      return c.html(trackPage({ values: { ...values }, errors: sentencesOf(tracked.reason) }), 422)
    return c.html(trackedPage(tracked.value, values.queryCode, said), said.done === null ? 422 : 200)
  }
  app.post('/track/respond', async c => {
    const form = await c.req.parseBody({ all: true })
    const values = { number: wordOf(form.number), queryCode: wordOf(form.queryCode) }
    const response = RESPONSES.find(known => known === form.response)
    const errand = publicErrand(c)
    const uploads = await takeUploads(form.files, { office, sandbox, errand })
    if (!uploads.ok) return show(c, values, { done: null, errors: uploadErrors('', uploads.reason) })
    if (response === undefined) return show(c, values, { done: null, errors: { '': '请重新选择。' } })
    const words = typeof form.words === 'string' ? form.words.trim().slice(0, 5000) : ''
    const proofHashes = uploads.value.map(({ hash }) => hash)
    const done = await perform(
      office,
      respond(uploads.value),
      { ...values, response, words, proofHashes },
      errand,
    )
    return show(
      c,
      values,
      done.ok ? { done: saidPage(response), errors: {} } : { done: null, errors: sentencesOf(done.reason) },
    )
  })
  app.post('/track/evaluate', async c => {
    const form = await c.req.parseBody()
    const values = { number: wordOf(form.number), queryCode: wordOf(form.queryCode) }
    const comment = typeof form.comment === 'string' ? form.comment.trim().slice(0, 500) : ''
    const done = await perform(
      office,
      evaluate,
      { ...values, score: Number(form.score), comment },
      publicErrand(c),
    )
    return show(
      c,
      values,
      done.ok ? { done: '谢谢您的评价。', errors: {} } : { done: null, errors: sentencesOf(done.reason) },
    )
  })
  app.post('/track/letter', async c => {
    const form = await c.req.parseBody()
    const values = { number: wordOf(form.number), queryCode: wordOf(form.queryCode) }
    const tracked = await perform(office, trackApplication, values, publicErrand(c))
    if (!tracked.ok) return c.html(trackPage({ values, errors: sentencesOf(tracked.reason) }), 422)
    const letter = tracked.value.letters.find(each => each.id === wordOf(form.letter))
    const file = letter && (await fileOfLetter(office, letter, 'pdf'))
    return file?.ok
      ? sendFile(c, file.value)
      : c.html(messagePage('没有这份文书', '文书可能已经更正，请重新查询进度后下载。'), 404)
  })
}

const wordOf = (field: unknown): string => (typeof field === 'string' ? field.trim().slice(0, 40) : '')
