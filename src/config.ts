/** What the environment decides (contracts.md section 3). */
export interface Config {
  readonly port: number
  readonly host: string
  /** Folder of the product's data. */
  readonly data: string
  /** A PostgreSQL server; null uses the embedded one in the data folder. */
  readonly databaseUrl: string | null
  /** File of the data keys: for two nodes on one database it must hold the same keys. */
  readonly keyFile: string
  readonly suite: 'intl' | 'gm'
  /** True to fill an empty store with the demonstration at the start. */
  readonly demo: boolean
  /** True when a proxy in front of the server ends TLS and says where a request comes from. */
  readonly behindTlsProxy: boolean
}

/** A setting that cannot be used; the message is the Chinese sentence that the person reads. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Reads the settings; throws ConfigError for one that cannot be used. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = environment.MINGCHE_PORT || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new ConfigError(`MINGCHE_PORT 应为 0 到 65535 的整数，现在是“${port}”，请改正后重试。`)
  const suite = environment.MINGCHE_CRYPTO || 'intl'
  if (suite !== 'intl' && suite !== 'gm')
    throw new ConfigError(`MINGCHE_CRYPTO 应为 intl 或 gm（国密），现在是“${suite}”，请改正后重试。`)
  const host = environment.MINGCHE_HOST || '127.0.0.1'
  const behindTlsProxy = environment.MINGCHE_BEHIND_TLS_PROXY === '1'
  if (!LOOPBACK.includes(host) && !behindTlsProxy)
    throw new ConfigError(
      `在 ${host} 上监听时口令会以明文经过网络。请在前面架设 TLS 代理并设置 MINGCHE_BEHIND_TLS_PROXY=1，或者改用 MINGCHE_HOST=127.0.0.1（GB/T 22239-2019 8.1.4.1 c）。`,
    )
  const data = environment.MINGCHE_DATA || './data'
  return {
    port: Number(port),
    host,
    data,
    databaseUrl: environment.DATABASE_URL || null,
    keyFile: environment.MINGCHE_KEY_FILE || `${data}/data.key`,
    suite,
    demo: environment.MINGCHE_DEMO === '1',
    behindTlsProxy,
  }
}
