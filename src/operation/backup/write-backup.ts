import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGzip } from 'node:zlib'
import type { Office } from '../../actions/office.ts'
import { type BackupHead, LineSum, UnusableBackup } from './archive.ts'

/** What was put away. */
export interface BackupReport {
  readonly file: string
  readonly rows: number
  readonly files: number
  /** Files on record whose bytes are missing or damaged: named, and left out. */
  readonly damaged: readonly string[]
}

/**
 * Writes everything on record into one file while work goes on: rows as they stood at one moment, attachments, a sum at
 * the end. The file appears under its name only when it is whole and on disk. Data keys are kept apart from backups.
 */
export async function writeBackup({ store, keys, now }: Office, file: string): Promise<BackupReport> {
  const draft = `${file}.part`
  const gzip = createGzip()
  const out = createWriteStream(draft, { mode: 0o600 })
  gzip.pipe(out)
  const failed = Promise.race([once(out, 'error'), once(gzip, 'error')]).then(([error]) => {
    throw error
  })
  failed.catch(() => undefined)
  const sum = new LineSum()
  const write = async (value: unknown) => {
    const line = JSON.stringify(value)
    sum.add(line)
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), failed])
  }
  try {
    const head: BackupHead = {
      format: 'mingche-backup/1',
      schema: await store.schemaVersion(),
      at: now(),
      keys: keys.keys.map(key => key.id),
    }
    await write(head)
    const names = new Set<string>()
    let rows = 0
    await store.dump(async ({ table, json }) => {
      const row = JSON.parse(json) as { content_hash?: string }
      if (table === 'stored_file' && row.content_hash) names.add(row.content_hash)
      rows += 1
      await write({ t: table, r: row })
    })
    const damaged: string[] = []
    for (const name of names) {
      const bytes = await store.shelf.get(name).catch(() => null)
      if (bytes === null) damaged.push(name)
      else await write({ f: name, b: Buffer.from(bytes).toString('base64') })
    }
    gzip.end(`${JSON.stringify(sum.end())}\n`)
    await Promise.race([once(out, 'close'), failed])
    await syncInto(draft, file)
    return { file, rows, files: names.size - damaged.length, damaged }
  } catch (error) {
    gzip.destroy()
    out.destroy()
    await rm(draft, { force: true }).catch(() => undefined)
    throw asSentence(error)
  }
}

async function syncInto(draft: string, file: string): Promise<void> {
  for (const [path, then] of [
    [draft, () => rename(draft, file)],
    [dirname(file), async () => undefined],
  ] as const) {
    const handle = await open(path, 'r')
    await handle.sync().finally(() => handle.close())
    await then()
  }
}

/** What the disk says, as a person can mend it. */
function asSentence(error: unknown): unknown {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  return code !== undefined && syscall !== undefined
    ? new UnusableBackup(`备份没有写成（${code}），请检查目标位置的权限和空间后重试。`, { cause: error })
    : error
}
