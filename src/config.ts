/** What the environment decides (contracts.md section 3). */
export interface Config {
  readonly port: number
  readonly host: string
  /** Folder of the product's data. */
  readonly data: string
  /** A PostgreSQL server; null uses the embedded one in the data folder. */
  readonly databaseUrl: string | null
}

/** A setting that cannot be used; the message is the Chinese sentence that the person reads. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads the settings; throws ConfigError for a port that is none. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = environment.MINGCHE_PORT || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new ConfigError(`MINGCHE_PORT 应为 0 到 65535 的整数，现在是“${port}”，请改正后重试。`)
  return {
    port: Number(port),
    host: environment.MINGCHE_HOST || '127.0.0.1',
    data: environment.MINGCHE_DATA || './data',
    databaseUrl: environment.DATABASE_URL || null,
  }
}
