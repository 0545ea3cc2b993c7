import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BREACHES } from '../../src/law/index.ts'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src')
const FOLDER = join('law', 'breaches')
const read = (path: string) => readFileSync(join(SRC, path), 'utf8')
const codesIn = (text: string) => [...text.matchAll(/'([A-Z]{2,4}-\d{2})'/g)].map(([, code]) => code!)
const rows = readdirSync(join(SRC, FOLDER)).map(file => ({ file, codes: codesIn(read(join(FOLDER, file))) }))

describe('house - breaches', () => {
  it('have each code once, in a file that is part of the table', () => {
    expect(rows.flatMap(({ codes }) => codes).toSorted()).toEqual(Object.keys(BREACHES).toSorted())
  })

  it('keep the codes of one prefix together', () => {
    const homes = new Map<string, Set<string>>()
    for (const { file, codes } of rows)
      for (const code of codes) {
        const prefix = code.slice(0, -3)
        homes.set(prefix, (homes.get(prefix) ?? new Set()).add(file))
      }
    expect([...homes].filter(([, files]) => files.size > 1).map(([prefix]) => prefix)).toEqual([])
  })

  it('are all committed somewhere in the code', () => {
    const used = new Set(
      readdirSync(SRC, { recursive: true, encoding: 'utf8' })
        .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith(FOLDER))
        .flatMap(path => codesIn(read(path))),
    )
    expect(Object.keys(BREACHES).filter(code => !used.has(code))).toEqual([])
  })

  it('say the rule, the article and what to do', () => {
    const short = Object.entries(BREACHES).filter(([, row]) =>
      [row.rule, row.article, row.advice].some(text => text.length < 4 || text.endsWith('。')),
    )
    expect(short.map(([code]) => code)).toEqual([])
  })
})
