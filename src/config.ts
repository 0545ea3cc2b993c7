/** What the environment decides (contracts.md section 3). */
export interface Config {
  readonly port: number
  readonly host: string
  /** Folder of the product's data. */
  readonly data: string
}

/** Reads the settings; throws a Chinese sentence for a port that is none. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = environment.MINGCHE_PORT || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new RangeError(`MINGCHE_PORT 应为 0 到 65535 的整数，现在是“${port}”。`)
  return {
    port: Number(port),
    host: environment.MINGCHE_HOST || '127.0.0.1',
    data: environment.MINGCHE_DATA || './data',
  }
}
