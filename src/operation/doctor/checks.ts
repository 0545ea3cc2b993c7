import { statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import type { Office } from '../../actions/office.ts'
import type { HouseSettings } from '../open-house.ts'
import { verifyRecords } from '../verify-records.ts'

/** 通过, 未通过, 无法检查. */
export type Health = 'passes' | 'fails' | 'unknown'
export const HEALTH_LABELS: Record<Health, string> = { passes: '通过', fails: '未通过', unknown: '无法检查' }

/** One check with what was found; a failing one says what to do. */
export interface CheckUp {
  readonly name: string
  readonly health: Health
  readonly found: string
}

const check = (name: string, holds: boolean, found: string, remedy: string): CheckUp => ({
  name,
  health: holds ? 'passes' : 'fails',
  found: holds ? found : `${found}。${remedy}`,
})

const LEAST_FREE_BYTES = 2 ** 30
const GIGABYTE = 2 ** 30
const MEGABYTE = 2 ** 20
/** Kept readings of the clock may lie this far ahead before it counts as set back. */
const SLACK_MILLISECONDS = 60_000

/** Looks over a running house: rights, space, schema, chain, attachments, clock, memory. */
export async function examine(office: Office, settings: HouseSettings): Promise<readonly CheckUp[]> {
  return [
    checkKeyFile(settings.keyFile),
    await checkSpace(settings.data),
    {
      name: '数据库',
      health: 'passes',
      found: `${office.store.kind === 'embedded' ? '嵌入式 PostgreSQL' : 'PostgreSQL 服务器'}，数据结构第 ${await office.store.schemaVersion()} 版`,
    },
    await checkChain(office),
    await checkFiles(office),
    await checkClock(office),
    {
      name: '内存',
      health: 'passes',
      found: `本进程占用 ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB`,
    },
  ]
}

function checkKeyFile(path: string): CheckUp {
  const mode = statSync(path).mode & 0o777
  return check(
    '数据密钥文件的权限',
    (mode & 0o077) === 0,
    `${path} 的权限是 ${mode.toString(8)}`,
    '请执行 chmod 600，只让运行账号读写。',
  )
}

async function checkSpace(folder: string): Promise<CheckUp> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return check(
      '磁盘空间',
      bavail * bsize >= LEAST_FREE_BYTES,
      `数据目录所在磁盘还剩 ${((bavail * bsize) / GIGABYTE).toFixed(1)} GB`,
      '不足 1 GB，请清理或者扩容。',
    )
  } catch {
    return { name: '磁盘空间', health: 'unknown', found: `读不到 ${folder} 所在磁盘的空间` }
  }
}

async function checkChain({ store }: Office): Promise<CheckUp> {
  const { size, broken } = await verifyRecords(store)
  return check(
    '审计链',
    broken === null,
    broken === null ? `${size} 条，逐条相连，没有改动` : broken.sentence.replace(/。$/, ''),
    '请保留现场，查明谁能直接写数据库，并从备份核对。',
  )
}

async function checkFiles({ store }: Office): Promise<CheckUp> {
  let sound = 0
  const damaged: string[] = []
  for await (const name of store.shelf.names())
    await store.shelf.get(name).then(
      () => {
        sound += 1
      },
      () => {
        damaged.push(name)
      },
    )
  return check(
    '附件',
    damaged.length === 0,
    damaged.length === 0
      ? `${sound} 个，内容与校验值一致`
      : `${damaged.length} 个已损坏：${damaged.slice(0, 3).join('、')}`,
    '请从备份恢复这些文件。',
  )
}

async function checkClock(office: Office): Promise<CheckUp> {
  const { sequence } = (await office.store.read.audit.claims()).head
  const [last] = await office.store.read.audit.walk(sequence - 1, 1)
  const now = office.now()
  const behind = last === undefined ? 0 : Date.parse(last.entry.at) - Date.parse(now)
  return check(
    '系统时钟',
    behind < SLACK_MILLISECONDS,
    behind < SLACK_MILLISECONDS ? `现在是 ${now}` : `比最后一条审计记录早 ${Math.round(behind / 1000)} 秒`,
    '请校准系统时间。',
  )
}
