import type { Context, Hono } from 'hono'
import QRCode from 'qrcode'
import { applyOnline } from '../../../actions/cases/receive-application.ts'
import { type Office, randomKey } from '../../../actions/office.ts'
import { perform } from '../../../actions/perform.ts'
import { listPublicBodies } from '../../../actions/public-bodies.ts'
import type { Sandbox } from '../../kit/sandbox.ts'
import { takeUploads } from '../../kit/take-uploads.ts'
import type { VisitEnv } from '../../kit/visit.ts'
import { publicErrand } from '../errand.ts'
import { messagePage } from '../message.view.ts'
import { sentencesOf, uploadErrors } from '../refusal-sentences.ts'
import { applyPage, chooseBodyPage } from './apply.view.ts'
import { parseApply } from './apply-form.ts'
import { receiptPage } from './receipt.view.ts'

/** What the selects show first. */
const FIRST = { kind: 'natural', document: 'residentCard', form: 'electronic', way: 'online' }

/** 网上申请: choosing the body, the form, the receipt. Every step works without a script. */
export function addApply(app: Hono<VisitEnv>, office: Office, sandbox: Sandbox): void {
  app.get('/apply', async c => {
    const search = (c.req.query('search') ?? '').slice(0, 50).trim()
    const bodies = await listPublicBodies(office, search)
    return c.html(chooseBodyPage(bodies, search))
  })
  app.get('/apply/:body', async c => {
    const body = await office.store.read.bodies.find(c.req.param('body'))
    if (body === null || body.until !== null) return c.html(NO_BODY, 404)
    return c.html(applyPage(body, { values: FIRST, errors: {} }, randomKey()))
  })
  app.post('/apply/:body', c => submit(c, office, sandbox, c.req.param('body')))
}

const NO_BODY = messagePage('没有这个机关', '地址可能写错了，请从申请页重新选择机关。')

async function submit(
  c: Context<VisitEnv>,
  office: Office,
  sandbox: Sandbox,
  bodyId: string,
): Promise<Response> {
  const body = await office.store.read.bodies.find(bodyId)
  if (body === null || body.until !== null) return c.html(NO_BODY, 404)
  const form = await c.req.parseBody({ all: true })
  const values = Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const nonce = /^[\w-]{16,40}$/.test(values.nonce ?? '') ? (values.nonce as string) : randomKey()
  const again = (errors: Readonly<Record<string, string>>) =>
    c.html(applyPage(body, { values, errors }, nonce), 422)
  const parsed = parseApply(body.id, values, [])
  if ('errors' in parsed) return again(parsed.errors)
  const errand = publicErrand(c, nonce)
  const uploads = await takeUploads(form.proof, { office, sandbox, errand })
  if (!uploads.ok) return again(uploadErrors('proof', uploads.reason))
  const proofHashes = uploads.value.map(({ hash }) => hash)
  const received = await perform(office, applyOnline(uploads.value), { ...parsed.value, proofHashes }, errand)
  if (!received.ok) return again(sentencesOf(received.reason))
  const address = new URL(`/track?number=${encodeURIComponent(received.value.number)}`, c.req.url)
  return c.html(receiptPage(received.value, await QRCode.toString(address.href, { type: 'svg', margin: 1 })))
}
