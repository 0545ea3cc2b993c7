import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { type BackupEnd, type BackupHead, type BackupLine, LineSum, UnusableBackup } from './archive.ts'

const DAMAGED = '备份文件已损坏或不完整，没有恢复任何内容，请换用另一份备份。'

async function* linesOf(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip()
  const source = createReadStream(file)
  source.on('error', error => gunzip.destroy(error))
  source.pipe(gunzip)
  try {
    yield* createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UnusableBackup(`没有找到备份文件 ${file}，请检查路径。`)
    throw new UnusableBackup(DAMAGED)
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new UnusableBackup(DAMAGED)
  }
}

/** Reads a backup from end to end and proves its sum before anything is touched; gives its head. */
export async function proveBackup(file: string): Promise<BackupHead> {
  const sum = new LineSum()
  let head: BackupHead | null = null
  let held: string | null = null
  for await (const line of linesOf(file)) {
    if (held !== null) sum.add(held)
    if (head === null) {
      head = parsed(line) as BackupHead
      if (head?.format !== 'mingche-backup/1')
        throw new UnusableBackup('这不是明澈的备份文件，请选用 mingche backup 写出的文件。')
    }
    held = line
  }
  const end = held === null ? null : (parsed(held) as BackupEnd)
  const found = sum.end()
  if (head === null || end?.sha256 !== found.sha256 || end.lines !== found.lines)
    throw new UnusableBackup(DAMAGED)
  return head
}

/** The lines between head and end, of a backup that has been proven. */
export async function* backupLines(file: string): AsyncGenerator<BackupLine> {
  let first = true
  for await (const line of linesOf(file)) {
    if (!first) {
      const value = parsed(line) as BackupLine | BackupEnd
      if (!('sha256' in value)) yield value
    }
    first = false
  }
}
