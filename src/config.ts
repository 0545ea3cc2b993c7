import { readFileSync } from 'node:fs'

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
  /** What is told on standard error: nothing, faults, or every request. */
  readonly log: 'silent' | 'warn' | 'info'
  /** True to fill an empty store with the demonstration at the start. */
  readonly demo: boolean
  /** True when a proxy in front of the server ends TLS and says where a request comes from. */
  readonly behindTlsProxy: boolean
  /** 统一身份认证 by OpenID Connect; null where people sign in here only. */
  readonly signOn: SignOnConfig | null
}

export interface SignOnConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
  readonly accountClaim: string
  readonly publicUrl: string
}

/** A setting that cannot be used; the message is the Chinese sentence that the person reads. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

type Environment = Readonly<Record<string, string | undefined>>

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Reads the settings; throws ConfigError for one that cannot be used. */
export function readConfig(environment: Environment): Config {
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
    log: logLevelIn(environment.MINGCHE_LOG),
    demo: environment.MINGCHE_DEMO === '1',
    behindTlsProxy,
    signOn: signOnIn(environment),
  }
}

function logLevelIn(value: string | undefined): Config['log'] {
  const level = value || 'warn'
  if (level !== 'silent' && level !== 'warn' && level !== 'info')
    throw new ConfigError(`MINGCHE_LOG 应为 silent、warn 或 info，现在是“${level}”，请改正后重试。`)
  return level
}

/** `https`, or `http` on this machine itself. */
function safeUrl(name: string, value: string | undefined): string {
  const url = URL.parse(value ?? '')
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname.replace(/[[\]]/g, '')))
  if (url === null || !isSafe)
    throw new ConfigError(`${name} 应为 https:// 开头的完整地址，现在是“${value ?? ''}”，请改正后重试。`)
  return url.href
}

function signOnIn(environment: Environment): SignOnConfig | null {
  if (!environment.MINGCHE_OIDC_ISSUER) return null
  const clientId = environment.MINGCHE_OIDC_CLIENT_ID
  if (!clientId)
    throw new ConfigError('设置了 MINGCHE_OIDC_ISSUER，还须设置 MINGCHE_OIDC_CLIENT_ID，请补上后重试。')
  return {
    issuer: safeUrl('MINGCHE_OIDC_ISSUER', environment.MINGCHE_OIDC_ISSUER),
    clientId,
    clientSecret: secretIn('MINGCHE_OIDC_CLIENT_SECRET_FILE', environment.MINGCHE_OIDC_CLIENT_SECRET_FILE),
    accountClaim: environment.MINGCHE_OIDC_ACCOUNT_CLAIM || 'preferred_username',
    publicUrl: safeUrl('MINGCHE_PUBLIC_URL', environment.MINGCHE_PUBLIC_URL),
  }
}

/** A secret comes in a file, never in the environment, which other programs may read. */
function secretIn(name: string, path: string | undefined): string | null {
  if (!path) return null
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new ConfigError(`${name} 指的文件 ${path} 读不出来，请检查路径和权限。`)
  }
}
