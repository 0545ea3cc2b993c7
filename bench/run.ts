// `npm run bench [-- --json]`: every number with the bound it is held to; leaves with 1 when one is broken.
import { alignColumns } from '../src/doors/cli/cjk-width.ts'
import { measureClock } from './clock.ts'
import { measureCommand } from './command.ts'
import { measureLetters } from './letters.ts'
import { holds, type Measurement } from './measure.ts'
import { measureReading } from './reading.ts'

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
const boundOf = ({ atMost, atLeast }: Measurement): string =>
  atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : ''

const measured = [
  ...(await measureReading()),
  ...(await measureCommand()),
  ...(await measureClock()),
  ...(await measureLetters()),
]
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(measured.map(one => ({ ...one, holds: holds(one) })))}\n`)
} else {
  const rows = measured.map(one => [
    one.name,
    short(one.min),
    short(one.median),
    short(one.max),
    one.unit,
    boundOf(one),
    holds(one) ? '' : '超出',
  ])
  const table = alignColumns([['', '最小', '中位', '最大', '单位', '界限', ''], ...rows])
  process.stdout.write(`${table.join('\n')}\n`)
}
process.exitCode = measured.every(holds) ? 0 : 1
