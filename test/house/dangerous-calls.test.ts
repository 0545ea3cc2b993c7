import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src')
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
  .map(path => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

/** What may be called where, and nowhere else; each place with its reason. */
const CALLS: readonly { what: string; form: RegExp; places: Record<string, string> }[] = [
  {
    what: 'text put into HTML as it is (SEC-I2, ASVS 1.2.1, 3.2.2)',
    form: /(?<![.\w])raw\(|dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/,
    places: {
      'doors/portal/fields.view.ts': 'attributes without a value, constants of our own',
      'doors/portal/apply/receipt.view.ts': 'the QR code that our own library drew',
    },
  },
  {
    what: 'code made from text (ASVS 1.3.2, 1.3.7)',
    form: /\beval\(|\bnew Function\(|node:vm/,
    places: {},
  },
  {
    what: 'SQL made from text (ASVS 1.2.4)',
    form: /\bsql\.raw\(|\.query\(`|executeQuery\(CompiledQuery\.raw\(`/,
    places: { 'store/migrate.ts': 'the migrations, texts of our own' },
  },
  {
    what: 'another program (ASVS 1.2.5)',
    form: /node:child_process/,
    places: { 'doors/kit/sandbox.ts': 'forks this very program, with a fixed list of arguments' },
  },
  {
    what: 'chance that can be guessed (ASVS 6.5.3, 7.2.3, 11.5.1)',
    form: /Math\.random\(/,
    places: {},
  },
]

describe('house - dangerous calls', () => {
  it.each(CALLS)('$what stands in the named places alone', ({ form, places }) => {
    const found = sources.filter(({ text }) => form.test(text)).map(({ path }) => path)
    expect(found.filter(path => !(path in places))).toEqual([])
    expect(Object.keys(places).filter(path => !found.includes(path))).toEqual([])
  })

  it('runs no program through a shell', () => {
    expect(
      sources.filter(({ text }) => /shell: true|execSync|\bexec\(['"`]/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })
})
