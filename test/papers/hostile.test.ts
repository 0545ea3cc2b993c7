import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPaper, UNUSABLE_REASONS } from '../../src/paper/index.ts'

const CORPUS = join(import.meta.dirname, '..', '..', '..', 'shared', 'hostile')
const present = existsSync(CORPUS)
if (!present) console.warn(`没有 ${CORPUS}，跳过恶意文件测试`)

/** Every file of the corpus as a path below it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/README\.md$|\.tsv$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

describe('paper - hostile files', () => {
  it('has the corpus in CI', () => {
    expect(present || process.env.CI !== 'true').toBe(true)
  })

  const counts = new Map<string, number>()
  for (const path of present ? filesOf(CORPUS) : []) {
    const name = path.slice(CORPUS.length + 1)
    it(`answers ${name} with a paper or a reason`, { timeout: 10_000 }, async () => {
      const result = await readPaper(new Uint8Array(readFileSync(path)), name)
      const answer = result.ok ? `read as ${result.value.kind}` : result.reason.reason
      counts.set(answer, (counts.get(answer) ?? 0) + 1)
      if (result.ok) return expect(Array.isArray(result.value.blocks)).toBe(true)
      expect(UNUSABLE_REASONS).toContain(result.reason.reason)
      expect(result.reason.message).toMatch(/请.*。$/)
    })
  }

  it.runIf(present)('has looked at all of them', () => {
    console.log(Object.fromEntries([...counts].sort()))
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(350)
  })
})
