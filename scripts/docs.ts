// `npm run docs`: writes the pages that come from the code; with --check, says which of them are stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderBreaches } from './docs/breaches.ts'
import { renderChecks } from './docs/checks.ts'
import { renderLaw } from './docs/law.ts'
import { renderPermissions } from './docs/permissions.ts'
import { renderRooms } from './docs/rooms.ts'
import { renderWords } from './docs/words.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const PAGES: readonly (readonly [string, () => string])[] = [
  ['docs/breaches.md', renderBreaches],
  ['docs/checks.md', renderChecks],
  ['docs/law.md', renderLaw],
  ['docs/permissions.md', renderPermissions],
  ['docs/rooms.md', renderRooms],
  ['docs/words.md', renderWords],
]

const stale: string[] = []
for (const [path, render] of PAGES) {
  const file = join(ROOT, path)
  const text = render()
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (process.argv.includes('--check')) stale.push(path)
  else writeFileSync(file, text)
}
if (stale.length > 0) {
  console.error(`过期的文档：${stale.join('、')}。请运行 npm run docs。`)
  process.exit(1)
}
