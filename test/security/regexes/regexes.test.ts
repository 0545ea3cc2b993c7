import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FULL_LENGTH, slowText } from './attack.ts'
import { allRegexes, regexesIn } from './find-regexes.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

interface Bounded {
  readonly file: string
  readonly source: string
  /** Characters that ever reach the expression. */
  readonly bound: number
  readonly because: string
}

/** Expressions that only ever see short texts, with the reason (SEC-X1: at most 10,000 characters). */
const BOUNDED: readonly Bounded[] = [
  {
    file: 'check/rule-making.ts',
    source: '[县旗区].*(局|委员会|委|办公室|中心|队|站)$',
    bound: 100,
    because: 'names longer than LONGEST_NAME are not looked at',
  },
  {
    file: 'check/rule-making.ts',
    source: '市.{2,}局$',
    bound: 100,
    because: 'names longer than LONGEST_NAME are not looked at',
  },
  {
    file: 'check/privacy/addresses.ts',
    source: '[\\u4e00-\\u9fa5A-Za-z0-9·]*$',
    bound: 40,
    because: 'the forty characters before a number are cut out first',
  },
  {
    file: 'report/compose/render-figure.ts',
    source: '\\.?0+$',
    bound: 330,
    because: 'a number printed by toFixed',
  },
  {
    file: 'paper/pdf/objects/write-objects.ts',
    source: '0+$',
    bound: 330,
    because: 'a number printed by toFixed',
  },
]

const literals = allRegexes(ROOT)

/** Expressions put together when a module is loaded, told apart from those of packages by who asks for them. */
async function composedRegexes(): Promise<{ file: string; source: string; flags: string }[]> {
  const made: { file: string; source: string; flags: string }[] = []
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parts) {
      const regex = Reflect.construct(target, parts) as RegExp
      const file = /\/src\/([a-z-]+\/[^:)?]+\.ts)/.exec(new Error().stack!.split('\n')[2] ?? '')?.[1]
      if (file !== undefined) made.push({ file, source: regex.source, flags: regex.flags })
      return regex
    },
  })
  try {
    await import('../../../src/check/index.ts')
    await import('../../../src/paper/pdf/text-run.ts')
  } finally {
    globalThis.RegExp = Native
  }
  return made
}

describe('security - regular expressions (SEC-X1)', () => {
  it('are found by the scanner, and nothing else is', () => {
    const found = regexesIn(
      "const a = /x[/]y/gi; b / c / d; f(/q\\//); 'no /1/'; `no /2/ ${/yes/.test('}')} /3/` // no /4/\n/* /5/ */ return /z/u",
      'a.ts',
    )
    expect(found.map(({ source, flags }) => `${source} ${flags}`)).toEqual([
      'x[/]y gi',
      'q\\/ ',
      'yes ',
      'z u',
    ])
    expect(literals.length).toBeGreaterThan(500)
  })

  it('that are known to be slow are called slow', () => {
    for (const regex of [/(a+)+$/, /(\d|\d\d)+x/, /\s*\n\s*/, /a.*b.*c/])
      expect(slowText(regex, FULL_LENGTH)).not.toBeNull()
    for (const regex of [/^a+$/, /[。；]/g, /\d{1,5}号/]) expect(slowText(regex, FULL_LENGTH)).toBeNull()
  })

  it('take at most 50 ms on 100,000 hostile characters', { timeout: 300_000 }, async () => {
    const composed = await composedRegexes()
    expect(composed.length).toBeGreaterThan(10)
    const slow = [...literals, ...composed].flatMap(({ file, source, flags }) => {
      const bounded = BOUNDED.find(row => row.file === file && row.source === source)
      const found = slowText(new RegExp(source, flags), bounded?.bound ?? FULL_LENGTH)
      return found === null
        ? []
        : [
            `${file} /${source}/${flags}: ${Math.round(found.milliseconds)} ms on ${found.length} of ${found.text}`,
          ]
    })
    expect(slow).toEqual([])
  })

  it('that are bounded still are where the table says', () => {
    for (const { file, source, bound } of BOUNDED) {
      expect(bound).toBeLessThanOrEqual(10_000)
      expect(literals.map(literal => `${literal.file} ${literal.source}`)).toContain(`${file} ${source}`)
    }
    expect(readFileSync(join(ROOT, 'src/check/rule-making.ts'), 'utf8')).toContain('LONGEST_NAME = 100')
    expect(readFileSync(join(ROOT, 'src/check/privacy/addresses.ts'), 'utf8')).toContain('LONGEST = 40')
  })
})
