import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { openTestSite } from './open-test-site.ts'

let site: RunningServer
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const textAt = async (path: string) => (await fetch(new URL(path, site.url))).text()

describe('doors - what operators look at', () => {
  it('says that it lives and that it can read its records', async () => {
    expect(await textAt('/healthz')).toBe('ok\n')
    expect(await textAt('/readyz')).toBe('ok\n')
  })

  it('counts answers by door in the text format of Prometheus, with few labels', async () => {
    await textAt('/apply')
    await textAt('/api/v1/nowhere')
    const metrics = await textAt('/metrics')
    expect(metrics).toMatch(/mingche_http_requests_total\{door="portal",status="2xx"\} \d+/)
    expect(metrics).toMatch(/mingche_http_requests_total\{door="api",status="4xx"\} \d+/)
    const series = metrics.split('\n').filter(line => line !== '' && !line.startsWith('#'))
    expect(series.length).toBeLessThanOrEqual(200)
    for (const line of series) expect(line).toMatch(/^[a-z_][a-z0-9_]*(\{[^}]*\})? [-+0-9.eNaInf]+$/)
  })
})
