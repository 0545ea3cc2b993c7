// `npm run test:faults`: the fault tests as often as a release asks (hours), over a PostgreSQL whose writes are durable.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, pinnedNode, ROOT } from './prepare.mjs'

ensureInstalled(line => process.stderr.write(`${line}\n`))
await ensureBuilt()
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const args = [pinnedNode(), vitest, 'run', 'test/faults', ...process.argv.slice(2)]
const run = spawnSync(pinnedNode(), [join(ROOT, 'scripts', 'with-postgres.mjs'), '--', ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, MINGCHE_FAULTS: 'long' },
})
process.exit(run.status ?? 3)
