import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

const has = (): boolean => spawnSync('sh', ['-c', 'command -v strace'], { stdio: 'ignore' }).status === 0

/** Puts strace where it may be installed; tests that need it fail where it is missing. */
export function ensureStrace(): void {
  if (has()) return
  const install = 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq strace'
  spawnSync('sh', ['-c', install], { stdio: 'ignore' })
  if (!has()) throw new Error('没有 strace，无法注入磁盘错误：请安装 strace 后重试。')
}

/** From now on every call of the process from the k-th on fails with the error. Resolves when strace watches. */
export async function failCalls(
  pid: number,
  { call, error, from }: { call: string; error: string; from: number },
): Promise<ChildProcess> {
  const inject = `${call}:error=${error}:when=${from}+`
  const args = [
    '-f',
    '-qq',
    '-p',
    String(pid),
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${inject}`,
    '-o',
    '/dev/null',
  ]
  const tracer = spawn('strace', args, { stdio: 'ignore' })
  await wait(300)
  if (tracer.exitCode) throw new Error(`strace left with ${tracer.exitCode}`)
  return tracer
}
