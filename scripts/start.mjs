// `npm start`: installs what is missing, builds what is stale, and serves until it is stopped.
import { runPinned } from './prepare.mjs'

await runPinned(['serve'])
