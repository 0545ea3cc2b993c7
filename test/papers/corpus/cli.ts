import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawCase, FAMILIES } from './corpus.ts'
import type { CorpusCase, Family } from './family.ts'
import { keepPrinted, removeLeftOver } from './printed-pdf.ts'

/**
 * node test/papers/corpus/cli.ts [--family ID] [--seed N] [--seeds COUNT] [--out DIR] [--report] [--verbose]
 * Writes the made-up papers with what must be found in them, or reads them and prints how many figures are wrong.
 * With --keep, renews the PDFs in test/papers/printed (needs LibreOffice).
 */
const { values } = parseArgs({
  options: {
    family: { type: 'string' },
    seed: { type: 'string' },
    seeds: { type: 'string', default: '5' },
    out: { type: 'string' },
    report: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const families = FAMILIES.filter(family => !values.family || family.id.startsWith(values.family))
const seeds = values.seed
  ? [Number(values.seed)]
  : Array.from({ length: Number(values.seeds) }, (_, at) => at + 1)

function writeCase(
  folder: string,
  family: Family,
  seed: number,
  { name, bytes, expected, notes }: CorpusCase,
): void {
  const stem = join(folder, `${family.id}-${seed}`)
  writeFileSync(`${stem}.${name.split('.').at(-1)}`, bytes)
  const json = {
    ...expected.report,
    notes,
    blank: [...expected.blank],
    alternatives: Object.fromEntries(expected.alternatives),
    incomplete: [...expected.incomplete],
  }
  writeFileSync(`${stem}.expected.json`, `${JSON.stringify(json, null, 1)}\n`)
}

/** One line per family: cases wrong / cases, figures wrong / figures, false errors. */
async function reportFamily(family: Family): Promise<number> {
  const { judgeCase } = await import('./judge.ts')
  const sum = { wrongCases: 0, wrong: 0, figures: 0, falseErrors: 0 }
  const details: string[] = []
  for (const seed of seeds) {
    try {
      const paperCase = await drawCase(family, seed)
      const { differences, falseErrors, figures } = await judgeCase(paperCase)
      sum.wrongCases += Number(differences.length > 0)
      sum.wrong += differences.length
      sum.figures += figures
      sum.falseErrors += falseErrors.length
      const shown = differences
        .slice(0, 6)
        .map(({ where, expected, found }) => `${where}: ${found}, not ${expected}`)
      for (const line of [...shown, ...falseErrors])
        details.push(`    seed ${seed} ${paperCase.notes}: ${line}`)
    } catch (error) {
      sum.wrongCases++
      details.push(`    seed ${seed} threw: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
  const cases = `${sum.wrongCases}/${seeds.length}`
  console.log(
    `${family.id.padEnd(24)} cases ${cases.padStart(6)}   figures ${`${sum.wrong}/${sum.figures}`.padStart(11)}   false errors ${sum.falseErrors}`,
  )
  if (values.verbose) for (const line of details) console.log(line)
  return sum.wrongCases + sum.falseErrors
}

if (values.keep) {
  keepPrinted()
  for (const family of FAMILIES)
    for (let seed = 1; seed <= (family.kept ?? 0); seed++) await drawCase(family, seed)
  removeLeftOver()
}

let faults = 0
for (const family of families) {
  if (values.report) faults += await reportFamily(family)
  if (values.out) {
    mkdirSync(values.out, { recursive: true })
    for (const seed of seeds) writeCase(values.out, family, seed, await drawCase(family, seed))
  }
}
if (!values.report && !values.out && !values.keep)
  for (const { id, about } of families) console.log(`${id.padEnd(24)} ${about}`)
process.exitCode = faults > 0 ? 1 : 0
