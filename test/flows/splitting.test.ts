import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tallyYear } from '../../src/actions/cases/lists/tally-year.ts'
import { readCase } from '../../src/actions/cases/read-cases.ts'
import { recordEvent } from '../../src/actions/cases/record-event.ts'
import { revealApplicant } from '../../src/actions/cases/reveal-applicant.ts'
import { splitApplication } from '../../src/actions/cases/split-application.ts'
import { trackApplication } from '../../src/actions/cases/track-application.ts'
import type { Office } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { newApplication, openCase, POST } from './case-walk.ts'
import { ORIGIN, settleTown, staff } from './town.ts'

const clerk = { actor: staff(['clerk']), origin: ORIGIN }

describe.each(ENGINES)('flows - one application for one matter on the %s engine', engine => {
  let office: Office
  let now = Date.parse('2026-03-02T02:00:00Z')
  const on = (day: string) => {
    now = Date.parse(`${day}T02:00:00Z`)
    return day
  }
  beforeAll(async () => {
    office = testOffice(await freshStore(engine), () => now)
    await settleTown(office)
  })
  afterAll(() => office.store.close())

  const split = (application: string, version: number, parts: string[], reason = '一事一申请') =>
    perform(office, splitApplication, { application, version, parts, reason }, clerk)

  it('registers the parts with the whole’s day, applicant and query code (国办函〔2020〕109号第四条)', async () => {
    const one = await openCase(office, on('2026-03-02'))
    on('2026-03-05')
    const done = await split(one.id, one.version(), ['2025 年预算', '2025 年决算'])
    if (!done.ok) throw new Error(JSON.stringify(done.reason))
    expect(done.value).toMatchObject({ status: 'split', version: 3 })
    expect(new Set(done.value.parts.map(part => part.number)).size).toBe(2)
    for (const [at, { id, number }] of done.value.parts.entries()) {
      const view = await readCase(office, clerk.actor, id)
      expect(view).toMatchObject({
        ok: true,
        value: {
          line: { receivedOn: '2026-03-02', replyDue: '2026-03-30', status: 'examining', number },
          state: { intake: { splitFrom: { application: one.id } } },
        },
      })
      expect(view.ok && view.value.line.request.description).toBe(['2025 年预算', '2025 年决算'][at])
      const revealed = await perform(office, revealApplicant, { application: id, reason: '核对' }, clerk)
      expect(revealed).toMatchObject({ ok: true, value: { contact: { phone: '13800001234' } } })
      const asked = { number, queryCode: one.queryCode }
      const tracked = await perform(office, trackApplication, asked, {
        actor: { kind: 'public' },
        origin: ORIGIN,
      })
      expect(tracked).toMatchObject({ ok: true, value: { statusLabel: '办理中' } })
    }
    const whole = { number: one.number, queryCode: one.queryCode }
    const tracked = await perform(office, trackApplication, whole, {
      actor: { kind: 'public' },
      origin: ORIGIN,
    })
    expect(tracked.ok && tracked.value.parts).toEqual(done.value.parts.map(part => part.number))
    const entries = await office.store.read.audit.walk(0, 1000)
    const [entry] = entries.filter(({ entry: { act } }) => act === 'application.split')
    expect(entry?.entry.detail).toMatchObject({ into: done.value.parts.map(part => part.number) })
  })

  it('counts the parts and not the whole (A4)', async () => {
    const tally = await tallyYear(office, clerk.actor, { body: 'street', year: 2026 })
    if (!tally.ok) throw new Error('no tally')
    expect(tally.value.table.received.natural).toBe(2)
  })

  it('leaves nothing behind where the law says no: one part, too late, a blank part, a stale view', async () => {
    const one = await openCase(office, on('2026-03-06'))
    const before = await office.store.db.selectFrom('application').select('id').execute()
    expect(await split(one.id, one.version(), ['只有一件'])).toMatchObject({
      reason: { breach: { code: 'SPL-01' } },
    })
    expect(await split(one.id, one.version(), ['一件', ' '])).toMatchObject({ reason: { kind: 'invalid' } })
    expect(await split(one.id, 1, ['一件', '两件'])).toMatchObject({ reason: { kind: 'stale' } })
    await one.step({ kind: 'drafted', on: '2026-03-06', outcome: 'provided', note: '' })
    expect(await split(one.id, one.version(), ['一件', '两件'])).toMatchObject({
      reason: { breach: { code: 'SPL-03' } },
    })
    expect(await office.store.db.selectFrom('application').select('id').execute()).toHaveLength(before.length)
  })

  it('cannot be recorded without its parts, nor taken back from under them', async () => {
    const one = await openCase(office, on('2026-03-09'))
    const bare = { kind: 'split', on: '2026-03-09', into: ['x1', 'x2'], reason: '一事一申请' }
    const tried = { application: one.id, version: one.version(), event: bare }
    expect(await perform(office, recordEvent, tried, clerk)).toMatchObject({ reason: { kind: 'invalid' } })
    const done = await split(one.id, one.version(), ['2025 年预算', '2025 年决算'])
    if (!done.ok) throw new Error('not split')
    const back = { kind: 'corrected', on: '2026-03-09', sequence: 3, reason: '拆错了', instead: [] }
    const again = { application: one.id, version: done.value.version, event: back }
    const officer = { ...clerk, actor: staff(['officer']) }
    expect(await perform(office, recordEvent, again, officer)).toMatchObject({
      reason: { breach: { code: 'SPL-04' } },
    })
  })
})

