// Entry of every command: reads the world (arguments, environment) and hands it to the doors.
import packageFile from '../package.json' with { type: 'json' }
import { ConfigError, readConfig } from './config.ts'
import { InputError } from './doors/cli/exit-status.ts'
import { runCli } from './doors/cli/run.ts'

/** Serves until the process is told to stop; requests under way are answered first. */
async function serve(): Promise<void> {
  const { CannotListen, startPortal } = await import('./doors/portal/server.ts')
  const start = async () => startPortal(readConfig(process.env))
  const portal = await start().catch((error: unknown) => {
    const settings = error instanceof CannotListen || error instanceof ConfigError
    throw settings ? new InputError(error.message) : error
  })
  process.stdout.write(`明澈已启动：${portal.url}\n`)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await portal.close()
}

process.exit(
  await runCli(process.argv.slice(2), { version: packageFile.version, environment: process.env, serve }),
)
