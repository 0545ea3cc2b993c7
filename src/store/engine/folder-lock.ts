import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityOfThisProcess, type ProcessIdentity, standingOf } from './process-identity.ts'

/** Thrown when another process holds the data folder; the message names it. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
}

/** Thrown when the data folder cannot be written to; the message says what to do. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable'
}

export const folderUnusable = (folder: string, cause: unknown): DataFolderUnusable =>
  new DataFolderUnusable(
    `数据目录 ${folder} 无法写入（${(cause as NodeJS.ErrnoException).code ?? '原因不明'}），数据没有改动。请检查目录的权限和所在磁盘，或用环境变量 MINGCHE_DATA 换一个目录。`,
    { cause },
  )

/** A sign of life is given this often, for processes that can see the file but not us (another container or machine). */
const SIGN_OF_LIFE_MS = 5_000
/** Without one for so long, a holder that nobody can see is given up. The embedded engine may block for a while. */
const GIVEN_UP_MS = 60_000

/**
 * Takes the data folder for this process: two processes on one embedded database would damage it. A lock that a dead
 * process left is taken over. Returns the release. `onLost` is called when the lock has become somebody else's: this
 * process must not write any more.
 */
export function lockFolder(folder: string, onLost: () => void): () => void {
  const path = join(folder, 'mingche.lock')
  const draft = join(folder, `mingche.lock.${process.pid}.new`)
  const mine = `${JSON.stringify(identityOfThisProcess())}\n`
  rmSync(draft, { force: true })
  // on disk before it has its name: a power cut must not leave a lock that nobody can read
  writeFileSync(draft, mine, { mode: 0o600, flag: 'wx', flush: true })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (linked(draft, path)) return keep(path, mine, onLost)
      removeIfStale(folder, path, draft)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw new DataFolderInUse(`数据目录 ${folder} 的锁文件反复被占用，请稍后重试。`)
}

/** A link appears with its content or not at all, so nobody ever reads half a lock. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function keep(path: string, mine: string, onLost: () => void): () => void {
  const timer = setInterval(() => {
    if (contentOf(path) !== mine) {
      clearInterval(timer)
      onLost()
      return
    }
    writeFileSync(path, mine, { flag: 'r+' }) // the time of change is the file system's, not ours
  }, SIGN_OF_LIFE_MS).unref()
  return () => {
    clearInterval(timer)
    if (contentOf(path) === mine) rmSync(path, { force: true })
  }
}

/** Throws when the holder lives. A stale lock is moved aside first: if it has meanwhile become a fresh one, it goes back. */
function removeIfStale(folder: string, path: string, draft: string): void {
  const found = contentOf(path)
  if (found === null) return
  const holder = parseHolder(found)
  const standing = holder === null ? 'unknown' : standingOf(holder)
  if (standing === 'alive') throw inUse(folder, holder)
  if (standing === 'unknown' && ageOf(path, draft) < GIVEN_UP_MS) throw inUse(folder, holder, true)
  const aside = `${draft}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return // somebody else has just done so
  }
  if (contentOf(aside) !== found) linked(aside, path)
  rmSync(aside, { force: true })
}

function inUse(folder: string, holder: ProcessIdentity | null, elsewhere = false): DataFolderInUse {
  const who = holder === null ? '另一个明澈进程' : `另一个明澈进程（进程号 ${holder.pid}）`
  const where = elsewhere && holder !== null ? `、主机或容器 ${holder.machine.split(' ')[0]}` : ''
  const wait = elsewhere ? '；如果它已经停止，请等一分钟再试' : ''
  return new DataFolderInUse(
    `数据目录 ${folder} 正由${who}${where}使用，请先停止它，或用环境变量 MINGCHE_DATA 换一个目录${wait}。`,
  )
}

/** Milliseconds since the last sign of life, by the clock of the file system: `draft` was written just now. */
const ageOf = (path: string, draft: string): number =>
  (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? 0) -
  (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parseHolder(text: string): ProcessIdentity | null {
  try {
    const { pid, startedAt, machine, boot, numbering } = JSON.parse(text) as ProcessIdentity
    return Number.isInteger(pid) && typeof machine === 'string'
      ? { pid, startedAt, machine, boot, numbering }
      : null
  } catch {
    return null
  }
}
