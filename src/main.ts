// Entry of every command: reads the world (arguments, environment) and hands it to the doors.
import packageFile from '../package.json' with { type: 'json' }
import type { Office } from './actions/office.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { InputError } from './doors/cli/exit-status.ts'
import { runCli } from './doors/cli/run.ts'
import type { Works } from './doors/cli/world.ts'

/** Opens records and keys, and says in Chinese what has to be mended where that fails. */
async function withHouse<Answer>(work: (office: Office, config: Config) => Promise<Answer>): Promise<Answer> {
  const [
    { openHouse },
    {
      DatabaseDamaged,
      DatabaseUnavailable,
      DataFolderInUse,
      DataFolderUnusable,
      SchemaMismatch,
      StorageFull,
    },
    { CryptoFault },
    { CannotListen },
    { NotEmpty },
    { UnusableBackup },
  ] = await Promise.all([
    import('./operation/open-house.ts'),
    import('./store/index.ts'),
    import('./crypto/index.ts'),
    import('./doors/kit/server.ts'),
    import('./operation/demo/not-empty.ts'),
    import('./operation/backup/archive.ts'),
  ])
  const mendable = [
    CannotListen,
    ConfigError,
    CryptoFault,
    DatabaseDamaged,
    DatabaseUnavailable,
    DataFolderInUse,
    DataFolderUnusable,
    NotEmpty,
    SchemaMismatch,
    StorageFull,
    UnusableBackup,
  ]
  try {
    const config = readConfig(process.env)
    return await work(await openHouse(config), config)
  } catch (error) {
    throw mendable.some(kind => error instanceof kind)
      ? new InputError((error as Error).message, { cause: error })
      : error
  }
}

/** One piece of work on the records, which are closed behind it. */
const brief = <Answer>(work: (office: Office, config: Config) => Promise<Answer>): Promise<Answer> =>
  withHouse(async (office, config) => {
    try {
      return await work(office, config)
    } finally {
      await office.store.close()
    }
  })

const works: Works = {
  serve: () =>
    withHouse(async (office, config) => {
      const [{ startServer }, { openSetUp }, { openSite }, { openLog }, { answerBackupRequests }, house] =
        await Promise.all([
          import('./doors/kit/server.ts'),
          import('./actions/accounts/set-up.ts'),
          import('./site.ts'),
          import('./operation/observe/log.ts'),
          import('./operation/backup/requests.ts'),
          import('./operation/outbox/house-handlers.ts'),
        ])
      const wantsDemo = config.demo && !(await office.store.read.people.anybody())
      const demo = wantsDemo
        ? await import('./operation/demo/fill-demo.ts').then(({ fillDemo }) => fillDemo(office))
        : null
      const server = await startServer(config, openSite(office, config.signOn, openLog(config.log)))
      const requests = await answerBackupRequests(office, config.data)
      const outbox = house.startHouseOutbox(office)
      const setUp = await openSetUp(office)
      process.stdout.write(`明澈已启动：${server.url}\n`)
      if (setUp !== null)
        process.stdout.write(`首次使用，请在 24 小时内打开：${server.url}console/setup#${setUp}\n`)
      if (demo !== null)
        process.stdout.write(`演示账号 ${demo.accounts[4]?.account ?? ''}，口令 ${demo.password}\n`)
      await new Promise<void>(resolve => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      requests.stop()
      await outbox.close()
      await server.close()
    }),
  init: () =>
    brief(async ({ store }, { data, keyFile }) => ({
      data,
      keyFile,
      schema: await store.schemaVersion(),
      needsSetUp: !(await store.read.people.anybody()),
    })),
  backup: async file => {
    const { writeBackup } = await import('./operation/backup/write-backup.ts')
    try {
      return await brief(office => writeBackup(office, file))
    } catch (error) {
      const { DataFolderInUse } = await import('./store/index.ts')
      if (!(error instanceof InputError && error.cause instanceof DataFolderInUse)) throw error
      const { askForBackup } = await import('./operation/backup/requests.ts')
      return askForBackup(readConfig(process.env).data, file).catch((refusal: Error) => {
        throw new InputError(refusal.message, { cause: refusal })
      })
    }
  },
  restore: file =>
    brief(async office => (await import('./operation/backup/restore.ts')).restore(office, file)),
  verify: () =>
    brief(async ({ store }) => (await import('./operation/verify-records.ts')).verifyRecords(store)),
  doctor: () =>
    brief(async (office, config) => (await import('./operation/doctor/checks.ts')).examine(office, config)),
  demo: progress =>
    brief(async office => (await import('./operation/demo/fill-demo.ts')).fillDemo(office, progress)),
}

const status = await runCli(process.argv.slice(2), {
  version: packageFile.version,
  environment: process.env,
  works,
})
// What a slow reader of a pipe has not taken yet would be lost with the process.
for (const stream of [process.stdout, process.stderr])
  if (stream.writableLength > 0) await new Promise(resolve => stream.write('', resolve))
process.exit(status)
