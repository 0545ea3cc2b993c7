import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../src/rooms.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const SRC = join(ROOT, 'src')
const rooms = ROOMS.map(({ name }) => name).filter(name => name !== 'basics')
const readme = (room: string) => readFileSync(join(SRC, room, 'README.md'), 'utf8')

/** The part under one heading. */
const part = (room: string, heading: string) =>
  readme(room).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''

const FILE = /^[\w./-]+(?:\.(?:tsx?|mjs|json|md|txt)|\/)$/

/** Names of files and folders that the page puts between backticks. */
const filesNamed = (room: string): string[] =>
  [...readme(room).matchAll(/`([^`\n]+)`/g)].map(([, name]) => name!).filter(name => FILE.test(name))

describe('house - room READMEs', () => {
  it.each(rooms)('%s has one: Language, Shape, Boundaries, Law', room => {
    const headings = [...readme(room).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['Language', 'Shape', 'Boundaries', 'Law'])
    expect(part(room, 'Language')).toMatch(/^\| term .*\| _Avoid_ +\|$/m)
  })

  it.each(rooms)('%s names no file that is not there', room => {
    const places = [join(SRC, room), SRC, ROOT]
    const dead = filesNamed(room).filter(name => !places.some(place => existsSync(join(place, name))))
    expect(dead).toEqual([])
  })

  // Folders only: a list of every file would be wrong every week, and a folder is what a newcomer looks for.
  it.each(rooms)('%s names each of its folders', room => {
    const named = filesNamed(room).map(name => name.replace(/\/$/, '').split('/')[0])
    const folders = readdirSync(join(SRC, room), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.filter(name => !named.includes(name))).toEqual([])
  })
})
