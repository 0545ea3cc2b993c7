import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const BUNDLE = fileURLToPath(new URL('../../dist/mingche.mjs', import.meta.url))

/** The product as a process of its own, as built; ready, or ended with what it said. */
export async function startServing(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [BUNDLE, 'serve'], {
    env: { ...process.env, DATABASE_URL: '', MINGCHE_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr?.on('data', bytes => {
    errors += bytes
  })
  const ended = once(child, 'close').then(([status, signal]) => (status ?? signal) as number | string)
  const started = new Promise<string>(resolve => {
    createInterface({ input: child.stdout! }).on('line', line => {
      const url = /明澈已启动：(\S+)/.exec(line)?.[1]
      if (url !== undefined) resolve(url)
    })
  })
  const url = await Promise.race([started, ended.then(() => null)])
  return { child, url, ended, errors: () => errors }
}
