// node scripts/with-postgres.mjs [--fast] -- COMMAND ARGS…
// Runs a command with a throw-away PostgreSQL server, whose address it finds in MINGCHE_TEST_DATABASE_URL.
// Writes are durable as in service; --fast turns fsync off. Commands of node_modules need no npx.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { ensurePostgres, startPostgres, TEST_DATABASE } from './postgres.mjs'
import { pinnedNode, ROOT } from './prepare.mjs'

const at = process.argv.indexOf('--')
const options = process.argv.slice(2, at)
const [command, ...args] = at < 0 ? [] : process.argv.slice(at + 1)
if (command === undefined || options.some(option => option !== '--fast')) {
  console.error('用法：node scripts/with-postgres.mjs [--fast] -- 命令 参数……')
  process.exit(2)
}
const folder = ensurePostgres(line => process.stderr.write(`${line}\n`))
if (folder === null) {
  console.error('没有找到 PostgreSQL 15 以上的服务器程序。请安装 postgresql 后重试。')
  process.exit(3)
}
const server = await startPostgres(folder, { fast: options.includes('--fast') })
const path = [dirname(pinnedNode()), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, PATH: path, [TEST_DATABASE]: server.url },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
const finish = async status => {
  await server.stop()
  process.exit(status)
}
child.on('error', error => {
  console.error(error.message)
  finish(3)
})
child.on('exit', (status, signal) => finish(status ?? (signal === null ? 3 : 1)))
