import { reckonReplyClock } from '../src/actions/reckon-clock.ts'
import { type Measurement, perSecond } from './measure.ts'

/** A clock with everything: correction, consultation, extension. */
export async function measureClock(): Promise<Measurement[]> {
  const words = {
    received: '2025-09-01',
    channel: 'online',
    correction: '2025-09-05..2025-09-12',
    pauses: ['2025-09-16..2025-09-26'],
    extend: '20',
  }
  const reckon = () => {
    for (let i = 0; i < 100; i++) if (!reckonReplyClock(words).ok) throw new Error('the clock refused')
  }
  const { min, median, max } = await perSecond(reckon)
  return [{ name: '期限计算', unit: '次/秒', min: min * 100, median: median * 100, max: max * 100 }]
}
