// `npm run bench`: makes ready, then measures on the pinned Node.js.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, pinnedNode, ROOT } from './prepare.mjs'

ensureInstalled(line => process.stderr.write(`${line}\n`))
await ensureBuilt()
const run = spawnSync(pinnedNode(), [join(ROOT, 'bench', 'run.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(run.status ?? 3)
