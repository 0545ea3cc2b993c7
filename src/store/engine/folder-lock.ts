import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Thrown when another process holds the data folder; the message names it. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
}

/**
 * Takes the data folder for this process: two processes on one embedded database would damage it. A lock that a dead
 * process left is taken over. Returns the release.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'mingche.lock')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(path, 'wx', 0o600)
      writeSync(handle, `${process.pid}\n`)
      closeSync(handle)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(readFileSync(path, 'utf8'))
      if (isAlive(holder))
        throw new DataFolderInUse(
          `数据目录 ${folder} 正由另一个明澈进程（进程号 ${holder}）使用，请先停止它，或用环境变量 MINGCHE_DATA 换一个目录。`,
        )
      rmSync(path, { force: true })
    }
  }
  throw new DataFolderInUse(`数据目录 ${folder} 的锁文件反复被占用，请稍后重试。`)
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
