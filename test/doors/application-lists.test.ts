import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../security/world.ts'
import type { Visitor } from './visitor.ts'

const applicationTo = (body: string, name: string, description: string, channel = 'inPerson') => ({
  body,
  channel,
  arrivedOn: '2026-03-02',
  applicant: { kind: 'natural', name, contact: { phone: '0379-0000000', email: null, address: null } },
  request: { description, form: 'paper', way: 'post', assistance: null },
})

describe('doors - lists of applications', () => {
  let world: World
  let clerk: Visitor
  let body: string
  beforeAll(async () => {
    world = await openWorld({ clock: () => Date.parse('2026-03-02T02:00:00Z') })
    clerk = await world.as('own', 'clerk')
    body = world.bodies.own.id
    const given: [name: string, description: string, channel?: string][] = [
      ['金甲一', '金湖路道路改造工程的中标通知书'],
      ['=cmd|calc', '义务教育招生范围的划分依据', 'email'],
      ['银乙二', '2025 年度部门预算', 'fax'],
    ]
    for (const [name, description, channel] of given)
      expect(
        (await clerk.post('/applications', applicationTo(body, name, description, channel))).status,
      ).toBe(201)
  })
  afterAll(() => world.close())

  it('counts in each queue what its list holds', async () => {
    const { body: counts } = await clerk.get('/applications/counts')
    expect(counts).toMatchObject({ open: 3, toConfirm: 2, toReview: 0, overdue: 0 })
    for (const queue of ['toConfirm', 'toRegister', 'toReview', 'toSend', 'overdue', 'dueSoon', 'waiting']) {
      const { body: page } = await clerk.get(`/applications?queue=${queue}`)
      expect(page.items.length, queue).toBe(counts[queue])
    }
  })

  it('shows how pressing a case is, and who has it', async () => {
    const { body: page } = await clerk.get('/applications?status=examining')
    expect(page.items[0]).toMatchObject({
      bodyName: '金杯县测试局',
      assigneeName: expect.stringMatching(/^金/),
      light: 'green',
      remaining: 20,
      overdue: null,
    })
  })

  it('goes out as a workbook of the same question, no cell a formula, on record with its rows', async () => {
    const answer = await clerk.get('/applications.xlsx?queue=toConfirm')
    expect(answer.headers.get('Content-Type')).toContain('spreadsheetml')
    const parts = Object.entries(unzipSync(answer.bytes))
    const text = parts.map(([, bytes]) => new TextDecoder().decode(bytes)).join('')
    expect(text).toContain('=cmd|calc')
    expect(text).not.toContain('<f>')
    expect(text).not.toContain('金甲一')
    const auditor = await world.as('own', 'auditor')
    const { body: log } = await auditor.get('/audit?act=application.export')
    expect(log.items[0]).toMatchObject({ objectKind: 'export', result: 'done', detail: { rows: 2 } })
  })

  it('shows what a new application may repeat, the same applicant first', async () => {
    const { body: found } = await clerk.post('/applications/duplicates', {
      body,
      name: '金甲一',
      description: '请公开金湖路道路改造工程中标通知书',
    })
    expect(found.items).toHaveLength(1)
    expect(found.items[0]).toMatchObject({ sameApplicant: true, line: { applicantName: '金甲一' } })
    expect(found.items[0].likeness).toBeGreaterThan(0.5)
    const { body: none } = await clerk.post('/applications/duplicates', {
      body,
      name: '铜丙三',
      description: '城市绿化养护合同',
    })
    expect(none.items).toEqual([])
  })

  it('gives a case to a colleague, and not twice at once (412)', async () => {
    await world.as('own', 'clerk')
    const { body: page } = await clerk.get('/applications')
    const { id, assignee } = page.items[0]
    const { body: colleagues } = await clerk.get(`/applications/${id}/colleagues`)
    const other = colleagues.items.find((each: { id: string }) => each.id !== assignee)
    const give = (insteadOf: string | null) =>
      clerk.post(`/applications/${id}/assignments`, { person: other.id, insteadOf })
    expect((await give(assignee)).status).toBe(201)
    expect(await give(assignee)).toMatchObject({ status: 412, body: { current: { assignee: other.id } } })
  })

  it('leads through the seven questions to an outcome with its article', async () => {
    const { body: first } = await clerk.get('/decision-advice')
    expect(first.next).toMatchObject({ id: 'clear', zh: '补不补' })
    const { body: last } = await clerk.get(
      '/decision-advice?clear=clear&request=request&responsible=ours&held=held&disclose=stateSecret',
    )
    expect(last).toMatchObject({ next: null, candidates: [{ kind: 'stateSecret', article: '条例§14' }] })
  })
})
