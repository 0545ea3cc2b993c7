import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../src/actions/write-report.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { toyReport } from '../fixtures/reading.ts'
import { openTestSite } from './open-test-site.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
if (CHROMIUM === undefined && process.env.CI === 'true')
  throw new Error('chromium is missing: apt-get install chromium')
if (CHROMIUM === undefined) console.log('portal-browser skipped: no chromium on this machine')

describe.skipIf(CHROMIUM === undefined)('doors - portal in a browser', () => {
  let portal: RunningServer
  let browser: Browser
  beforeAll(async () => {
    portal = await openTestSite()
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await portal?.close()
  })

  async function wrongReport(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
    const report = structuredClone(toyReport())
    report.applications.granted.natural = 7777
    report.applications.partial.natural = null
    return {
      name: '年报.html',
      mimeType: 'text/html',
      buffer: Buffer.from((await writeReport(report, 'html')).bytes),
    }
  }

  async function expectAccessible(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  }

  for (const width of [1280, 375]) {
    for (const javaScriptEnabled of [true, false]) {
      it(`checks a report at ${width} px ${javaScriptEnabled ? 'with' : 'without'} JavaScript, without an axe violation`, async () => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
        const page = await context.newPage()
        await page.goto(portal.url)
        if (javaScriptEnabled) await expectAccessible(page)
        await page.setInputFiles('#file', await wrongReport())
        await page.getByRole('button', { name: '开始体检' }).press('Enter')
        await page.waitForSelector('.counts')
        expect(await page.locator('[id="applications.granted.natural"]').innerText()).toContain('7777')
        expect(await page.locator('td.error').count()).toBeGreaterThan(0)
        if (javaScriptEnabled) await expectAccessible(page)
        await page.goto(portal.url)
        await page.setInputFiles('#file', {
          name: 'x.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('无关'),
        })
        await page.getByRole('button', { name: '开始体检' }).press('Enter')
        await page.waitForSelector('[role=alert]')
        if (javaScriptEnabled) await expectAccessible(page)
        await context.close()
      })
    }
  }
})
