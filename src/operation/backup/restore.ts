import type { Office } from '../../actions/office.ts'
import type { DumpedRow } from '../../store/index.ts'
import { verifyRecords } from '../verify-records.ts'
import { UnusableBackup } from './archive.ts'
import { backupLines, proveBackup } from './read-backup.ts'

export interface RestoreReport {
  readonly rows: number
  readonly files: number
  /** Records of the audit chain that were walked and found unbroken. */
  readonly auditEntries: number
}

/**
 * Puts a backup into an empty store. The file is proven whole before anything is written; rows go in all or nothing;
 * afterwards the audit chain is walked.
 */
export async function restore({ store, keys }: Office, file: string): Promise<RestoreReport> {
  const head = await proveBackup(file)
  if (!(await store.isEmpty()))
    throw new UnusableBackup('这里已有数据，只能恢复到空的数据目录或数据库，请换一个地方再恢复。')
  const schema = await store.schemaVersion()
  if (head.schema !== schema)
    throw new UnusableBackup(
      `备份是数据结构第 ${head.schema} 版的，本程序是第 ${schema} 版，请用写出这份备份的版本恢复，再升级。`,
    )
  const missing = head.keys.filter(id => !keys.keys.some(key => key.id === id))
  if (missing.length > 0)
    throw new UnusableBackup(
      '缺少这份备份的数据密钥，恢复后个人信息无法打开。请先把当时的 data.key 放到 MINGCHE_KEY_FILE 所指的位置，再恢复。',
    )
  let files = 0
  for await (const line of backupLines(file))
    if ('f' in line) {
      const name = await store.shelf.put(Buffer.from(line.b, 'base64'))
      if (name !== line.f) throw new UnusableBackup(`备份里的附件 ${line.f} 已损坏，请换用另一份备份。`)
      files += 1
    }
  let rows = 0
  async function* dumped(): AsyncGenerator<DumpedRow> {
    for await (const line of backupLines(file))
      if ('t' in line) {
        rows += 1
        yield { table: line.t, json: JSON.stringify(line.r) }
      }
  }
  await store.load(dumped())
  const found = await verifyRecords(store)
  if (found.broken !== null)
    throw new UnusableBackup(`恢复后的审计链不完整：${found.broken.sentence}请换用另一份备份。`)
  return { rows, files, auditEntries: found.size }
}
