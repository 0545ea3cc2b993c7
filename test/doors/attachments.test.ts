import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepShelf } from '../../src/actions/files/sweep-shelf.ts'
import { formOf, withHiddenSheet, workbookOf, XLSX_TYPE } from '../fixtures/outgoing.ts'
import { openWorld, type World } from '../security/world.ts'
import type { Visitor } from './visitor.ts'

const xlsx = (bytes: Uint8Array, name = '答复材料.xlsx') => ({ name, type: XLSX_TYPE, bytes })
/** 9,483 people of the police service of Northern Ireland stood in a sheet like this one (quality.md incident 1). */
const LEAK = withHiddenSheet(['答复：共 3 项'], ['金某某 11010519491231002X', '金某 13800001234'])

describe('doors - files of a case', () => {
  let world: World
  let clerk: Visitor
  let reviewer: Visitor
  let now = Date.parse('2026-03-02T02:00:00Z')
  beforeAll(async () => {
    world = await openWorld({ clock: () => now })
    clerk = await world.as('own', 'clerk')
    reviewer = await world.as('own', 'reviewer')
  })
  afterAll(() => world.close())

  const attach = async (application: string, form: FormData) =>
    clerk.post(`/applications/${application}/files`, form)

  const names = async () => {
    const kept: string[] = []
    for await (const name of world.office.store.shelf.names()) kept.push(name)
    return kept
  }

  it('keeps what came in sealed, opens it for a reason only, and says so in the audit trail', async () => {
    const application = await world.application('own')
    const bytes = workbookOf('申请表 11010519491231002X')
    const { status, body } = await attach(
      application,
      formOf(xlsx(bytes, '申请表.xlsx'), { kind: 'incoming' }),
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({
      kind: 'incoming',
      title: '申请表',
      sealed: true,
      screening: null,
      removable: false,
    })
    for (const name of await names())
      expect(Buffer.from((await world.office.store.shelf.get(name))!).includes(bytes.subarray(0, 40))).toBe(
        false,
      )
    expect((await clerk.get(`/files/${body.id}`)).status).toBe(422)
    expect((await clerk.post(`/files/${body.id}/reveal`, { reason: '' })).status).toBe(422)
    expect((await reviewer.post(`/files/${body.id}/reveal`, { reason: '核对申请表' })).status).toBe(403)
    const opened = await clerk.post(`/files/${body.id}/reveal`, { reason: '核对申请表' })
    expect(Buffer.from(opened.bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(opened.headers.get('Content-Disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('申请表.xlsx')}`,
    )
    expect(opened.headers.get('Content-Security-Policy')).toContain('sandbox')
    const [entry] = await world.office.store.read.auditSearch.list({ act: 'application.reveal' }, null, 1)
    expect(entry).toMatchObject({ result: 'done', detail: { file: body.id, reason: '核对申请表' } })
    expect((await clerk.ask('DELETE', `/files/${body.id}`)).body.code).toBe('ATT-03')
  })

  it('names what a file for the applicant hides, and takes it out for good (BAD-11, incident 1)', async () => {
    const application = await world.application('own')
    const attached = (await attach(application, formOf(xlsx(LEAK), { kind: 'reply', pages: '2' }))).body
    expect(attached).toMatchObject({ pages: 2, screening: { clear: false, cleanable: true } })
    expect(attached.screening.findings).toContainEqual(
      expect.objectContaining({ what: '隐藏的工作表', where: '工作表“底稿”', blocks: true, confirmed: null }),
    )
    const before = await names()
    expect((await clerk.post(`/files/${attached.id}/clean`, undefined)).status).toBe(428)
    const cleaned = await clerk.post(`/files/${attached.id}/clean`, undefined, { version: 1 })
    expect(cleaned.body).toMatchObject({ id: attached.id, version: 2, screening: { clear: true } })
    expect(cleaned.body.screening.cleaned[0]).toMatchObject({ personName: '金某' })
    expect(cleaned.body.screening.cleaned[0].removed[0].what).toBe('隐藏的工作表')
    const given = await clerk.get(`/files/${attached.id}`)
    const { unzipSync, strFromU8 } = await import('fflate')
    const texts = Object.values(unzipSync(given.bytes)).map(part => strFromU8(part))
    expect(texts.join()).toContain('共 3 项')
    expect(texts.join()).not.toContain('11010519491231002X')
    // the bytes of what was replaced are gone from the shelf
    const after = await names()
    expect(before.filter(name => !after.includes(name))).toHaveLength(1)
    expect((await clerk.post(`/files/${attached.id}/clean`, undefined, { version: 1 })).status).toBe(412)
  })

  it('lets a reviewer answer for a finding, part by part and with a reason, and not whoever uploaded it', async () => {
    const application = await world.application('own')
    const both = await world.as('own', 'clerk', 'reviewer')
    const attached = (
      await both.post(`/applications/${application}/files`, formOf(xlsx(LEAK), { kind: 'reply' }))
    ).body
    const [{ id }] = attached.screening.findings.filter((each: { blocks: boolean }) => each.blocks)
    const confirm = (visitor: Visitor, version: number, reason = '底稿内容也在公开范围内') =>
      visitor.post(`/files/${attached.id}/confirmations`, { finding: id, reason }, { version })
    expect((await confirm(both, 1)).body.code).toBe('ATT-04')
    expect((await confirm(clerk, 1)).status).toBe(403)
    expect((await confirm(reviewer, 1, '')).status).toBe(422)
    const confirmed = await confirm(reviewer, 1)
    expect(confirmed.status).toBe(201)
    expect(
      confirmed.body.screening.findings.find((each: { id: string }) => each.id === id).confirmed,
    ).toMatchObject({ reason: '底稿内容也在公开范围内', personName: '金某' })
    expect((await confirm(reviewer, 2)).status).toBe(422)
  })

  it('says what of a scan or picture nobody can check but a person', async () => {
    const application = await world.application('own')
    const { pngOf } = await import('../papers/build/image.ts')
    const png = { name: '扫描.png', type: 'image/png', bytes: pngOf() }
    const { body } = await attach(application, formOf(png, { kind: 'reply' }))
    expect(body.pages).toBe(1)
    expect(body.screening.findings).toContainEqual(
      expect.objectContaining({ source: 'private', what: '无法自动检查个人信息', blocks: true }),
    )
  })

  it('removes a working paper: off the list, its bytes gone when no other file has them', async () => {
    const application = await world.application('own')
    const bytes = workbookOf('工作底稿', String(now))
    const [one, other] = [
      (await attach(application, formOf(xlsx(bytes), { kind: 'working' }))).body,
      (await attach(application, formOf(xlsx(bytes), { kind: 'working' }))).body,
    ]
    const before = await names()
    expect((await clerk.ask('DELETE', `/files/${one.id}`)).status).toBe(200)
    expect(await names()).toEqual(before)
    expect((await clerk.get(`/files/${one.id}`)).status).toBe(404)
    expect((await clerk.get(`/files/${other.id}`)).bytes).toHaveLength(bytes.length)
    expect((await clerk.ask('DELETE', `/files/${other.id}`)).status).toBe(200)
    expect(await names()).toHaveLength(before.length - 1)
    const { body } = await clerk.get(`/applications/${application}/files`)
    expect(body.items).toEqual([])
    const row = await world.office.store.db
      .selectFrom('attachment')
      .select(['kind', 'removed_at'])
      .where('id', '=', one.id)
      .executeTakeFirst()
    expect(row).toMatchObject({ kind: 'working', removed_at: expect.anything() })
  })

  it('takes a form of 20 MB a file and no more, and JSON of 1 MB still', async () => {
    const application = await world.application('own')
    const big = { name: '大.pdf', type: 'application/pdf', bytes: new Uint8Array(21 * 2 ** 20) }
    expect((await attach(application, formOf(big, { kind: 'working' }))).body.errors.file).toContain('20 MB')
    const huge = formOf({ ...big, bytes: new Uint8Array(52 * 2 ** 20) }, { kind: 'working' })
    expect((await attach(application, huge)).status).toBe(413)
    const long = { reason: 'x'.repeat(2 ** 20) }
    expect((await clerk.post(`/applications/${application}/applicant`, long)).status).toBe(413)
  })

  it('takes drafts into an application and into its steps, from whoever uploaded them (SEC-F2)', async () => {
    const draft = async (visitor: Visitor) =>
      (await visitor.post('/files/drafts', formOf(xlsx(workbookOf('来信', String(now)), '来信.xlsx')))).body
        .id
    const letter = await draft(clerk)
    const application = (files: string[]) => ({
      body: world.bodies.own.id,
      channel: 'ordinaryPost',
      arrivedOn: '2026-03-02',
      evidence: '平信',
      applicant: {
        kind: 'natural',
        name: '金来信',
        identity: { document: 'residentCard', number: null, files: [] },
        contact: { phone: '13800001234', email: null, address: null },
      },
      request: { description: '预算', form: 'paper', way: 'post', assistance: null },
      files,
    })
    const other = await world.as('own', 'clerk')
    expect((await other.post('/applications', application([letter]))).body.code).toBe('ATT-05')
    const received = (await clerk.post('/applications', application([letter]))).body
    const { body } = await clerk.get(`/applications/${received.id}/files`)
    expect(body.items).toMatchObject([{ id: letter, kind: 'incoming', title: '来信', sealed: true }])
    expect((await clerk.post('/applications', application([letter]))).body.code).toBe('ATT-05')
    const proof = await draft(clerk)
    const withdrawn = { kind: 'withdrawn', on: '2026-03-02', evidence: '书面撤回', files: [proof] }
    const step = await clerk.post(`/applications/${received.id}/events`, withdrawn, {
      version: received.version,
    })
    expect(step.status).toBe(201)
    expect((await clerk.get(`/applications/${received.id}/files`)).body.items).toHaveLength(2)
  })

  it('forgets drafts after a day, bytes and all, and bounds what one address uploads in one (SEC-F2)', async () => {
    const visitor = world.anonymous()
    const send = () => {
      now += 3_000
      return visitor.post('/files/drafts', formOf(xlsx(workbookOf('草稿', String(now)))))
    }
    const { body } = await send()
    const kept = await names()
    now += 24 * 3_600_000 + 1_000
    const next = await send()
    expect(next.status).toBe(201)
    expect((await names()).length).toBe(kept.length)
    expect(await world.office.store.read.files.find(body.id)).toBeNull()
    expect(await sweepShelf(world.office)).toBe(0)
    const big = { name: '大.pdf', type: 'application/pdf', bytes: new Uint8Array(19 * 2 ** 20) }
    const statuses: number[] = []
    for (let n = 0; n < 12; n++) {
      now += 3_000
      statuses.push((await visitor.post('/files/drafts', formOf(big))).status)
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422)) // no PDF, but counted
    expect(statuses.slice(10)).toEqual([429, 429])
  })
})
