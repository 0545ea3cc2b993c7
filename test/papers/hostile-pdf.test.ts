import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { UNUSABLE_REASONS } from '../../src/paper/index.ts'
import { readPdf } from '../../src/paper/pdf/read-pdf.ts'

const folder = join(import.meta.dirname, '../../../shared/hostile')
const present = existsSync(folder)
const files = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.pdf'))
  : []
const inCi = process.env.CI === 'true'
if (!present) console.warn('skipped: the hostile files are not here (../shared/hostile)')

const SECONDS = 10
const MEGABYTES = 500

describe.skipIf(!present && !inCi)('paper - pdf - hostile files', () => {
  const outcomes = new Map<string, number>()
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const printed: unknown[] = []
  const consoleMethods = ['log', 'warn', 'error', 'info'] as const

  it('are here in CI', () => expect(files.length).toBeGreaterThan(150))

  for (const file of files) {
    it(`answers ${file} with a reading or a reason, in time, silently`, {
      timeout: SECONDS * 1000,
    }, async () => {
      const bytes = readFileSync(join(folder, file))
      const before = process.memoryUsage().rss
      const real = consoleMethods.map(method => console[method])
      for (const method of consoleMethods)
        console[method] = (...words: unknown[]) => printed.push([file, ...words])
      const started = performance.now()
      const reading = await readPdf(bytes)
      const seconds = (performance.now() - started) / 1000
      consoleMethods.forEach((method, n) => {
        console[method] = real[n] as typeof console.log
      })
      const grown = (process.memoryUsage().rss - before) / 1e6
      count(reading.ok ? 'read' : reading.reason.reason)
      expect(seconds).toBeLessThan(SECONDS)
      expect(grown).toBeLessThan(MEGABYTES)
      expect(printed).toEqual([])
      if (reading.ok) {
        expect(reading.value.blocks.length).toBeGreaterThan(0)
      } else {
        expect(UNUSABLE_REASONS).toContain(reading.reason.reason)
        expect(reading.reason.message).toMatch(/。$/)
      }
      // one that opens with the empty password is read, as any viewer does, and may hold no text
      if (file.startsWith('encrypted') && !reading.ok) {
        expect(['encrypted', 'noTextLayer']).toContain(reading.reason.reason)
      }
    })
  }

  afterAll(() => console.log('hostile PDF files by outcome:', Object.fromEntries(outcomes)))
})
