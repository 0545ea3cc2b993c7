import { DatabaseDamaged, DatabaseUnavailable, StorageFull } from '../store/index.ts'

/** A trouble of the machine below that a person outside may be told of: what to answer him. */
export interface Trouble {
  readonly status: 503 | 507
  readonly code: 'storageFull' | 'databaseUnavailable' | 'databaseDamaged'
  readonly title: string
  readonly detail: string
  readonly retryAfterSeconds?: number
}

/** Null for an error that is a fault of the program. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof StorageFull)
    return {
      status: 507,
      code: 'storageFull',
      title: '存储空间已满',
      detail: '存储空间已满，这次没有保存。请联系维护人员清理后重试。',
    }
  if (error instanceof DatabaseUnavailable)
    return {
      status: 503,
      code: 'databaseUnavailable',
      title: '系统暂时无法使用',
      detail: '数据库暂时无法访问，这次没有保存。请稍后重试。',
      retryAfterSeconds: 10,
    }
  if (error instanceof DatabaseDamaged)
    return {
      status: 503,
      code: 'databaseDamaged',
      title: '数据库已损坏',
      detail: '数据库文件已损坏，请联系维护人员从备份恢复（mingche restore）。',
    }
  return null
}
