import type { Config } from '../../config.ts'

/** Starts the web server; resolves when it has stopped. */
export async function startServer(config: Config): Promise<void> {
  throw new Error(`no portal yet for ${config.host}:${config.port}`)
}
