// `npm test`: installs what the tests need, then runs every check. Plain JavaScript for Node >= 20.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePostgres, startPostgres, TEST_DATABASE } from './postgres.mjs'
import { ensureBuilt, ensureInstalled, pinnedNode, ROOT } from './prepare.mjs'

const note = line => process.stderr.write(`${line}\n`)
const inCi = process.env.CI === 'true'
const has = command => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

/** Chromium from the distribution, where we may install it; otherwise says what is left out. */
function ensureChromium() {
  if (has('chromium')) return
  if (process.getuid?.() === 0 && has('apt-get')) {
    note('正在安装浏览器测试所需的 chromium ……')
    spawnSync(
      'sh',
      ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium'],
      { stdio: ['ignore', 2, 2] },
    )
    if (has('chromium')) return
  }
  note('没有 chromium：test/doors/*-browser.test.ts（浏览器与无障碍测试）将被跳过。请安装 chromium 后重试。')
  if (inCi) process.exit(1)
}

/**
 * A throw-away server for the store's tests, or null when there is none to be had; then it says what is left out.
 * An address that is set already is used as it is.
 */
async function ensureDatabase() {
  if (process.env[TEST_DATABASE]) return { url: process.env[TEST_DATABASE], stop: async () => {} }
  const programs = ensurePostgres(note)
  if (programs !== null) return startPostgres(programs, { fast: true })
  note(
    '没有 PostgreSQL 15 以上的服务器程序：test/store 只在内嵌数据库上运行，在 PostgreSQL 上的那一遍将被跳过。',
  )
  note('请安装 postgresql，或者用环境变量 MINGCHE_TEST_DATABASE_URL 给出一个可以随意使用的数据库，然后重试。')
  if (inCi) process.exit(1)
  return null
}

function step(name, args, env = {}) {
  note(`\n== ${name}`)
  const run = spawnSync(pinnedNode(), args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
  if (run.status === 0) return
  note(`“${name}”没有通过。`)
  process.exitCode = 1
}

const bin = (name, file) => join(ROOT, 'node_modules', name, file)

ensureInstalled(note)
await ensureBuilt()
ensureChromium()
step('类型', [bin('typescript', 'bin/tsc'), '-p', '.'])
step('格式与规范', [bin('@biomejs/biome', 'bin/biome'), 'check', '--diagnostic-level=error', '.'])
step('生成的文档', ['scripts/docs.ts', '--check'])
const folder = mkdtempSync(join(tmpdir(), 'mingche-test-'))
const results = join(folder, 'results.json')
const database = await ensureDatabase()
step(
  '测试',
  [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  database === null ? {} : { [TEST_DATABASE]: database.url },
)
await database?.stop()
if (!existsSync(results)) {
  note('测试没有运行完，没有结果可报。')
  process.exit(1)
}
const { testResults, numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
  readFileSync(results, 'utf8'),
)
rmSync(folder, { recursive: true })
for (const { assertionResults } of testResults)
  for (const { status, fullName } of assertionResults)
    if (status !== 'passed' && status !== 'failed') note(`跳过：${fullName}`)
if (!success || numPassedTests === 0) process.exitCode = 1
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`)
