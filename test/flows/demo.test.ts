import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tallyYear } from '../../src/actions/cases/lists/tally-year.ts'
import { readEvents } from '../../src/actions/cases/recorded-events.ts'
import type { Office } from '../../src/actions/office.ts'
import { fold } from '../../src/application/index.ts'
import { DECISION_KINDS } from '../../src/law/index.ts'
import { fillDemo } from '../../src/operation/demo/fill-demo.ts'
import { NotEmpty } from '../../src/operation/demo/not-empty.ts'
import { freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'

describe('flows - demonstration', () => {
  let office: Office
  beforeAll(async () => {
    office = testOffice(await freshStore('embedded'), () => Date.parse('2026-11-24T02:00:00Z'))
    await fillDemo(office)
  }, 180_000)
  afterAll(() => office.store.close())

  it('shows every kind of decision, and cases on their way', async () => {
    const rows = await office.store.db.selectFrom('application').select(['outcome', 'closed_on']).execute()
    const outcomes = new Set(rows.map(row => row.outcome))
    expect(DECISION_KINDS.filter(kind => !outcomes.has(kind))).toEqual([])
    expect(rows.filter(row => row.closed_on === null).length).toBeGreaterThan(5)
  })

  it('keeps beside each case what its events lead to', async () => {
    const rows = await office.store.db.selectFrom('application').select(['id', 'status', 'version']).execute()
    for (const row of rows) {
      const events = await readEvents(office, row.id)
      const state = fold(events.map(each => each.event))
      expect({ status: state.status, version: events.length }).toEqual({
        status: row.status,
        version: row.version,
      })
    }
  })

  it('ties out in table three of every body and year (T3-01)', async () => {
    const bodies = await office.store.read.bodies.list({ under: '', limit: 100 })
    for (const body of bodies)
      for (const year of [2025, 2026]) {
        const tally = await tallyYear(office, { kind: 'system' }, { body: body.id, year })
        if (!tally.ok) throw new Error('no tally')
        const { received, carriedIn, handled, carriedOut } = tally.value.table
        expect(received.total! + carriedIn.total!).toBe(handled.total! + carriedOut.total!)
      }
  })

  it('never mixes with real records', async () => {
    await expect(fillDemo(office)).rejects.toThrow(NotEmpty)
  })
})
