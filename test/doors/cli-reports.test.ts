import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../src/actions/write-report.ts'
import type { AnnualReport } from '../../src/report/index.ts'
import { toyReport } from '../fixtures/reading.ts'

const MINGCHE = join(import.meta.dirname, '..', '..', 'bin', 'mingche')
const folder = mkdtempSync(join(tmpdir(), 'mingche-cli-'))
const run = (args: readonly string[], input = '') =>
  spawnSync(MINGCHE, args, { encoding: 'utf8', cwd: folder, input })
const json = (args: readonly string[], input = '') => JSON.parse(run(args, input).stdout)

function report(body: string, year: number, change: (made: AnnualReport) => void = () => undefined) {
  const made: AnnualReport = { ...structuredClone(toyReport()), body, year }
  change(made)
  return made
}
const keep = (path: string, content: AnnualReport) =>
  writeFileSync(join(folder, path), JSON.stringify(content))

beforeAll(async () => {
  mkdirSync(join(folder, 'parts', 'towns'), { recursive: true })
  mkdirSync(join(folder, 'none'))
  keep('parts/a.json', report('金杯县甲局', 2024))
  writeFileSync(
    join(folder, 'parts', 'b.docx'),
    (await writeReport(report('金杯县乙局', 2024), 'docx')).bytes,
  )
  keep('parts/towns/c.json', report('金杯县丙镇人民政府', 2024))
  keep('a-again.json', report('金杯县甲局', 2024))
  keep('old.json', report('金杯县丁局', 2023))
  keep(
    'untied.json',
    report('金杯县戊局', 2024, made => {
      made.applications.received.total = 99
    }),
  )
  writeFileSync(join(folder, 'other.txt'), '与年报无关')
})

