import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import file from '../security/asvs.json' with { type: 'json' }

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const PAGE = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8')

/** A requirement, what kind of proof it asks for, and where that stands: `file#words of the test's name`. */
interface Requirement {
  readonly id: string
  readonly class: 'test' | 'document' | 'deployment' | 'person' | 'notApplicable'
  readonly level?: 3
  readonly tests?: readonly string[] | 'todo'
}

const requirements = file.requirements as readonly Requirement[]
const ofClass = (name: Requirement['class']) => requirements.filter(row => row.class === name)

/** True when the file is there and holds the words. */
function isThere(test: string): boolean {
  const [path = '', words = ''] = test.split('#')
  const place = join(ROOT, path)
  return existsSync(place) && readFileSync(place, 'utf8').includes(words) && words.length > 10
}

describe('house - ASVS (SEC-A1, SEC-A2, SEC-T1)', () => {
  it('names each of the 253 requirements of levels 1 and 2 and the 17 of level 3 once, by kind of proof', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(270)
    expect(requirements.filter(({ level }) => level === 3)).toHaveLength(17)
    const counts = (['test', 'document', 'deployment', 'person', 'notApplicable'] as const).map(
      name => ofClass(name).length,
    )
    expect(counts).toEqual([173, 21, 19, 14, 43])
  })

  it('names tests that are there; those still to be written are counted', () => {
    const tests = ofClass('test')
    const todo = tests.filter(row => row.tests === 'todo').map(({ id }) => id)
    console.log(
      `ASVS: ${tests.length - todo.length} of ${tests.length} have a test, still to do: ${todo.join(' ')}`,
    )
    const named = tests.flatMap(row => (Array.isArray(row.tests) ? row.tests : []))
    expect([...new Set(named)].filter(test => !isThere(test))).toEqual([])
    expect(tests.filter(row => row.tests !== 'todo' && !row.tests?.length)).toEqual([])
  })

  it('has an anchor in docs/security.md for each requirement that a document must answer', () => {
    expect(
      ofClass('document')
        .filter(({ id }) => !PAGE.includes(`<a id="V${id}"></a>`))
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('has a test, or a reason, for each threat of docs/security.md', () => {
    const threats = [...PAGE.matchAll(/^\| (T\d{2}) \|.*\| ([^|]+) \|$/gm)]
    expect(threats.length).toBeGreaterThanOrEqual(25)
    const open = threats.filter(([, , proof]) => {
      const tests = [...proof!.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, path]) => path!)
      return proof!.startsWith('接受：')
        ? false
        : tests.length === 0 || !tests.every(path => existsSync(join(ROOT, path)))
    })
    expect(open.map(([, id]) => id)).toEqual([])
  })
})
