import { randomUUID } from 'node:crypto'
import { watch } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Office } from '../../actions/office.ts'
import { UnusableBackup } from './archive.ts'
import { type BackupReport, writeBackup } from './write-backup.ts'

/**
 * The embedded database can be opened by one process only, so a backup of a running system is asked of that process: by
 * a file in the data folder, which only its owner can write.
 */
const folderOf = (data: string): string => join(data, 'requests')
const ASKED = '.asked.json'
const ANSWERED = '.answered.json'
const POLL_MILLISECONDS = 200
const PATIENCE_MILLISECONDS = 60 * 60_000

type Answer = { readonly report: BackupReport } | { readonly error: string }

/** Answers requests for backups until it is stopped. */
export async function answerBackupRequests(office: Office, data: string): Promise<{ stop(): void }> {
  const folder = folderOf(data)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let busy = Promise.resolve()
  const look = () => {
    busy = busy.then(() => answerAll(office, folder)).catch(() => undefined)
  }
  const watcher = watch(folder, look)
  look()
  return { stop: () => watcher.close() }
}

async function answerAll(office: Office, folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(ASKED)) continue
    const path = join(folder, name)
    const { output } = JSON.parse(await readFile(path, 'utf8')) as { output: string }
    await rm(path)
    const answer: Answer = await writeBackup(office, output).then(
      report => ({ report }),
      (error: Error) => ({
        error: error instanceof UnusableBackup ? error.message : '备份没有写成，请查看服务的日志。',
      }),
    )
    await put(join(folder, `${basename(name, ASKED)}${ANSWERED}`), answer)
  }
}

async function put(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(value), { mode: 0o600 })
  await rename(`${path}.part`, path)
}

/** Asks the process that serves the data folder for a backup, and waits for it. */
export async function askForBackup(data: string, output: string): Promise<BackupReport> {
  const id = randomUUID()
  const folder = folderOf(data)
  await put(join(folder, `${id}${ASKED}`), { output: resolve(output) })
  const answered = join(folder, `${id}${ANSWERED}`)
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += POLL_MILLISECONDS) {
    const text = await readFile(answered, 'utf8').catch(() => null)
    if (text !== null) {
      await rm(answered)
      const answer = JSON.parse(text) as Answer
      if ('report' in answer) return answer.report
      throw new UnusableBackup(answer.error)
    }
    await sleep(POLL_MILLISECONDS)
  }
  throw new UnusableBackup('运行中的服务没有回应备份请求，请查看它的日志。')
}