describe('doors - command line - roll-up', () => {
  it('adds what lies in a folder, below it only with --recursive', () => {
    const single = toyReport().applications.received.total ?? 0
    const flat = json(['report', 'rollup', 'parts', '--json'])
    expect(flat.parts.map(({ file }: { file: string }) => file)).toEqual(['parts/a.json', 'parts/b.docx'])
    expect(flat).toMatchObject({ complete: true, problems: [], unusable: [] })
    const deep = run([
      'report',
      'rollup',
      'parts',
      '--recursive',
      '--body',
      '金杯县',
      '--year',
      '2024',
      '--json',
    ])
    expect(deep.status).toBe(0)
    const { report: sum } = JSON.parse(deep.stdout)
    expect(sum).toMatchObject({ format: 'mingche-report/1', body: '金杯县', year: 2024 })
    expect(sum.applications.received.total).toBe(3 * single)
  })

  it('lists a body counted twice, another year and a part that does not tie out, and leaves with 1', () => {
    const done = run(['report', 'rollup', 'parts', 'a-again.json', 'old.json', 'untied.json', '--json'])
    expect(done.status).toBe(1)
    const { complete, problems, parts, findings } = JSON.parse(done.stdout)
    expect(complete).toBe(false)
    expect(problems.map(({ file, kind }: { file: string; kind: string }) => [file, kind])).toEqual([
      ['a-again.json', 'duplicateBody'],
      ['old.json', 'otherYear'],
      ['untied.json', 'doesNotTie'],
    ])
    expect(parts.map(({ counted }: { counted: boolean }) => counted)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    expect(findings.some(({ severity }: { severity: string }) => severity === 'error')).toBe(true)
  })

  it('lists what could not be read, goes on with the rest, and leaves with 2', () => {
    const done = run(['report', 'rollup', 'parts/a.json', 'other.txt', 'absent', '--json'])
    expect(done.status).toBe(2)
    const { complete, parts, unusable } = JSON.parse(done.stdout)
    expect(complete).toBe(false)
    expect(parts).toHaveLength(1)
    expect(unusable.map(({ file }: { file: string }) => file)).toEqual(['other.txt', 'absent'])
    expect(run(['report', 'rollup', 'none']).status).toBe(2)
  })

  it('writes the sum, and does not take it for a part when it runs again', () => {
    const args = ['report', 'rollup', 'parts', '--body', '金杯县', '-o', 'parts/sum.json', '--json']
    const first = json(args)
    expect(JSON.parse(readFileSync(join(folder, 'parts', 'sum.json'), 'utf8'))).toEqual(first.report)
    expect(json(args)).toEqual(first)
  })
})

describe('doors - command line - diff, previous, streams', () => {
  it('sets two years side by side', () => {
    keep(
      'before.json',
      report('金杯县甲局', 2023, made => {
        made.applications.carriedOut.natural = 7
      }),
    )
    const { a, b, figures, carryOver } = json(['report', 'diff', 'before.json', 'parts/a.json', '--json'])
    expect([a.year, b.year]).toEqual([2023, 2024])
    expect(figures).toHaveLength(200)
    expect(carryOver).toContainEqual(expect.objectContaining({ column: 'natural', carriedOut: 7 }))
    expect(run(['report', 'diff', 'before.json', 'parts/a.json']).stdout).toContain('结转不衔接')
    expect(run(['report', 'diff', 'before.json', 'absent']).status).toBe(2)
  })

  it('holds a report against its predecessor (X-01)', () => {
    const { findings } = json(['report', 'check', 'parts/a.json', '--previous', 'before.json', '--json'])
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('X-01')
    expect(run(['report', 'check', 'parts/a.json', '--previous', 'absent']).status).toBe(2)
  })

  it('reads standard input when told its type', () => {
    const read = json(['report', 'read', '-', '--type', 'json', '--json'], JSON.stringify(toyReport()))
    expect(read).toMatchObject({ file: '-', report: toyReport(), unread: [], incomplete: [] })
    expect(Object.keys(read)).toEqual(['file', 'report', 'unread', 'incomplete', 'evidence'])
  })

  it('says what a folder, an absent file and an unwritable place are, without a stack', () => {
    for (const args of [
      ['report', 'check', 'none'],
      ['report', 'check', 'absent'],
      ['report', 'write', 'parts/a.json', '--to', 'md', '-o', 'absent/out.md'],
    ]) {
      const { status, stderr } = run(args)
      expect([args, status]).toEqual([args, 2])
      expect(stderr).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。\n$/)
    }
  })

  it('ends quietly when its reader goes away', () => {
    const files = Array.from({ length: 60 }, () => 'parts/a.json').join(' ')
    const script = `"${MINGCHE}" report read --json ${files} | head -c 10; exit \${PIPESTATUS[0]}`
    const { status, stderr, stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder })
    expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: '{"file":"p' })
  })

  it('loses nothing to a reader that is slow', () => {
    const files = Array.from({ length: 60 }, () => 'parts/a.json').join(' ')
    const script = `"${MINGCHE}" report read --json ${files} | (sleep 2; wc -l)`
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder }).stdout.trim()).toBe('60')
  })

  it('colours nothing and draws no progress when nobody watches', () => {
    const { stdout, stderr } = run(['report', 'check', ...Array.from({ length: 30 }, () => 'parts/a.json')])
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toBe('')
  })

  it('refuses a wrong command line with 2 and a sentence', () => {
    for (const args of [
      ['nonsense'],
      ['report'],
      ['report', 'read'],
      ['report', 'diff', 'one'],
      ['report', 'write', 'parts/a.json'],
      ['report', 'write', 'parts/a.json', '--to', 'doc'],
      ['report', 'read', '-', '--type', 'exe'],
      ['clock'],
      ['clock', '--received', '2025-02-29'],
      ['clock', '--received', '2025-03-03', '--pause', '2025-03-10'],
      ['clock', '--received', '2025-03-03', '--extend', '21'],
      ['fee'],
      ['fee', '--items', '1', '--pages', '1'],
    ]) {
      const { status, stdout, stderr } = run(args)
      expect([args, status, stdout]).toEqual([args, 2, ''])
      expect(stderr).toMatch(/[\u4e00-\u9fff]/)
      expect(stderr).not.toMatch(/error:|Usage|Options|Commands/)
    }
  })
})
