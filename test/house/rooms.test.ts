import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../src/rooms.ts'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src')
const LOOSE = ['main.ts', 'site.ts', 'config.ts', 'rooms.ts']
/** Tables of data: long because the thing is long. */
const LONG_DATA = ['law/holiday-notices.ts', 'report/read/traditional.ts']
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
const LEAKS = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bcrypto\.|\bperformance\.now\(/

interface Source {
  readonly path: string
  readonly text: string
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SRC, path), 'utf8') }))
const code = sources.filter(({ path }) => !path.endsWith('.test.ts') && path.includes('/'))
const roomOf = (path: string) => ROOMS.find(room => path.startsWith(`${room.name}/`))

function importsOf({ text }: Source): { target: string; typeOnly: boolean }[] {
  return [
    ...[...text.matchAll(IMPORT)].map(([, type, target]) => ({
      target: target!,
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, target]) => ({ target: target!, typeOnly: false })),
  ]
}

/** Sentences, one a violation. */
function violations(source: Source): string[] {
  const room = roomOf(source.path)
  if (room === undefined) return [`${source.path} stands in no room.`]
  return importsOf(source).flatMap(({ target, typeOnly }) => {
    if (target.startsWith('node:'))
      return room.pure ? [`${source.path}: a pure room may not touch ${target}.`] : []
    if (!target.startsWith('.')) {
      const known = room.packages.some(name => target === name || target.startsWith(`${name}/`))
      return known ? [] : [`${source.path}: the package ${target} does not belong in ${room.name}.`]
    }
    const path = relative(SRC, resolve(SRC, dirname(source.path), target)).replaceAll('\\', '/')
    const other = roomOf(path)
    if (other === undefined) return [`${source.path}: imports ${path}, which stands in no room.`]
    if (other.name === room.name || other.name === 'basics') return sameHouse(source.path, path)
    const allowed = room.uses.includes(other.name) || (typeOnly && room.sees.includes(other.name))
    if (!allowed)
      return [`${source.path}: ${room.name} may not ${typeOnly ? 'see' : 'use'} ${other.name} (${path}).`]
    if (other.closed && path !== `${other.name}/index.ts`)
      return [`${source.path}: comes into ${other.name} by ${path}, not by its index.ts.`]
    return []
  })
}

/** One door never imports another; they share the kit. */
function sameHouse(from: string, to: string): string[] {
  const door = (path: string) => (path.startsWith('doors/') ? path.split('/')[1] : undefined)
  const [here, there] = [door(from), door(to)]
  return here !== undefined && there !== undefined && here !== there && there !== 'kit'
    ? [`${from}: the door ${here} may not open ${there}.`]
    : []
}

describe('house - rooms', () => {
  it('stand side by side, with four loose files and nothing else', () => {
    const top = readdirSync(SRC, { withFileTypes: true })
    expect(
      top
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
        .filter(name => !ROOMS.some(room => room.name === name)),
    ).toEqual([])
    expect(
      top
        .filter(entry => entry.isFile())
        .map(entry => entry.name)
        .toSorted(),
    ).toEqual(LOOSE.toSorted())
  })

  it('import only what the table allows', () => {
    expect(code.flatMap(violations)).toEqual([])
  })

  it('use no room in a circle', () => {
    const reach = (name: string, seen: readonly string[]): string[] =>
      (ROOMS.find(room => room.name === name)?.uses ?? []).flatMap(next =>
        seen.includes(next) ? [[...seen, next].join(' → ')] : reach(next, [...seen, next]),
      )
    expect(ROOMS.flatMap(room => reach(room.name, [room.name]))).toEqual([])
  })

  it('let no clock, environment or chance into a pure room', () => {
    const leaking = code.filter(
      ({ path, text }) => roomOf(path)?.pure && LEAKS.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    )
    expect(leaking.map(({ path }) => path)).toEqual([])
  })

  it('keep files short and folders small', () => {
    const long = sources.filter(
      ({ path, text }) =>
        !LONG_DATA.includes(path) && text.split('\n').length > (path.endsWith('.test.ts') ? 600 : 400),
    )
    expect(long.map(({ path }) => path)).toEqual([])
    const folders = new Map<string, Set<string>>()
    for (const { path } of sources)
      folders.set(
        dirname(path),
        (folders.get(dirname(path)) ?? new Set()).add(path.replace(/\.test\.ts$/, '.ts')),
      )
    expect([...folders].filter(([, files]) => files.size > 25).map(([folder]) => folder)).toEqual([])
  })

  it('have no drawer for odds and ends', () => {
    expect(
      sources
        .filter(({ path }) => /(?:^|\/)(?:utils?|common|shared|helpers?|lib|misc)(?:\/|\.ts$)/.test(path))
        .map(({ path }) => path),
    ).toEqual([])
  })
})
