import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Counts what the server does, for Prometheus. Labels are few and fixed: no addresses, no ids. */
export interface Metrics {
  request(door: string, status: number, seconds: number): void
  /** The text that Prometheus reads, and its type. */
  render(): Promise<{ text: string; type: string }>
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10]

export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'mingche_http_requests_total',
    help: 'Requests by door and class of status',
    labelNames: ['door', 'status'],
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'mingche_http_request_seconds',
    help: 'Time to answer by door',
    labelNames: ['door'],
    buckets: SECONDS,
    registers: [registry],
  })
  return {
    request: (door, status, seconds) => {
      requests.inc({ door, status: `${Math.floor(status / 100)}xx` })
      durations.observe({ door }, seconds)
    },
    render: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  }
}
