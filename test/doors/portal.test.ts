import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../src/actions/write-report.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { toyReport } from '../fixtures/reading.ts'
import { openTestSite } from './open-test-site.ts'

let portal: RunningServer
beforeAll(async () => {
  portal = await openTestSite()
})
afterAll(() => portal.close())

/** A made-up report whose total of the first row is wrong. */
async function wrongReport(): Promise<File> {
  const report = structuredClone(toyReport())
  report.applications.received.total = (report.applications.received.total ?? 0) + 1
  const { bytes } = await writeReport(report, 'html')
  return new File([new Uint8Array(bytes)], '年报.html')
}

const post = (path: string, form: FormData, headers: Record<string, string> = {}) =>
  fetch(new URL(path, portal.url), { method: 'POST', body: form, headers })

describe('doors - portal', () => {
  it('shows the form with its security headers', async () => {
    const answer = await fetch(portal.url)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('年报体检')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('packs what never changes, and keeps search engines out of what needs a code', async () => {
    const page = await (await fetch(portal.url)).text()
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
    const plain = await fetch(new URL(path, portal.url), { headers: { 'Accept-Encoding': 'identity' } })
    const packed = await fetch(new URL(path, portal.url), { headers: { 'Accept-Encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(await packed.text()).toBe(await plain.text())
    expect(await (await fetch(new URL('/robots.txt', portal.url))).text()).toContain('Disallow: /track')
  })

  it('marks the wrong cell and says what to do', async () => {
    const form = new FormData()
    form.set('file', await wrongReport())
    const answer = await post('/check', form)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page).toContain('T3-03')
    expect(page).toMatch(/<td id="applications\.received\.total" class="error"/)
  })

  it('takes pasted text', async () => {
    const form = new FormData()
    form.set('text', new TextDecoder().decode((await writeReport(toyReport(), 'md')).bytes))
    const page = await (await post('/check', form)).text()
    expect(page).toContain('金杯县测试局')
  })

  it('escapes what comes out of a file', async () => {
    const form = new FormData()
    const report = structuredClone(toyReport())
    report.body = '<script>alert(1)</script>局'
    form.set('file', new File([JSON.stringify(report)], '<b>.json'))
    const page = await (await post('/check', form)).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b>.json')
  })

  it('says in Chinese why a file cannot be used', async () => {
    const form = new FormData()
    form.set('file', new File(['你好'], '无关.txt'))
    const answer = await post('/check', form)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('没有认出政府信息公开工作年度报告')
  })

  it('asks for a file when none was sent', async () => {
    expect((await post('/check', new FormData())).status).toBe(400)
  })

  it('gives the skeleton back under a Chinese name', async () => {
    const form = new FormData()
    form.set('report', JSON.stringify(toyReport()))
    form.set('format', 'docx')
    const answer = await post('/skeleton', form)
    expect(answer.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('金杯县测试局')}`,
    )
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 2))).toBe('PK')
  })

  it('refuses the form of another site', async () => {
    expect((await post('/check', new FormData(), { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })

  it('answers an unknown address with a page', async () => {
    const answer = await fetch(new URL('/nowhere', portal.url))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('回到首页')
  })
})
