// Entry of every command: reads the world (arguments, environment) and hands it to the doors.
import packageFile from '../package.json' with { type: 'json' }
import { readConfig } from './config.ts'
import { runCli } from './doors/cli/run.ts'

async function serve(): Promise<void> {
  const { startServer } = await import('./doors/portal/server.ts')
  await startServer(readConfig(process.env))
}

process.exit(
  await runCli(process.argv.slice(2), { version: packageFile.version, environment: process.env, serve }),
)
