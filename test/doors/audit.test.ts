import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../security/world.ts'
import type { Visitor } from './visitor.ts'

describe('doors - audit and bodies', () => {
  let world: World
  let auditor: Visitor
  let system: Visitor
  let moment = Date.parse('2026-03-02T01:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ clock: () => moment })
    auditor = await world.as('county', 'auditor')
    system = await world.as('county', 'systemAdministrator')
    for (let n = 0; n < 5; n++) {
      moment += 60_000
      await system.post('/bodies', { name: `金杯县第${n}局`, kind: 'department', level: 'county' })
    }
  })
  afterAll(() => world.close())

  it('show the auditor every act, the newest first, page by page and by filter', async () => {
    const all = (await auditor.get('/audit?act=body.create&limit=200')).body.items
    expect(all).toHaveLength(5)
    expect(all[0]).toMatchObject({
      act: 'body.create',
      actName: '新建机关',
      result: 'done',
      address: '127.0.0.1',
    })
    const first = (await auditor.get('/audit?act=body.create&limit=2')).body
    const second = (await auditor.get(`/audit?act=body.create&limit=2&after=${first.next}`)).body
    expect([...first.items, ...second.items].map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      all.slice(0, 4).map(({ sequence }: { sequence: number }) => sequence),
    )
    const one = all[2]
    expect((await auditor.get(`/audit?search=${one.objectId}`)).body.items).toHaveLength(1)
    expect((await auditor.get('/audit?from=2026-03-03')).body.items).toHaveLength(0)
    expect((await auditor.get('/audit?to=2026-03-02&act=body.create')).body.items).toHaveLength(5)
    expect((await auditor.get('/audit?from=2026-13-01')).status).toBe(422)
    expect((await auditor.get('/audit?search=%25')).body.items).toHaveLength(0)
  })

  it('export what is asked for as a workbook with the root of the chain', async () => {
    const answer = await auditor.get('/audit.xlsx?act=body.create')
    expect(answer.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="file\.xlsx"; filename\*=UTF-8''%E5%AE%A1/,
    )
    expect(answer.headers.get('Content-Security-Policy')).toMatch('sandbox')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(answer.bytes.buffer as ArrayBuffer)
    const sheet = workbook.worksheets[0]!
    const { root } = (await auditor.post('/audit/verify')).body
    const kept = await world.office.store.read.audit.claims()
    expect(sheet.getCell('A3').text).toMatch(kept.checkpoints.at(-1)!.root)
    expect(root).toMatch(/^[0-9a-f]{64}$/)
    expect(sheet.rowCount).toBe(9)
    const [last] = (await auditor.get('/audit?act=audit.export')).body.items
    expect(last.detail).toMatchObject({ rows: 5, question: { act: 'body.create' } })
  })

  it('export what begins like a formula as the text it is (ASVS 1.2.10)', async () => {
    moment += 60_000
    for (const name of ['=1+1', '+cmd', '-2', '@x']) {
      const id = await world.account('own', { roles: ['systemAdministrator'], name })
      await (await world.visit(id)).post('/bodies', {
        name: `${name}局`,
        kind: 'department',
        level: 'county',
      })
    }
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await auditor.get('/audit.xlsx')).bytes.buffer as ArrayBuffer)
    const cells: string[] = []
    workbook.worksheets[0]!.eachRow(row =>
      row.eachCell(cell => {
        expect(cell.formula).toBeUndefined()
        cells.push(cell.text)
      }),
    )
    expect(cells).toEqual(expect.arrayContaining(['=1+1', '+cmd', '-2', '@x']))
  })

  it('name the first record that was changed past the program', async () => {
    expect((await auditor.post('/audit/verify')).body).toMatchObject({ broken: null })
    const { db } = world.office.store
    await db.updateTable('audit_entry').set({ address: '10.0.0.1' }).where('sequence', '=', 2).execute()
    expect((await auditor.post('/audit/verify')).body.broken).toMatchObject({ sequence: 2 })
    await db.updateTable('audit_entry').set({ address: '127.0.0.1' }).where('sequence', '=', 2).execute()
  })

  it('change a body only on the version that was read, and one credit code once', async () => {
    const { id, version } = world.bodies.own
    const change = (body: object, seen: number) =>
      system.ask('PATCH', `/bodies/${id}`, { body, version: seen })
    const creditCode = '11410000MB00000000'
    const changed = await change({ creditCode, contact: { telephone: '0371-00000000' } }, version)
    expect(changed.body).toMatchObject({ name: '金杯县测试局', creditCode, version: 2 })
    expect((await change({ name: '另一名称' }, version)).body).toMatchObject({
      status: 412,
      current: { version: 2 },
    })
    const other = { name: '金杯县甲局', kind: 'department', level: 'county', creditCode }
    expect((await system.post('/bodies', other)).body.errors).toHaveProperty('creditCode')
    const [entry] = (await auditor.get('/audit?act=body.update&result=done')).body.items
    expect(entry.detail.before.creditCode).toBeNull()
    expect(entry.detail.after.creditCode).toBe(creditCode)
  })
})
