// A throw-away PostgreSQL server for the tests. Plain JavaScript for Node >= 20.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The variable that tells the store's tests of a server; an address set from outside is used as it is. */
export const TEST_DATABASE = 'MINGCHE_TEST_DATABASE_URL'
/** What stack.md asks of a server. */
const OLDEST = 15
const PATIENCE_MS = 30_000
const isRoot = process.getuid?.() === 0

const answer = (command, args) => {
  const run = spawnSync(command, args, { encoding: 'utf8' })
  return run.status === 0 ? run.stdout.trim() : null
}
const has = command => answer('sh', ['-c', `command -v ${command}`])

function major(folder) {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return 0
  return Number(/ (\d+)/.exec(answer(join(folder, 'postgres'), ['--version']) ?? '')?.[1] ?? 0)
}

/** The folder with `initdb` and `postgres` of the newest installed server that is new enough; null when none. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const onPath = has('postgres')
  const folders = [
    ...(existsSync(debian) ? readdirSync(debian).map(version => join(debian, version, 'bin')) : []),
    ...(onPath ? [dirname(realpathSync(onPath))] : []),
  ]
  const ranked = folders
    .map(folder => ({ folder, version: major(folder) }))
    .filter(it => it.version >= OLDEST)
  return ranked.sort((a, b) => b.version - a.version)[0]?.folder ?? null
}

/** The server from the distribution, where we may install it. Its own cluster is not started (RUNLEVEL=1). */
export function ensurePostgres(note) {
  const found = findPostgres()
  if (found !== null || !isRoot || !has('apt-get')) return found
  note('正在安装存储测试所需的 postgresql ……')
  const install =
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq postgresql'
  spawnSync('sh', ['-c', install], { stdio: ['ignore', 2, 2] })
  return findPostgres()
}

/** PostgreSQL refuses to run as root: the user to become then. */
function unprivileged() {
  if (!isRoot) return {}
  const user = ['postgres', 'nobody'].find(name => answer('id', ['-u', name]) !== null)
  if (user === undefined) throw new Error('找不到可以运行 PostgreSQL 的普通用户（postgres 或 nobody）。')
  return { uid: Number(answer('id', ['-u', user])), gid: Number(answer('id', ['-g', user])) }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const setting = ([name, value]) => ['-c', `${name}=${value}`]

/**
 * Starts a cluster of its own in a temporary folder, on a free port of 127.0.0.1, with a random password.
 * `fast` trades durability for speed: fsync off. Without it every commit reaches the disk, as in service.
 * Returns the address of its database `postgres` (user `mingche`, a superuser) and `stop`, which leaves nothing behind.
 */
export async function startPostgres(folder, { fast = false } = {}) {
  const identity = unprivileged()
  const home = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'mingche-pg-'))
  const remove = () => rmSync(home, { recursive: true, force: true })
  try {
    return await startIn(home, folder, identity, fast, remove)
  } catch (error) {
    remove()
    throw error
  }
}

async function startIn(home, folder, identity, fast, remove) {
  const password = randomBytes(16).toString('hex')
  const data = join(home, 'data')
  const secret = join(home, 'password')
  writeFileSync(secret, password)
  mkdirSync(data)
  if (isRoot) for (const path of [home, data, secret]) chownSync(path, identity.uid, identity.gid)
  const initdb = spawnSync(
    join(folder, 'initdb'),
    [
      ...['-D', data, '-U', 'mingche', '-E', 'UTF8', '--locale=C'],
      ...['-A', 'scram-sha-256', '--pwfile', secret, ...(fast ? ['--no-sync'] : [])],
    ],
    { ...identity, cwd: home, encoding: 'utf8' },
  )
  if (initdb.status !== 0) throw new Error(`initdb 失败：${initdb.stderr || initdb.error?.message}`)

  const port = await freePort()
  const settings = Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: home,
    max_connections: 200,
    timezone: 'UTC',
    log_min_messages: 'fatal',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : { fsync: 'on' }),
  }).flatMap(setting)
  // setpriv ends the server also when this process is killed without a chance to stop it
  const launcher = has('setpriv') ? ['setpriv', '--pdeathsig', 'INT'] : []
  const [command, ...args] = [
    ...launcher,
    join(folder, 'postgres'),
    '-D',
    data,
    '-p',
    String(port),
    ...settings,
  ]
  const server = spawn(command, args, { ...identity, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  server.stderr.on('data', bytes => {
    log = (log + bytes).slice(-4000)
  })
  let gone = false
  const end = new Promise(resolve => {
    const finish = () => {
      gone = true
      resolve()
    }
    server.on('exit', finish).on('error', finish)
  })
  const stop = async () => {
    if (!gone) server.kill('SIGINT') // PostgreSQL's fast shutdown
    await end
    remove()
  }
  const ready = () =>
    existsSync(join(data, 'postmaster.pid')) &&
    /\nready\s*$/.test(readFileSync(join(data, 'postmaster.pid'), 'utf8'))
  for (const since = Date.now(); !ready(); await wait(20)) {
    if (!gone && Date.now() - since < PATIENCE_MS) continue
    await stop()
    throw new Error(`PostgreSQL 没有启动：${log}`)
  }
  return { url: `postgres://mingche:${password}@127.0.0.1:${port}/postgres`, stop }
}
