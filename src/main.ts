// Entry of every command: reads the world (arguments, environment) and hands it to the doors.
import packageFile from '../package.json' with { type: 'json' }
import { ConfigError, readConfig } from './config.ts'
import { InputError } from './doors/cli/exit-status.ts'
import { runCli } from './doors/cli/run.ts'

/** Serves until the process is told to stop; requests under way are answered first. */
async function serve(): Promise<void> {
  const [
    { CannotListen, startServer },
    { DataFolderInUse, openStore, SchemaMismatch },
    { CryptoFault, openCryptoProvider },
    { openOffice },
    { openKeys },
    { openSetUp },
    { openSite },
  ] = await Promise.all([
    import('./doors/kit/server.ts'),
    import('./store/index.ts'),
    import('./crypto/index.ts'),
    import('./actions/office.ts'),
    import('./actions/open-keys.ts'),
    import('./actions/accounts/set-up.ts'),
    import('./site.ts'),
  ])
  const start = async () => {
    const config = readConfig(process.env)
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl })
    const keys = await openKeys(config.keyFile, store).catch(async (error: unknown) => {
      await store.close()
      throw error
    })
    const office = openOffice({ store, keys, crypto: openCryptoProvider(config.suite) })
    const server = await startServer(config, openSite(office))
    return { server, setUp: await openSetUp(office) }
  }
  const { server, setUp } = await start().catch((error: unknown) => {
    const mendable = [CannotListen, ConfigError, CryptoFault, DataFolderInUse, SchemaMismatch].some(
      kind => error instanceof kind,
    )
    throw mendable ? new InputError((error as Error).message) : error
  })
  process.stdout.write(`明澈已启动：${server.url}\n`)
  if (setUp !== null)
    process.stdout.write(`首次使用，请在 24 小时内打开：${server.url}console/setup#${setUp}\n`)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.close()
}

const status = await runCli(process.argv.slice(2), {
  version: packageFile.version,
  environment: process.env,
  serve,
})
// What a slow reader of a pipe has not taken yet would be lost with the process.
for (const stream of [process.stdout, process.stderr])
  if (stream.writableLength > 0) await new Promise(resolve => stream.write('', resolve))
process.exit(status)
