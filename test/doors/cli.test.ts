import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../src/actions/write-report.ts'
import { toyReport } from '../fixtures/reading.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'mingche-cli-'))
const mingche = (...args: string[]) =>
  spawnSync(join(ROOT, 'bin', 'mingche'), args, { encoding: 'utf8', cwd: folder })

beforeAll(async () => {
  const wrong = structuredClone(toyReport())
  wrong.applications.received.total = (wrong.applications.received.total ?? 0) + 1
  writeFileSync(join(folder, 'good.html'), (await writeReport(toyReport(), 'html')).bytes)
  writeFileSync(join(folder, 'wrong.html'), (await writeReport(wrong, 'html')).bytes)
  writeFileSync(join(folder, 'figures.json'), JSON.stringify(toyReport()))
  writeFileSync(join(folder, 'other.txt'), '与年报无关')
})

describe('doors - command line (contracts.md section 2)', () => {
  it('leaves with 1 when a check finds an error, 0 when it does not', () => {
    const wrong = mingche('report', 'check', 'wrong.html', '--json')
    expect(wrong.status).toBe(1)
    const { file, body, year, findings } = JSON.parse(wrong.stdout)
    expect({ file, body, year }).toEqual({ file: 'wrong.html', body: '金杯县测试局', year: toyReport().year })
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('T3-03')
    expect(Object.keys(findings[0]).toSorted()).toEqual([
      'expected',
      'found',
      'message',
      'rule',
      'severity',
      'where',
    ])
    expect(mingche('report', 'check', 'good.html').status).toBe(0)
  })

  it('goes on after a file that cannot be used, in the order of the arguments', () => {
    const run = mingche('report', 'read', 'other.txt', 'good.html', 'absent.html', '--json')
    expect(run.status).toBe(2)
    const lines = run.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({ file, error }) => [file, error?.reason ?? null])).toEqual([
      ['other.txt', 'notAReport'],
      ['good.html', null],
      ['absent.html', 'unsupported'],
    ])
    expect(lines[1].report).toEqual(
      expect.objectContaining({ format: 'mingche-report/1', applications: toyReport().applications }),
    )
    expect(lines[1].evidence['applications.granted.natural']).toEqual({
      state: 'present',
      raw: expect.any(String),
      at: expect.any(String),
    })
  })

  it('writes figures in every format, and reads them back', () => {
    for (const format of ['docx', 'pdf', 'html', 'xlsx', 'md', 'json']) {
      const out = `out.${format}`
      expect(mingche('report', 'write', 'figures.json', '--to', format, '-o', out).status).toBe(0)
      const back = JSON.parse(mingche('report', 'read', out, '--json').stdout)
      expect(back.report.applications, format).toEqual(toyReport().applications)
    }
  })

  it('reckons the clock of 条例§33 over a working Sunday', () => {
    const run = mingche('clock', '--received', '2025-12-04', '--json')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({
      receivedOn: '2025-12-04',
      replyDue: '2026-01-04',
      provisional: false,
    })
  })

  it('reckons the fee of 国办函〔2020〕109号', () => {
    expect(JSON.parse(mingche('fee', '--items', '51', '--json').stdout).total).toBe(7400)
    expect(JSON.parse(mingche('fee', '--pages', '250', '--json').stdout).total).toBe(4700)
    expect(mingche('fee', '--items', '-1').status).toBe(2)
  })

  it('answers a wrong flag in Chinese', () => {
    const run = mingche('report', 'check', '--nonsense')
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/[\u4e00-\u9fff]/)
    expect(run.stderr).not.toMatch(/at .*:\d+:\d+/)
  })

  it('helps in Chinese', () => {
    expect(mingche('--help').stdout).toContain('政府信息公开')
  })
})
