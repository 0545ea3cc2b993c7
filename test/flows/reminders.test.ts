import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BodyId, PersonId, Role } from '../../src/access/index.ts'
import { sealAccount } from '../../src/actions/accounts/account-seal.ts'
import { NOTHING_PROVEN } from '../../src/actions/accounts/create-person.ts'
import { beginDay } from '../../src/actions/notifications/begin-day.ts'
import { listNotifications, readNotification } from '../../src/actions/notifications/own-notifications.ts'
import type { Office } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { addDays, plainDate } from '../../src/basics/plain-date.ts'
import { houseHandlers } from '../../src/operation/outbox/house-handlers.ts'
import { openOutbox } from '../../src/operation/outbox/run-outbox.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { newApplication, openCase } from './case-walk.ts'
import { ORIGIN, settleTown, staff } from './town.ts'

describe.each(ENGINES)('flows - reminders on the %s engine', engine => {
  let office: Office
  let now = 0
  const on = (day: string, hour = '02') => {
    now = Date.parse(`${day}T${hour}:00:00Z`)
    return day
  }
  beforeEach(async () => {
    on('2026-03-02')
    office = testOffice(await freshStore(engine), () => now)
    await settleTown(office)
    await person('street', 'reviewer')
    await person('county', 'supervisor')
  })
  afterEach(() => office.store.close())

  const person = (body: string, role: Role) =>
    office.store.read.people.insert(
      sealAccount(office, {
        ...NOTHING_PROVEN,
        id: `${body}-${role}` as PersonId,
        account: `own-${body}-${role}`,
        name: '金某',
        body: body as BodyId,
        bodyPath: body === 'county' ? 'county/' : `county/${body}/`,
        roles: [role],
        passwordHash: null,
        passwordSetAt: null,
        mustChangePassword: false,
      }),
    )

  /** One node: it looks whether a day has begun and does what is due. */
  const node = async () => {
    await beginDay(office)
    await openOutbox(office, houseHandlers(office)).drain()
  }
  const told = async (role: Role, body = 'street', unread = false) => {
    const listed = await listNotifications(office, staff([role], body), { unread, limit: 200 })
    if (!listed.ok) throw new Error('may not')
    return listed.value.items.map(({ text }) => text).toReversed()
  }
  const runsOf = async () =>
    (await office.store.db.selectFrom('outbox').select('id').where('kind', '=', 'day.remind').execute())
      .map(row => row.id.trim())
      .sort()

  it('tells clerk, reviewer and supervisor at 7, 3 and 1 working days, and when it is late', async () => {
    const { number } = await openCase(office, on('2026-03-02')) // due Monday 2026-03-30
    for (let day = plainDate('2026-03-02'); day <= '2026-04-09'; day = addDays(day, 1)) {
      on(day)
      await node()
    }
    const wanted = [
      `${number} 的答复期限于 2026-03-30 届满，还剩 7 个工作日，请抓紧办理。`,
      `${number} 的答复期限于 2026-03-30 届满，还剩 3 个工作日，请抓紧办理。`,
      `${number} 的答复期限于 2026-03-30 届满，还剩 1 个工作日，请抓紧办理。`,
      `${number} 的答复期限已于 2026-03-30 届满，逾期 1 个工作日，请立即答复。`,
      `${number} 的答复期限已于 2026-03-30 届满，逾期 6 个工作日，请立即答复。`,
    ]
    expect(await told('clerk')).toEqual(wanted)
    expect(await told('reviewer')).toEqual(wanted)
    expect(await told('supervisor', 'county')).toEqual(wanted)
    expect(await told('officer')).toEqual([])
    expect(await told('clerk', 'bureau')).toEqual([])
  })

  it('does each day once over two nodes, begins it at midnight in China, and makes up for missed days in order (REL-6, REL-16)', async () => {
    await openCase(office, on('2026-03-02'))
    await Promise.all([node(), node()])
    on('2026-03-02', '15') // 23:00 in China
    await Promise.all([node(), node()])
    expect(await runsOf()).toEqual(['day 2026-03-02'])
    on('2026-03-02', '16') // midnight in China
    await Promise.all([node(), node()])
    expect(await runsOf()).toEqual(['day 2026-03-02', 'day 2026-03-03'])
    on('2026-04-01') // the house was shut for four weeks
    await Promise.all([node(), node()])
    await node()
    expect(await runsOf()).toHaveLength(31)
    const texts = await told('clerk')
    expect(texts.map(text => /(?:还剩|逾期) \d+/.exec(text)?.[0]).sort()).toEqual([
      '还剩 1',
      '还剩 3',
      '还剩 7',
      '逾期 1',
    ])
    const runs = await office.store.db
      .selectFrom('audit_entry')
      .select('object_id')
      .where('act', '=', 'application.remind')
      .orderBy('sequence')
      .execute()
    const days = runs.map(run => run.object_id)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('is silent while the case waits for the applicant, and once it is answered', async () => {
    const waiting = await openCase(office, on('2026-03-02'))
    await waiting.step({
      kind: 'correctionAsked',
      on: '2026-03-02',
      items: ['请写明年度'],
      days: 10,
      documentNumber: null,
      dispatch: { method: 'direct', carrier: null, reference: null },
    })
    const withdrawn = await openCase(office, on('2026-03-03'))
    await withdrawn.step({ kind: 'withdrawn', on: '2026-03-03', evidence: '书面撤回', files: [] })
    on('2026-04-20')
    await node()
    expect(await told('clerk')).toEqual([])
  })

  it('waits for whoever comes to hold the role, and is read once', async () => {
    const asked = { ...newApplication('2026-03-02'), body: 'bureau' }
    await openCase(office, on('2026-03-02'), asked, staff(['clerk'], 'bureau'))
    for (const day of ['2026-03-18', '2026-03-19']) {
      on(day)
      await node()
    }
    const reviewer = staff(['reviewer'], 'bureau') // an account that was made after the reminder
    const listed = await listNotifications(office, reviewer, { unread: true, limit: 10 })
    const [first] = listed.ok ? listed.value.items : []
    expect(first?.text).toContain('还剩 7 个工作日')
    const read = (actor = reviewer) =>
      perform(office, readNotification, { id: first?.id ?? '' }, { actor, origin: ORIGIN })
    expect(await read(staff(['reviewer'], 'street'))).toMatchObject({
      ok: false,
      reason: { kind: 'notFound' },
    })
    expect(await read()).toMatchObject({ ok: true })
    expect(await told('reviewer', 'bureau', true)).toEqual([])
    expect(await told('reviewer', 'bureau')).toHaveLength(1)
  })
})
