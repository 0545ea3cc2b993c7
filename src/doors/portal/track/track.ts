import type { Hono } from 'hono'
import { fileOfLetter } from '../../../actions/cases/read-letter.ts'
import { trackApplication } from '../../../actions/cases/track-application.ts'
import type { Office } from '../../../actions/office.ts'
import { perform } from '../../../actions/perform.ts'
import { sendFile } from '../../kit/send-file.ts'
import type { VisitEnv } from '../../kit/visit.ts'
import { publicErrand } from '../errand.ts'
import { messagePage } from '../message.view.ts'
import { sentencesOf } from '../refusal-sentences.ts'
import { trackedPage, trackPage } from './track.view.ts'

/** 查询进度. A wrong code and an unknown number look the same. */
export function addTrack(app: Hono<VisitEnv>, office: Office): void {
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
