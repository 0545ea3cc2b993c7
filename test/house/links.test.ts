import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../src/rooms.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const below = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
const pages = [
  ...readdirSync(ROOT).filter(name => name.endsWith('.md')),
  ...['docs', 'src'].flatMap(folder => below(folder, '.md')),
]

/** What the pages tell a reader to run: every command between backticks or on a line of a shell block. */
const commands = pages.flatMap(page => {
  const text = read(page)
  const shown = [
    ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, command]) => command!),
    ...[...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.split('\n')),
  ]
  return shown.map(command => ({ page, command: command.replace(/\s+#.*$/, '').trim() }))
})
const unknown = (pattern: RegExp, known: (words: string) => boolean) =>
  commands.flatMap(({ page, command }) => {
    const found = pattern.exec(command)
    return found && !known(found[1]!) ? [`${page}: ${command}`] : []
  })

describe('house - documents', () => {
  it('have no dead link', () => {
    const dead = pages.flatMap(page =>
      [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter(target => !existsSync(join(ROOT, dirname(page), target)))
        .map(target => `${page} → ${target}`),
    )
    expect(dead).toEqual([])
  })

  it('number each decision once', () => {
    const numbers = readdirSync(join(ROOT, 'docs', 'decisions')).map(name => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every(number => /^\d{4}$/.test(number))).toBe(true)
  })

  it('name every room on the floor plan', () => {
    const plan = read('CONTRIBUTING.md')
    expect(ROOMS.filter(({ name }) => !plan.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([])
  })

  it('tell a reader to run only what is there: npm', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
    const npm = ['ci', 'install', 'package', ...scripts]
    expect(unknown(/^npm (?:run )?([\w:-]+)/, name => npm.includes(name))).toEqual([])
    expect(commands.some(({ command }) => command.startsWith('npm start'))).toBe(true)
  })

  it('tell a reader to run only what is there: mingche', () => {
    const declared = below('src/doors/cli', '.ts').flatMap(path =>
      [...read(path).matchAll(/\bcommand\(\s*'(\w+)/g)].map(([, name]) => name!),
    )
    const known = (words: string) => words.split(' ').every(word => declared.includes(word))
    expect(unknown(/^(?:\.\/bin\/)?mingche ((?:report )?[a-z]+)/, known)).toEqual([])
    expect(commands.some(({ command }) => command.includes('mingche report check'))).toBe(true)
  })

  it('tell a reader to run only what is there: node', () => {
    expect(unknown(/^node ([\w./-]+)/, path => existsSync(join(ROOT, path)))).toEqual([])
  })
})
