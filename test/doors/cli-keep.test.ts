import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/mingche', import.meta.url))
const run = promisify(execFile)

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

describe('doors - keeping the system from the command line', () => {
  let folder: string
  const place = (name: string) => join(folder, name)
  const mingche = (data: string, ...args: string[]): Promise<Outcome> =>
    run(BIN, args, { env: { ...process.env, MINGCHE_DATA: place(data), DATABASE_URL: '' } }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: Outcome) => error,
    )
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingche-keep-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('makes a place, looks it over, backs it up and restores it elsewhere', async () => {
    const made = await mingche('one', 'init', '--json')
    expect(made.code).toBe(0)
    expect(JSON.parse(made.stdout)).toMatchObject({ needsSetUp: true })
    expect(await mingche('one', 'migrate')).toMatchObject({ code: 0 })
    const looked = await mingche('one', 'doctor', '--json')
    expect(looked.code).toBe(0)
    expect(JSON.parse(looked.stdout).checks.length).toBeGreaterThan(5)
    expect((await mingche('one', 'verify')).stdout).toContain('没有改动')
    expect(await mingche('one', 'backup', '-o', place('one.backup'))).toMatchObject({ code: 0 })
    await mingche('two', 'init')
    const without = await mingche('two', 'restore', place('one.backup'))
    expect(without.code).toBe(2)
    expect(without.stderr).toContain('缺少这份备份的数据密钥')
    copyFileSync(place('one/data.key'), place('two/data.key'))
    expect((await mingche('two', 'restore', place('one.backup'))).stdout).toContain('已恢复')
  }, 120_000)

  it('backs up a system that is running, by asking it', async () => {
    const env = { ...process.env, MINGCHE_DATA: place('one'), MINGCHE_PORT: '0', DATABASE_URL: '' }
    const server = spawn(BIN, ['serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(server.stdout, 'data')
    const running = await mingche('one', 'verify')
    expect(running).toMatchObject({ code: 2 })
    expect(running.stderr).toContain('正由另一个明澈进程')
    expect(await mingche('one', 'backup', '-o', place('running.backup'), '--json')).toMatchObject({ code: 0 })
    const nowhere = await mingche('one', 'backup', '-o', '/proc/none/one.backup')
    expect(nowhere.code).toBe(2)
    expect(nowhere.stderr).toContain('备份没有写成')
    server.kill('SIGTERM')
    await once(server, 'exit')
  }, 60_000)

  it('says in Chinese what is wrong with a key, a file or a folder in use, and leaves it', async () => {
    chmodSync(place('one/data.key'), 0o644)
    const open = await mingche('one', 'verify')
    expect(open.code).toBe(2)
    expect(open.stderr).toMatch(/权限/)
    chmodSync(place('one/data.key'), 0o600)
    writeFileSync(place('no.backup'), '不是备份')
    expect(await mingche('two', 'restore', place('no.backup'))).toMatchObject({ code: 2 })
    const lock = readFileSync(place('one/data.key'))
    expect(lock.length).toBeGreaterThan(0)
  }, 60_000)
})
