/** The disk or the quota is full: nothing was kept; reading goes on, and writing too once there is space. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** The database does not answer. What was under way is not acknowledged; trying again is right. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** A page of the database is not what was written: only a backup helps. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged'
}

export const storageFull = (cause?: unknown): StorageFull =>
  new StorageFull('存储空间已满，没有保存。请清理磁盘或扩容后重试。', { cause })

export const databaseUnavailable = (cause?: unknown): DatabaseUnavailable =>
  new DatabaseUnavailable('数据库无法访问，没有保存。请检查 DATABASE_URL 和数据库服务，稍后重试。', { cause })

export const databaseDamaged = (cause?: unknown): DatabaseDamaged =>
  new DatabaseDamaged('数据库文件已损坏，请停止使用，用 mingche restore 从备份恢复。', { cause })

/** SQLSTATE: the disk is full; a page fails its checksum, an index does not fit its table. */
const FULL = ['53100']
const DAMAGED = ['XX001', 'XX002']
/** SQLSTATE classes and codes of a connection lost or refused, and of a server that starts, stops or has no place. */
const UNAVAILABLE = /^(?:08|57P0|53300$|53400$)/
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']
/** What the pg package throws without a code. */
const LOST =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/

/** The error by its right name, where it is one of the three; else itself. */
export function named(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (FULL.includes(code) || code === 'ENOSPC' || code === 'EDQUOT') return storageFull(error)
  if (DAMAGED.includes(code)) return databaseDamaged(error)
  if (UNAVAILABLE.test(code) || NETWORK.includes(code) || LOST.test(message))
    return databaseUnavailable(error)
  return error
}
