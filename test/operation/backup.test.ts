import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tallyYear } from '../../src/actions/cases/lists/tally-year.ts'
import type { Office } from '../../src/actions/office.ts'
import { restore } from '../../src/operation/backup/restore.ts'
import { writeBackup } from '../../src/operation/backup/write-backup.ts'
import { examine } from '../../src/operation/doctor/checks.ts'
import { openCase, POST } from '../flows/case-walk.ts'
import { settleTown } from '../flows/town.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'

const NOW = Date.parse('2026-03-10T02:00:00Z')
const routes = ENGINES.flatMap(from => ENGINES.map(to => [from, to] as const))

describe.each(routes)('operation - backup from %s, restore into %s (REL-13)', (from, to) => {
  let folder: string
  let file: string
  let source: Office
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mingche-backup-'))
    file = join(folder, 'one.backup')
    source = testOffice(await freshStore(from), () => NOW)
    await settleTown(source)
    const one = await openCase(source, '2026-03-02')
    await one.letter({
      kind: 'correctionAsked',
      on: '2026-03-04',
      items: ['请写明年度'],
      days: 10,
      dispatch: POST,
    })
  })
  afterAll(async () => {
    await source.store.close()
    rmSync(folder, { recursive: true })
  })

  const intoFresh = async (path: string) => {
    const store = await freshStore(to)
    const office: Office = { ...source, store }
    try {
      return { report: await restore(office, path), again: await contentOf(office), office }
    } finally {
      await store.close()
    }
  }

  async function contentOf(office: Office) {
    const rows: string[] = []
    await office.store.dump(async ({ table, json }) => {
      rows.push(`${table} ${JSON.stringify(sorted(JSON.parse(json)))}`)
    })
    const tally = await tallyYear(office, { kind: 'system' }, { body: 'street', year: 2026 })
    return { rows: rows.toSorted(), table: tally.ok ? tally.value.table : null }
  }

  it('gives back every row, every attachment and the same figures', async () => {
    const written = await writeBackup(source, file)
    expect(written.damaged).toEqual([])
    expect(written.files).toBe(2)
    const { report, again } = await intoFresh(file)
    expect(report).toMatchObject({ rows: written.rows, files: 2 })
    expect(again).toEqual(await contentOf(source))
  })

  it('refuses a cut or changed backup before it touches anything', async () => {
    await writeBackup(source, file)
    const whole = readFileSync(file)
    const cut = join(folder, 'cut.backup')
    writeFileSync(cut, whole.subarray(0, whole.length - 40))
    await expect(intoFresh(cut)).rejects.toThrow('已损坏')
    const text = gunzipSync(whole).toString().replace('金杯县', '银杯县')
    writeFileSync(cut, gzipSync(text))
    await expect(intoFresh(cut)).rejects.toThrow('已损坏')
    writeFileSync(cut, '不是备份')
    await expect(intoFresh(cut)).rejects.toThrow('已损坏')
    await expect(intoFresh(join(folder, 'none'))).rejects.toThrow('没有找到')
  })

  it('goes into an empty place only', async () => {
    await writeBackup(source, file)
    await expect(restore(source, file)).rejects.toThrow('已有数据')
  })
})

describe('operation - doctor', () => {
  it('finds a sound house sound', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingche-doctor-'))
    writeFileSync(join(folder, 'data.key'), '', { mode: 0o600 })
    const office = testOffice(await freshStore('embedded'), () => NOW)
    await settleTown(office)
    const settings = {
      data: folder,
      keyFile: join(folder, 'data.key'),
      databaseUrl: null,
      suite: 'intl',
    } as const
    const checks = await examine(office, settings)
    expect(checks.filter(({ health }) => health !== 'passes')).toEqual([])
    await office.store.close()
    rmSync(folder, { recursive: true })
  })
})

const sorted = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))
