import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tallyYear } from '../../src/actions/cases/lists/tally-year.ts'
import { readCase } from '../../src/actions/cases/read-cases.ts'
import { readLetter } from '../../src/actions/cases/read-letter.ts'
import { trackApplication } from '../../src/actions/cases/track-application.ts'
import type { Office } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { readPaper } from '../../src/paper/index.ts'
import { freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { ONLINE, openCase, POST } from './case-walk.ts'
import { ORIGIN, settleTown, staff } from './town.ts'

const clerk = staff(['clerk'])
const decided = (on: string, outcome: string, articles: string[], extra: Record<string, unknown> = {}) => ({
  kind: 'decided',
  on,
  outcome,
  articles,
  reason: '经审查，理由如前所述',
  withheld: [],
  dispatch: POST,
  ...extra,
})

describe('flows - letters', () => {
  let office: Office
  let now = Date.parse('2026-03-02T02:00:00Z')
  const on = (day: string) => {
    now = Date.parse(`${day}T02:00:00Z`)
    return day
  }
  beforeAll(async () => {
    office = testOffice(await freshStore('embedded'), () => now)
    await settleTown(office)
  })
  afterAll(() => office.store.close())

  async function textOf(id: string): Promise<string> {
    const file = await readLetter(office, clerk, id, 'pdf')
    if (!file.ok) throw new Error('no letter')
    const paper = await readPaper(file.value.bytes, file.value.name)
    if (!paper.ok) throw new Error(paper.reason.message)
    return paper.value.blocks
      .map(block => ('text' in block ? block.text : ''))
      .join('')
      .replaceAll(/\s/g, '')
  }

  it('discloses, delivers and archives (条例§36(二), S13)', async () => {
    const one = await openCase(office, on('2026-03-02'))
    on('2026-03-10')
    await one.sign('2026-03-10', 'provided')
    const issued = await one.letter(decided('2026-03-10', 'provided', ['条例§36(二)']), {
      documents: '金湖街道 2025 年预算',
      form: 'paper',
      way: 'post',
    })
    expect(issued.letter.documentNumber).toBe('金测公开答〔2026〕1号')
    await one.step({
      kind: 'delivered',
      on: '2026-03-10',
      letter: 'decision',
      method: 'post',
      evidence: '邮件签收记录',
      files: [],
    })
    await one.step({ kind: 'archived', on: '2026-03-10', reference: '2026-001', retention: '10 年' })
    const view = await readCase(office, clerk, one.id)
    expect(view).toMatchObject({ ok: true, value: { line: { status: 'archived', closedOn: '2026-03-10' } } })
    const docx = await readLetter(office, clerk, issued.letter.id, 'docx')
    expect(docx).toMatchObject({
      ok: true,
      value: { name: expect.stringContaining('金测公开答〔2026〕1号') },
    })
  })

  it('puts 复议前置 into a refusal under §16 and names the government that set up the office (B8)', async () => {
    const one = await openCase(office, on('2026-03-11'))
    await one.sign('2026-03-11', 'processRecords')
    const issued = await one.letter(decided('2026-03-11', 'processRecords', ['条例§16第2款']), {
      sort: '过程稿',
    })
    const text = await textOf(issued.letter.id)
    expect(text).toContain('应当先')
    expect(text).toContain('内向金杯县人民政府申请行政复议')
    expect(text).toContain('金测公开答〔2026〕2号')
  })

  it('names the missing part instead of writing half a letter, and uses up no number', async () => {
    const one = await openCase(office, on('2026-03-12'))
    await one.sign('2026-03-12', 'stateSecret')
    await expect(
      one.letter(decided('2026-03-12', 'stateSecret', ['条例§14']), { level: '秘密', period: '10 年' }),
    ).rejects.toThrow('LTR-01')
    const issued = await one.letter(decided('2026-03-12', 'stateSecret', ['条例§14']), {
      level: '秘密',
      period: '10 年',
      authority: '金杯县人民政府',
    })
    expect(issued.letter.documentNumber).toBe('金测公开答〔2026〕3号')
  })

  it('asks for correction, and closes what was not corrected in time (条例§30)', async () => {
    const one = await openCase(office, on('2026-03-13'))
    const asked = await one.letter({
      kind: 'correctionAsked',
      on: '2026-03-13',
      items: ['请写明预算的年度'],
      days: 10,
      dispatch: POST,
    })
    expect(asked.letter.documentNumber).toBe('金测公开告〔2026〕1号')
    on('2026-03-16')
    await one.step({
      kind: 'delivered',
      on: '2026-03-16',
      letter: 'correctionNotice',
      method: 'post',
      evidence: '邮件签收记录',
      files: [],
    })
    on('2026-04-20')
    await one.sign('2026-04-20', 'correctionLapsed')
    const issued = await one.letter(decided('2026-04-20', 'correctionLapsed', ['条例§30']), {
      deliveryRecord: '邮件签收记录',
    })
    expect(await textOf(issued.letter.id)).toContain('金测公开告〔2026〕1号')
  })

  it('consults a third party, then refuses to protect it (条例§15, §32)', async () => {
    const one = await openCase(office, on('2026-04-21'))
    await one.letter(
      {
        kind: 'thirdPartyConsulted',
        on: '2026-04-21',
        consultation: '1',
        party: '金某公司',
        about: '合同价款',
        dispatch: POST,
      },
      { partyKind: 'organisation' },
    )
    on('2026-04-27')
    await one.step({
      kind: 'consultationAnswered',
      on: '2026-04-27',
      consultation: '1',
      answer: 'objects',
      reason: '属于商业秘密',
      files: [],
    })
    await one.sign('2026-04-27', 'thirdPartyRights')
    const issued = await one.letter(decided('2026-04-27', 'thirdPartyRights', ['条例§15', '条例§32']), {
      rights: ['商业秘密'],
      weighing: '不公开不会对公共利益造成重大影响',
    })
    expect(await textOf(issued.letter.id)).toContain('金某公司')
    const tracked = await perform(
      office,
      trackApplication,
      { number: one.number, queryCode: one.queryCode },
      { actor: { kind: 'public' }, origin: ORIGIN },
    )
    expect(tracked.ok && tracked.value.letters.map(letter => letter.kind)).toEqual(['L25'])
  })

  it('separates and withholds a part with its ground (条例§37), sent online with the way to file (行政复议法§22)', async () => {
    const one = await openCase(office, on('2026-04-28'))
    await one.sign('2026-04-28', 'partial')
    const issued = await one.letter(
      decided('2026-04-28', 'partial', ['条例§37'], {
        dispatch: ONLINE,
        withheld: [
          { part: '会议讨论记录', ground: 'processRecords', article: '条例§16第2款', reason: '属于讨论记录' },
        ],
      }),
      { disclosedParts: '预算总表', documents: '预算总表', form: 'electronic', way: 'email' },
    )
    const text = await textOf(issued.letter.id)
    expect(text).toContain('会议讨论记录')
    expect(text).toContain('互联网渠道')
  })

  it('asks for no reconsideration first where nothing rests on 条例§14–16 (B8; 法释〔2025〕8号§1)', async () => {
    const one = await openCase(office, on('2026-04-29'))
    await one.step({
      kind: 'searched',
      on: '2026-04-29',
      places: ['档案室'],
      keywords: ['预算'],
      found: false,
      note: '无结果',
    })
    await one.sign('2026-04-29', 'partial')
    const issued = await one.letter(
      decided('2026-04-29', 'partial', ['条例§37'], {
        withheld: [
          { part: '预算附表', ground: 'notHeld', article: '条例§36(四)', reason: '经检索未找到' },
          { part: '同比分析', ground: 'needsCreation', article: '条例§38', reason: '需要加工分析' },
          { part: '登记资料', ground: 'administrativeQuery', article: '条例§36(七)', reason: '另有规定' },
        ],
      }),
      { disclosedParts: '预算总表', documents: '预算总表', form: 'paper', way: 'post' },
    )
    const text = await textOf(issued.letter.id)
    expect(text).not.toContain('应当先')
    expect(text).toContain('也可以自知道或者应当知道该决定之日起6个月内直接向有管辖权的人民法院提起行政诉讼')
  })

  it('tells the part under 条例§14–16 apart from a part that is not held, in one decision (B8)', async () => {
    const one = await openCase(office, on('2026-04-29'))
    await one.step({
      kind: 'searched',
      on: '2026-04-29',
      places: ['档案室'],
      keywords: ['预算'],
      found: false,
      note: '无结果',
    })
    await one.sign('2026-04-29', 'partial')
    const issued = await one.letter(
      decided('2026-04-29', 'partial', ['条例§37'], {
        withheld: [
          { part: '预算附表', ground: 'notHeld', article: '条例§36(四)', reason: '经检索未找到' },
          { part: '讨论记录', ground: 'processRecords', article: '条例§16第2款', reason: '属于讨论记录' },
        ],
      }),
      { disclosedParts: '预算总表', documents: '预算总表', form: 'paper', way: 'post' },
    )
    const text = await textOf(issued.letter.id)
    expect(text).toContain('第十六条不予公开的部分不服的，应当先')
    expect(text).toContain('对本决定的其他部分不服的，可以')
  })

  it('counts each once in table three, and the tie-outs hold (A4, T3-01 to T3-03)', async () => {
    const tally = await tallyYear(office, clerk, { body: 'street', year: 2026 })
    if (!tally.ok) throw new Error('no tally')
    const { table } = tally.value
    expect(table.received.natural).toBe(8)
    expect(table.granted.natural).toBe(1)
    expect(table.partial.natural).toBe(3)
    expect(table.correctionLapsed.natural).toBe(1)
    expect(table.thirdPartyRights.natural).toBe(1)
    expect(table.handled.total! + table.carriedOut.total!).toBe(
      table.received.total! + table.carriedIn.total!,
    )
  })
})
