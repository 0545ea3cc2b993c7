import { writeSync } from 'node:fs'

/**
 * The disk or the data folder can no longer be trusted: a sync failed, or another process took the folder. Nothing more
 * may be acknowledged, and trying again is no help (a second fsync reports success for pages already dropped), so the
 * process has to leave.
 */
export class StorageFault extends Error {
  override readonly name = 'StorageFault'
}

export type OnFatal = (fault: StorageFault) => void

/** Leaves at once, with the sentence on standard error and the exit status of a fault. */
export const leaveAtOnce: OnFatal = fault => {
  writeSync(2, `${fault.message}\n`)
  process.exit(3)
}

export const syncFailed = (cause: unknown): StorageFault =>
  new StorageFault(
    `数据没有能写入磁盘（${(cause as NodeJS.ErrnoException).code ?? '原因不明'}），为避免损坏，明澈已停止，刚才没有得到答复的操作均未生效。请检查磁盘，然后重新启动。`,
    { cause },
  )

/** Numbers of errors inside WebAssembly (WASI). */
const WASI: Readonly<Record<number, string>> = { 19: 'EDQUOT', 29: 'EIO', 51: 'ENOSPC', 69: 'EROFS' }

export const enginePanicked = (cause: unknown): StorageFault =>
  new StorageFault(
    `数据库无法写入日志（${WASI[(cause as { errno?: number }).errno ?? 0] ?? '原因不明'}），为避免损坏，明澈已停止，刚才没有得到答复的操作均未生效。请检查磁盘空间和磁盘，然后重新启动。`,
    { cause },
  )

export const folderLost = (folder: string): StorageFault =>
  new StorageFault(
    `数据目录 ${folder} 的锁已被别的进程拿走，为避免损坏，明澈已停止。请确认只有一个进程使用它。`,
  )
