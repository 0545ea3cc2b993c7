// `npm start`: installs what is missing, builds what is stale, and serves until it is stopped.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, pinnedNode, ROOT } from './prepare.mjs'

ensureInstalled(line => process.stderr.write(`${line}\n`))
await ensureBuilt()
const server = spawn(pinnedNode(), ['--enable-source-maps', join(ROOT, 'dist', 'mingche.mjs'), 'serve'], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 3)))
