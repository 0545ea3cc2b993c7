/** One line of the result: a number with its spread, and the bound it is held to. */
export interface Measurement {
  readonly name: string
  readonly unit: '×' | '份/秒' | 'MB' | '次/秒' | '毫秒'
  readonly min: number
  readonly median: number
  readonly max: number
  /** The most it may be, or the least; absent where nothing is promised. */
  readonly atMost?: number
  readonly atLeast?: number
}

type Work = () => unknown

const ROUNDS = 9
const WARM_UP_MILLISECONDS = 600
const SAMPLE_MILLISECONDS = 80

export const holds = ({ median, atMost, atLeast }: Measurement): boolean =>
  (atMost === undefined || median <= atMost) && (atLeast === undefined || median >= atLeast)

export function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return { min: sorted[0]!, median: sorted[sorted.length >> 1]!, max: sorted.at(-1)! }
}

/** How often the work can be done in one sample, after it has been warmed up. */
async function timesPerSample(work: Work): Promise<number> {
  const started = performance.now()
  let times = 0
  while (performance.now() - started < WARM_UP_MILLISECONDS || times < 3) {
    await work()
    times++
  }
  return Math.max(1, Math.round((times * SAMPLE_MILLISECONDS) / (performance.now() - started)))
}

/** Processor time, not time on the clock: what other programs take of a busy machine does not count. */
async function millisecondsOf(work: Work, times: number): Promise<number> {
  const started = process.cpuUsage()
  for (let i = 0; i < times; i++) await work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000 / times
}

/** What `ours` costs in terms of `baseline`: both in turn (ABAB…), so that a busy machine slows both. */
export async function ratio(
  ours: Work,
  baseline: Work,
): Promise<{ min: number; median: number; max: number }> {
  const [a, b] = [await timesPerSample(ours), await timesPerSample(baseline)]
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    ratios.push((await millisecondsOf(ours, a)) / (await millisecondsOf(baseline, b)))
  return spread(ratios)
}

/** How often the work is done in a second of one core. */
export async function perSecond(work: Work): Promise<{ min: number; median: number; max: number }> {
  const times = await timesPerSample(work)
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) rates.push(1000 / (await millisecondsOf(work, times)))
  return spread(rates)
}
