import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../src/access/index.ts'
import { readCase } from '../../src/actions/cases/read-cases.ts'
import {
  applyOnline,
  type NewApplication,
  receiveApplication,
} from '../../src/actions/cases/receive-application.ts'
import { recordEvent } from '../../src/actions/cases/record-event.ts'
import { trackApplication } from '../../src/actions/cases/track-application.ts'
import type { Office } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { plainDate } from '../../src/basics/plain-date.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { ORIGIN, settleTown, staff } from './town.ts'

const PUBLIC: Actor = { kind: 'public' }
const clerk = staff(['clerk'])

const given = (): Omit<NewApplication, 'channel' | 'arrivedOn' | 'evidence'> => ({
  body: 'street',
  applicant: {
    kind: 'natural',
    name: '金测试',
    identity: { document: 'residentCard', number: '11010519491231002X', files: [] },
    contact: { phone: '13800001234', email: null, address: null },
    contactPerson: null,
    agent: null,
    together: [],
  },
  request: { description: '金湖街道 2025 年预算', form: 'electronic', way: 'online', assistance: null },
  files: [],
})

describe.each(ENGINES)('flows - application on the %s engine', engine => {
  let office: Office
  let now = Date.parse('2025-12-04T02:00:00Z')
  const on = (day: string) => {
    now = Date.parse(`${day}T02:00:00Z`)
  }
  beforeAll(async () => {
    office = testOffice(await freshStore(engine), () => now)
    await settleTown(office)
  })
  afterAll(() => office.store.close())

  const step = async (id: string, version: number, event: Record<string, unknown>, actor: Actor = clerk) =>
    perform(office, recordEvent, { application: id, version, event }, { actor, origin: ORIGIN })

  it('counts an online application from the day both sides confirm (§31-3) to the due day (§33)', async () => {
    on('2025-12-03')
    const applied = await perform(office, applyOnline(), given(), { actor: PUBLIC, origin: ORIGIN })
    if (!applied.ok) throw new Error(JSON.stringify(applied.reason))
    const { id, number, queryCode, receivedOn } = applied.value
    expect(receivedOn).toBeNull()
    expect(number).toMatch(/^SQ2025-\d{6}$/)
    on('2025-12-04')
    const confirmed = await step(id, 1, {
      kind: 'confirmed',
      on: '2025-12-04',
      by: 'phone',
      evidence: '电话录音 1',
    })
    expect(confirmed).toMatchObject({ ok: true, value: { status: 'received', version: 2 } })
    const registered = await step(id, 2, { kind: 'registered', on: '2025-12-04', number })
    expect(registered).toMatchObject({ ok: true, value: { status: 'examining' } })
    const view = await readCase(office, clerk, id)
    expect(view).toMatchObject({
      ok: true,
      value: { clock: { replyDue: '2026-01-04', run: 'running' }, applicant: { phone: '138****1234' } },
    })
    const tracked = await perform(
      office,
      trackApplication,
      { number, queryCode },
      { actor: PUBLIC, origin: ORIGIN },
    )
    expect(tracked).toMatchObject({ ok: true, value: { statusLabel: '办理中' } })
    const wrong = await perform(
      office,
      trackApplication,
      { number, queryCode: 'AAAA-AAAA-AAAA-AAAA' },
      { actor: PUBLIC, origin: ORIGIN },
    )
    expect(wrong).toMatchObject({ ok: false, reason: { kind: 'invalid' } })
  })

  it('takes in at the counter and registers at once (§31-1)', async () => {
    on('2025-12-05')
    const received = await perform(
      office,
      receiveApplication,
      { ...given(), channel: 'inPerson', arrivedOn: plainDate('2025-12-05'), evidence: '窗口' },
      { actor: clerk, origin: ORIGIN },
    )
    expect(received).toMatchObject({
      ok: true,
      value: { receivedOn: '2025-12-05', replyDue: '2026-01-05', version: 2 },
    })
  })

  it('lets nobody of another body look or act, and no reviewer do the clerk’s work', async () => {
    const applied = await perform(office, applyOnline(), given(), { actor: PUBLIC, origin: ORIGIN })
    const id = applied.ok ? applied.value.id : ''
    expect(await readCase(office, staff(['clerk'], 'bureau'), id)).toMatchObject({
      ok: false,
      reason: { kind: 'notFound' },
    })
    expect(await readCase(office, staff(['supervisor'], 'county'), id)).toMatchObject({ ok: true })
    const event = { kind: 'confirmed', on: '2025-12-05', by: 'phone', evidence: '电话' }
    expect(await step(id, 1, event, staff(['clerk'], 'bureau'))).toMatchObject({
      reason: { kind: 'notFound' },
    })
    expect(await step(id, 1, event, staff(['reviewer']))).toMatchObject({ reason: { kind: 'notAllowed' } })
  })

  it('lets one of two clerks win and tells the other what happened (REL-9)', async () => {
    const applied = await perform(office, applyOnline(), given(), { actor: PUBLIC, origin: ORIGIN })
    const id = applied.ok ? applied.value.id : ''
    const event = { kind: 'confirmed', on: '2025-12-05', by: 'phone', evidence: '电话' }
    const both = await Promise.all([step(id, 1, event), step(id, 1, event)])
    expect(both.filter(each => each.ok)).toHaveLength(1)
    expect(both.find(each => !each.ok)).toMatchObject({
      reason: { kind: 'stale', current: { version: 2, last: { kind: 'confirmed' } } },
    })
  })

  it('says which step the law does not allow (§30: once)', async () => {
    const applied = await perform(office, applyOnline(), given(), { actor: PUBLIC, origin: ORIGIN })
    const id = applied.ok ? applied.value.id : ''
    expect(await step(id, 1, { kind: 'registered', on: '2025-12-05', number: 'x' })).toMatchObject({
      ok: false,
      reason: { kind: 'breach', breach: { code: 'APP-03' } },
    })
  })

  it('keeps no identity number in plain sight', async () => {
    const rows = await office.store.db.selectFrom('application').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('11010519491231002X')
    expect(JSON.stringify(rows)).not.toContain('13800001234')
  })
})