describe.each(ENGINES)('flows - repeated applications on the %s engine', engine => {
  let office: Office
  let now = Date.parse('2026-03-02T02:00:00Z')
  const on = (day: string) => {
    now = Date.parse(`${day}T02:00:00Z`)
    return day
  }
  const repeat = (day: string, earlier: Record<string, unknown> | null, outcome = 'duplicate') => ({
    kind: 'decided',
    on: day,
    outcome,
    articles: [outcome === 'duplicate' ? '条例§36(六)' : '条例§2'],
    reason: '经审查，与前次申请相同',
    withheld: [],
    earlier,
    dispatch: POST,
  })
  beforeAll(async () => {
    office = testOffice(await freshStore(engine), () => now)
    await settleTown(office)
  })
  afterAll(() => office.store.close())

  it('rest on an application that this body has, has answered, and had from the same person (条例§36(六))', async () => {
    const first = await openCase(office, on('2026-03-02'))
    const second = await openCase(office, on('2026-03-10'))
    await second.sign('2026-03-10', 'duplicate')
    const given = { number: first.number, repliedOn: '2026-03-09' }
    await expect(second.step(repeat('2026-03-10', given))).rejects.toThrow('DEC-19') // not answered
    on('2026-03-11')
    await first.sign('2026-03-11', 'alreadyPublic')
    await first.step({
      ...repeat('2026-03-11', null, 'alreadyPublic'),
      articles: ['条例§36(一)'],
      documentNumber: '金测公开答〔2026〕1号',
    })
    const late = on('2026-03-12')
    await expect(second.step(repeat(late, given))).rejects.toThrow('DEC-19') // another day
    const right = { number: first.number.toLowerCase(), repliedOn: '2026-03-11' }
    await expect(
      second.step(repeat(late, { ...right, documentNumber: '金测公开答〔2026〕9号' })),
    ).rejects.toThrow('DEC-19')
    await expect(second.step(repeat(late, { ...right, number: 'SQ2026-999999' }))).rejects.toThrow('DEC-18')
    await expect(second.step(repeat(late, { ...right, number: second.number }))).rejects.toThrow('DEC-18')
    await second.step(repeat(late, { ...right, documentNumber: '金测公开答〔2026〕1号' }))

    const other = newApplication(late)
    const stranger = await openCase(office, late, {
      ...other,
      applicant: {
        ...other.applicant,
        identity: { ...other.applicant.identity!, number: '110101199003070417' },
      },
    })
    await stranger.sign(late, 'duplicate')
    await expect(stranger.step(repeat(late, right))).rejects.toThrow('DEC-20')
    const bureau = await openCase(office, late, { ...other, body: 'bureau' }, staff(['clerk'], 'bureau'))
    await bureau.sign(late, 'reconfirmation')
    await expect(bureau.step(repeat(late, right, 'reconfirmation'))).rejects.toThrow('DEC-18')
    await bureau.step(repeat(late, { number: '旧登记簿 17', repliedOn: '2025-06-30' }, 'reconfirmation'))
  })
})
