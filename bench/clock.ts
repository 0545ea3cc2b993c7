import { reckonReplyClock } from '../src/actions/reckon-clock.ts'
import { addDays, plainDate } from '../src/basics/plain-date.ts'
import { addWorkingDays, officialCalendar } from '../src/clock/index.ts'
import { type Measurement, perSecond } from './measure.ts'

const DAYS = Array.from({ length: 2_000 }, (_, at) => addDays(plainDate('2020-01-01'), at))
const CLOCKS = 100

/** Due days of twenty working days (PERF-14), and a clock with everything: correction, consultation, extension. */
export async function measureClock(): Promise<Measurement[]> {
  const words = {
    received: '2025-09-01',
    channel: 'online',
    correction: '2025-09-05..2025-09-12',
    pauses: ['2025-09-16..2025-09-26'],
    extend: '20',
  }
  const calendar = officialCalendar()
  const addTwenty = () => {
    for (const day of DAYS) if (addWorkingDays(calendar, day, 20).date <= day) throw new Error('no later day')
  }
  const reckon = () => {
    for (let i = 0; i < CLOCKS; i++) if (!reckonReplyClock(words).ok) throw new Error('the clock refused')
  }
  return [
    {
      name: '20 个工作日的届满日',
      unit: '次/秒',
      ...times(await perSecond(addTwenty), DAYS.length),
      atLeast: 1_000_000,
    },
    { name: '完整的期限计算', unit: '次/秒', ...times(await perSecond(reckon), CLOCKS) },
  ]
}

const times = ({ min, median, max }: { min: number; median: number; max: number }, factor: number) => ({
  min: min * factor,
  median: median * factor,
  max: max * factor,
})
