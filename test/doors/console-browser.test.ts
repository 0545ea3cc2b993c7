import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, PASSWORD, type World } from '../security/world.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
if (CHROMIUM === undefined && process.env.CI === 'true')
  throw new Error('chromium is missing: apt-get install chromium')
if (CHROMIUM === undefined) console.log('console-browser skipped: no chromium on this machine')

/** quality.md UX-6: a daily task takes no more. */
const MOST_ACTIONS = 25

describe.skipIf(CHROMIUM === undefined)('doors - console in a browser', () => {
  let world: World
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let account: string
  let actions = 0

  beforeAll(async () => {
    world = await openWorld()
    const { bodies, people } = world.office.store.read
    await bodies.update({
      ...world.bodies.own,
      contact: { documentCode: '金测', telephone: '0379-0000000', address: '金杯县测试路 1 号' },
    })
    await world.as('own', 'clerk', 'reviewer')
    const found = await people.list({ under: '', limit: 10 })
    account = found.at(-1)?.account ?? ''
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    page = await context.newPage()
    page.setDefaultTimeout(8_000)
  })
  afterAll(async () => {
    await browser?.close()
    await world?.close()
  })

  const fill = async (label: string, text: string) => {
    actions += 1
    await page.getByLabel(label, { exact: false }).first().fill(text)
  }
  const press = async (name: string) => {
    actions += 1
    await page.getByRole('button', { name, exact: true }).first().click()
  }
  const choose = async (label: string, value: string) => {
    actions += 1
    await page.locator('select').and(page.getByLabel(label)).first().selectOption(value)
  }
  const expectFew = () => {
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS)
    actions = 0
  }
  async function expectAccessible(): Promise<void> {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  it('lets a clerk sign in and shows what waits for him', async () => {
    await page.goto(`${world.site.url}console`)
    await expectAccessible()
    await page.getByLabel('账号').fill(account)
    await page.getByLabel('口令').first().fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('heading', { name: '工作台' }).waitFor()
    await page.getByText('没有在办的申请').waitFor()
    await expectAccessible()
  }, 60_000)

  it('registers a posted letter and gives the receipt (UX-6)', async () => {
    actions = 1
    await page.getByRole('link', { name: '登记申请' }).click()
    await choose('渠道', 'registeredPost')
    await fill('凭证', 'EX000000001CN')
    await fill('姓名或者名称', '金申请')
    await fill('通信地址', '金杯县测试路 2 号')
    await fill('所需信息的名称、文号或者特征描述', '金湖路改造工程的材料')
    await expectAccessible()
    await press('登记')
    await page.getByText('查询码只显示这一次').waitFor()
    await expectAccessible()
    expectFew()
  }, 60_000)

  it('asks for correction with a letter that bears its number (UX-6)', async () => {
    await press('办理这件申请')
    await page.getByRole('heading', { name: '下一步' }).waitFor()
    await expectAccessible()
    await press('告知补正')
    await fill('需要补正的事项', '请写明所需材料的名称。')
    await choose('送达方式', 'direct')
    await press('制发文书并记录')
    await page.getByText('金测公开告〔').waitFor()
    expectFew()
  }, 60_000)

  it('keeps what was typed when the law says no, with its article', async () => {
    await press('送达')
    await choose('文书', 'decision')
    await fill('送达证据', '送达回证')
    await press('记录')
    await page.getByRole('alert').getByText('没有发出过处理决定书').waitFor()
    expect(await page.getByLabel('送达证据').inputValue()).toBe('送达回证')
    await choose('文书', 'correctionNotice')
    await press('记录')
    await page.getByText('已记录').first().waitFor()
    actions = 0
  }, 60_000)

  it('decides, issues the reply and records its delivery (UX-6)', async () => {
    await press('收到补正')
    await fill('补正后的申请内容', '金湖路改造工程的中标通知书')
    await press('记录')
    await press('拟稿')
    await choose('拟办结果', 'provided')
    await press('记录')
    await press('审核')
    await press('记录')
    await page.getByText('已审核').first().waitFor()
    const id = page.url().split('/').at(-1) ?? ''
    const officer = await world.as('own', 'officer')
    const { version } = (await officer.get(`/applications/${id}`)).body
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const signature = { kind: 'signed', on: today, signatory: '金负责' }
    expect((await officer.post(`/applications/${id}/events`, signature, { version })).status).toBe(201)
    await page.reload()
    await press('作出并发出决定')
    await fill('适用条款', '条例§36(二)')
    await fill('事实和理由', '经检索，所申请的信息可以公开。')
    await fill('提供的文件名称', '金湖路改造工程中标通知书')
    await fill('邮件号', 'EX000000002CN')
    await press('制发文书并记录')
    await page.getByText('金测公开答〔').waitFor()
    await press('送达')
    await fill('送达证据', '签收记录')
    await press('记录')
    await page.getByText('已送达').first().waitFor()
    expectFew()
    await expectAccessible()
  }, 60_000)

  it('shows the list, opened by the keyboard alone, and table three', async () => {
    await page.goto(`${world.site.url}console/applications`)
    await page.locator('tr[data-row]').first().waitFor()
    await expectAccessible()
    await page.locator('main').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '下一步' }).waitFor()
    await page.goto(`${world.site.url}console/table-three`)
    await page
      .getByRole('link', { name: /一、本年新收.*1 件，查看/ })
      .first()
      .click()
    await page.getByRole('heading', { name: '这一格里的申请' }).waitFor()
    await expectAccessible()
  }, 60_000)
})
