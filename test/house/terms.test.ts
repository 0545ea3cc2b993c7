import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TERMS } from '../../src/law/index.ts'
import { ROOMS } from '../../src/rooms.ts'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src')
const FACE = /^export (?:type )?(\*|\{[^}]*\}) from '(\.\/[^']+)'/gm
const TYPE = /^export (?:interface|type) (\w+)[^={\n]*(?:= ?([^\n]*))?/gm

interface ExportedType {
  readonly room: string
  readonly name: string
  readonly definition: string
}

/** The types that a room shows through its index.ts. */
function typesOf(room: string): ExportedType[] {
  const face = readFileSync(join(SRC, room, 'index.ts'), 'utf8')
  return [...face.matchAll(FACE)].flatMap(([, shown, file]) => {
    const names = new Set(shown!.match(/\w+/g))
    return [...readFileSync(join(SRC, room, file!), 'utf8').matchAll(TYPE)]
      .map(([, name, definition]) => ({ room, name: name!, definition: definition ?? '' }))
      .filter(({ name }) => shown === '*' || names.has(name))
  })
}

/**
 * Types that must have a word. Closed lists of words (`(typeof X)[number]`) are what clerks see on screens and in
 * files; brands are things of the trade; in the law every union is one. Exempt are the identifiers of records
 * (`…Id`) and the names that a table of the code has anyway (`keyof typeof X`). Interfaces are free to have one:
 * most are the arguments or the parts of something; those that design.md section 4 names are all in the list.
 */
const needsWord = ({ room, name, definition }: ExportedType): boolean =>
  !name.endsWith('Id') &&
  (/^\(typeof \w+\)\[number\]/.test(definition) ||
    definition.startsWith('Brand<') ||
    (room === 'law' && /^'[^']*' \|/.test(definition)))

const types = ROOMS.filter(room => room.pure && room.closed).flatMap(({ name }) => typesOf(name))

describe('house - terms', () => {
  it('finds the types of the rooms', () => {
    const found = types.map(({ name }) => name)
    expect(found).toEqual(expect.arrayContaining(['Channel', 'DueDay', 'AnnualReport', 'Finding']))
  })

  it('have a word for every closed list and every brand of the pure rooms: src/law/terms.ts', () => {
    const words = new Set(TERMS.map(({ name }) => name))
    const without = types.filter(type => needsWord(type) && !words.has(type.name))
    expect(without.map(({ room, name }) => `${room}: ${name}`)).toEqual([])
  })

  it('give one word to one type', () => {
    const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)
    expect(twice(TERMS.map(({ name }) => name))).toEqual([])
    expect(twice(TERMS.map(({ zh }) => zh))).toEqual([])
    const words = new Set(TERMS.map(({ name }) => name))
    expect(twice(types.map(({ name }) => name).filter(name => words.has(name)))).toEqual([])
  })

  it('are Chinese words, and English names of types', () => {
    const odd = TERMS.filter(
      ({ name, zh }) => !/^[A-Z][A-Za-z]+$/.test(name) || !/^[\p{Script=Han}、]+$/u.test(zh),
    )
    expect(odd).toEqual([])
  })
})
