import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachFile } from '../../src/actions/files/attach-file.ts'
import { cleanAttachment } from '../../src/actions/files/clean-attachment.ts'
import { cleanFile, screenFile } from '../../src/actions/files/screen-file.ts'
import type { Office } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { withHiddenSheet, XLSX_TYPE } from '../fixtures/outgoing.ts'
import { testOffice } from '../store/test-office.ts'
import { openCase, POST } from './case-walk.ts'
import { ORIGIN, settleTown, staff } from './town.ts'

describe('flows - a file goes out with the decision', () => {
  let store: Store
  let office: Office
  beforeAll(async () => {
    store = await openStore({ folder: null, databaseUrl: null })
    office = testOffice(store, () => Date.parse('2026-03-02T02:00:00Z'))
    await settleTown(office)
  })
  afterAll(() => store.close())

  it('is held back while a sheet is hidden in it, and goes once it is clean (ATT-01, incident 1)', async () => {
    const one = await openCase(office, '2026-03-02')
    const bytes = withHiddenSheet(['答复：共 3 项'], ['11010519491231002X'])
    const screened = await screenFile({ kind: 'xlsx', bytes })
    if (!screened.ok) throw new Error(screened.reason.message)
    const clerk = { actor: staff(['clerk']), origin: ORIGIN }
    const file = { name: '答复.xlsx', mediaType: XLSX_TYPE, bytes }
    const request = { application: one.id, kind: 'reply' as const, title: null, pages: 2, contentHash: '' }
    const attached = await perform(office, attachFile(file, screened.value), request, clerk)
    if (!attached.ok) throw new Error(JSON.stringify(attached.reason))
    await one.sign('2026-03-02', 'provided')
    const decide = () =>
      one.letter(
        {
          kind: 'decided',
          on: '2026-03-02',
          outcome: 'provided',
          articles: ['条例§36(二)'],
          reason: '可以公开',
          withheld: [],
          dispatch: POST,
        },
        { documents: '答复', form: 'paper', way: 'post' },
      )
    await expect(decide()).rejects.toThrow('ATT-01')
    expect((await store.read.attachments.find(attached.value.id))?.releasedWith).toBeNull()
    const clean = { attachment: attached.value.id, version: 1 }
    expect(await perform(office, cleanAttachment(cleanFile), clean, clerk)).toMatchObject({
      ok: true,
      value: { screening: { clear: true } },
    })
    const { version } = await decide()
    expect((await store.read.attachments.find(attached.value.id))?.releasedWith).toBe(version)
    const late = await perform(office, attachFile(file, screened.value), request, clerk)
    expect(late).toMatchObject({ ok: false, reason: { breach: { code: 'ATT-06' } } })
  })
})
