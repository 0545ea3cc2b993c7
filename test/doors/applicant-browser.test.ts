import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Office } from '../../src/actions/office.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { POST, resumeCase } from '../flows/case-walk.ts'
import { settleTown } from '../flows/town.ts'
import { openTestSite } from './open-test-site.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
if (CHROMIUM === undefined && process.env.CI === 'true')
  throw new Error('chromium is missing: apt-get install chromium')
if (CHROMIUM === undefined) console.log('applicant-browser skipped: no chromium on this machine')

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.skipIf(CHROMIUM === undefined)('doors - an applicant in a browser', () => {
  let site: RunningServer & { readonly office: Office }
  let browser: Browser
  let now = Date.parse('2026-03-02T02:00:00Z')
  beforeAll(async () => {
    site = await openTestSite({ clock: () => now })
    await settleTown(site.office)
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  async function expectAccessible(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }

  async function fill(page: Page): Promise<void> {
    await page.goto(new URL('apply', site.url).href)
    await page.getByRole('link', { name: '金杯县金湖街道办事处' }).click()
    await page.getByLabel('姓名或者单位名称').fill('金测试')
    await page.getByLabel('证件号码').fill('11010519491231002X')
    await page
      .getByLabel('身份证明扫描件或照片')
      .setInputFiles({ name: '身份证.png', mimeType: 'image/png', buffer: PNG })
    await page.getByLabel('联系电话').fill('13800001234')
    await page.getByLabel('信息的名称、文号或者特征描述').fill('金湖街道预算')
  }

  const track = async (page: Page, number: string, code: string) => {
    await page.goto(new URL('track', site.url).href)
    await page.getByLabel('登记号').fill(number)
    await page.getByLabel('查询码').fill(code)
    await page.getByRole('button', { name: '查询' }).click()
  }

  it.each([
    [1280, true, '2026-03'],
    [375, true, '2026-04'],
    [375, false, '2026-06'],
  ])(
    'goes the whole way from form to reply at %i px, script %s',
    async (width, javaScriptEnabled, month) => {
      now = Date.parse(`${month}-02T02:00:00Z`)
      const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
      const page = await context.newPage()
      const look = async () => {
        if (javaScriptEnabled) await expectAccessible(page)
        const overflow = javaScriptEnabled
          ? await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            )
          : 0
        expect(overflow).toBe(0)
      }
      await fill(page)
      await look()
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.waitForSelector('text=申请已提交')
      await look()
      const [number = '', code = ''] = await page.locator('.code').allTextContents()
      const record = await site.office.store.read.cases.findByNumber(number)
      const one = resumeCase(site.office, record!.id, number, 1)
      const day = (at: string) => {
        now = Date.parse(`${month}-${at}T02:00:00Z`)
        return `${month}-${at}`
      }
      await one.step({ kind: 'confirmed', on: day('03'), by: 'phone', evidence: '电话' })
      await one.step({ kind: 'registered', on: `${month}-03`, number })
      await one.letter({
        kind: 'correctionAsked',
        on: `${month}-03`,
        items: ['请写明年度'],
        days: 10,
        dispatch: POST,
      })
      await track(page, number, code)
      await page.getByRole('heading', { name: '待补正' }).waitFor()
      await look()
      await page.getByLabel('补正后的申请内容').fill('金湖街道 2025 年预算')
      await page.getByRole('button', { name: '提交补正' }).click()
      await page.waitForSelector('text=补正已收到')
      await look()
      one.seen(one.version() + 1)
      await one.sign(day('10'), 'provided')
      await one.letter(
        {
          kind: 'decided',
          on: `${month}-10`,
          outcome: 'provided',
          articles: ['条例§36(二)'],
          reason: '可以公开',
          withheld: [],
          dispatch: POST,
        },
        { documents: '金湖街道 2025 年预算', form: 'paper', way: 'post' },
      )
      await track(page, number, code)
      await page.getByRole('heading', { name: '已发出' }).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /答复书/ }).click(),
      ])
      expect(download.suggestedFilename()).toContain('政府信息公开申请答复书')
      await page.getByLabel('很满意', { exact: true }).check()
      await page.getByRole('button', { name: '提交评价' }).click()
      await page.waitForSelector('text=谢谢您的评价')
      expect(await site.office.store.read.evaluations.find(record!.id)).toMatchObject({ score: 5 })
      await context.close()
    },
    120_000,
  )

  it('keeps what was typed when the tab is killed in the middle of the form (UX-9)', async () => {
    now = Date.parse('2026-07-01T02:00:00Z')
    const context = await browser.newContext()
    const page = await context.newPage()
    await fill(page)
    await page.waitForTimeout(1_000)
    await page.close()
    const again = await context.newPage()
    await again.goto(new URL('apply/street', site.url).href)
    expect(await again.getByLabel('信息的名称、文号或者特征描述').inputValue()).toBe('金湖街道预算')
    expect(await again.getByLabel('姓名或者单位名称').inputValue()).toBe('金测试')
    await context.close()
  })

  it('refuses a proof that is not what it says, and keeps the words (SEC-F1)', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await fill(page)
    await page
      .getByLabel('身份证明扫描件或照片')
      .setInputFiles({ name: '身份证.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>') })
    await page.getByRole('button', { name: '提交申请' }).click()
    await page.waitForSelector('text=请改正后再提交')
    await expectAccessible(page)
    expect(await page.getByLabel('姓名或者单位名称').inputValue()).toBe('金测试')
    await context.close()
  })
})
