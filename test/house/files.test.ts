import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What is in the repository or about to be. */
const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
const files = listed.stdout.split('\0').filter(path => path !== '' && existsSync(join(ROOT, path)))
const BINARY = /\.(?:pdf|docx|xlsx|png|jpe?g|ico|woff2?|zip|gz)$/
const texts = files
  .filter(path => !BINARY.test(path))
  .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
const own = texts.filter(({ path }) => path !== 'package-lock.json')

const whereFound = (pattern: RegExp) =>
  own.flatMap(({ path, text }) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [`${path}:${text.slice(0, at).split('\n').length}`]
  })

describe('house - files', () => {
  it('are listed by git', () => {
    expect(files).toEqual(expect.arrayContaining(['package.json', 'src/main.ts']))
  })

  it('include the licence, the change log and how to contribute', () => {
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', '.ci/run']),
    )
  })

  // the patterns are put together here so that this file does not hold what it looks for
  it('name no package registry or mirror', () => {
    const hosts = ['registry[.]', 'npmjs[.]org', 'npmmirror[.]', 'debian[.]org', 'pypi[.]org']
    expect(whereFound(new RegExp(`//[^/\\s'"]*(?:${hosts.join('|')})`))).toEqual([])
  })

  it('name no folder of the machine they were written on', () => {
    const folders = ['root', 'work', 'home/[a-z]+', 'Users/[A-Za-z]+']
    expect(whereFound(new RegExp(`(?<![\\w.)}/])/(?:${folders.join('|')})/`))).toEqual([])
  })

  it('lock packages without the addresses they came from', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string }>
    }
    const addressed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes('://'))
    expect(addressed.map(([name]) => name)).toEqual([])
  })

  it('keep scripts, benchmarks and tests of a size to read', () => {
    const ceiling = (path: string) => (/^test\/|\.test\.tsx?$/.test(path) ? 600 : 400)
    const long = own.filter(
      ({ path, text }) =>
        /^(?:scripts|bench|test)\/.*\.(?:ts|mjs)$/.test(path) && text.split('\n').length > ceiling(path),
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('stand in no drawer for odds and ends', () => {
    const drawer = /(?:^|\/)(?:utils?|common|shared|helpers?|lib|misc)(?:\/|\.\w+$)/
    expect(files.filter(path => drawer.test(path))).toEqual([])
  })

  it('hold the generated pages as the code makes them now', () => {
    const check = spawnSync(process.execPath, ['scripts/docs.ts', '--check'], { cwd: ROOT, encoding: 'utf8' })
    expect({ status: check.status, said: check.stderr }).toEqual({ status: 0, said: '' })
  })
})
