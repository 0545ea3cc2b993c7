import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { consoleFolder } from '../../src/doors/console/assets.ts'

const FIRST_LOAD = 450 * 1024
const EACH_ROUTE = 120 * 1024

const folder = consoleFolder()
const files = new Map(
  readdirSync(folder).map(name => {
    const bytes = readFileSync(join(folder, name))
    return [name, { text: bytes.toString('utf8'), gzip: gzipSync(bytes).length }] as const
  }),
)
const main = [...files.keys()].filter(name => name.startsWith('main-'))
const textOf = (name: string) => files.get(name)!.text

/** A file and all that it imports before it runs. */
function loadedWith(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const [, other] of textOf(name).matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
    loadedWith(other!, seen)
  return seen
}

const weightOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + files.get(name)!.gzip, 0)

describe('doors - console, what is loaded', () => {
  const first = new Set(main.flatMap(name => [...loadedWith(name)]))
  const routes = [
    ...textOf(main.find(name => name.endsWith('.js'))!).matchAll(/import\("\.\/([\w-]+\.js)"\)/g),
  ]

  it('loads at most 450 KB before the first page (UX-4)', () => {
    expect(weightOf(first)).toBeLessThanOrEqual(FIRST_LOAD)
  })

  it('loads at most 120 KB more for any other page (UX-4)', () => {
    expect(routes.length).toBeGreaterThan(8)
    for (const [, name] of routes) {
      const more = [...loadedWith(name!)].filter(each => !first.has(each))
      expect(weightOf(more), name).toBeLessThanOrEqual(EACH_ROUTE)
    }
  })
})
