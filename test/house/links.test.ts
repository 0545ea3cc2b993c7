import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const pages = [
  ...readdirSync(ROOT).filter(name => name.endsWith('.md')),
  ...['docs', 'src'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => join(folder, name)),
  ),
]

describe('house - documents', () => {
  it('have no dead link', () => {
    const dead = pages.flatMap(page =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter(target => !existsSync(join(ROOT, dirname(page), target)))
        .map(target => `${page} → ${target}`),
    )
    expect(dead).toEqual([])
  })

  it('number each decision once', () => {
    const numbers = readdirSync(join(ROOT, 'docs', 'decisions')).map(name => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
