import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { writeReport } from '../src/actions/write-report.ts'
import { toyReport } from '../test/fixtures/reading.ts'
import { drawCase, FAMILIES } from '../test/papers/corpus/corpus.ts'

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

const EXAMPLES = join(import.meta.dirname, '..', '..', 'shared', 'examples')
const SEED = 20_240

/** A made-up report as the family publishes it. */
export async function drawSample(id: string, seed = SEED): Promise<Sample> {
  const family = FAMILIES.find(one => one.id === id)
  if (family === undefined) throw new Error(`no such family: ${id}`)
  const { name, bytes } = await drawCase(family, seed)
  return { name: `${id}/${name}`, bytes }
}

/** What the product itself writes. */
export async function writeSample(format: 'html' | 'docx' | 'pdf'): Promise<Sample> {
  return { name: `written.${format}`, bytes: (await writeReport(toyReport(), format)).bytes }
}

/** The published examples beside the checkout, where they are there. */
export function publishedSamples(folder: 'layouts' | 'real', extension: string): Sample[] {
  const path = join(EXAMPLES, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter(name => name.endsWith(extension))
    .map(name => ({ name: basename(name), bytes: readFileSync(join(path, name)) }))
}
