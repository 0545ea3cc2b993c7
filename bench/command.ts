import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measurement, spread } from './measure.ts'
import { drawSample } from './samples.ts'

const MINGCHE = join(import.meta.dirname, '..', 'bin', 'mingche')
const FILES = 1_000
const RUNS = 5
const SAMPLE_EVERY_MILLISECONDS = 50

/** The command on a thousand reports (files a second, memory of all its processes), and how soon it answers for one. */
export async function measureCommand(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingche-bench-'))
  try {
    const files = await writeReports(folder)
    const [rates, peaks, starts]: [number[], number[], number[]] = [[], [], []]
    for (let run = 0; run < RUNS; run++) {
      const { seconds, megabytes } = await runWatched(['report', 'check', '--json', ...files], files.length)
      rates.push(files.length / seconds)
      peaks.push(megabytes)
      const started = performance.now()
      spawnSync(MINGCHE, ['report', 'check', files[0] as string])
      starts.push(performance.now() - started)
    }
    return [
      { name: `命令行校验 ${FILES} 份 HTML`, unit: '份/秒', ...spread(rates), atLeast: 100 },
      {
        name: `命令行校验 ${FILES} 份 HTML 的内存峰值（全部进程）`,
        unit: 'MB',
        ...spread(peaks),
        atMost: 400,
      },
      { name: '命令行校验一份 HTML，从启动到结束', unit: '毫秒', ...spread(starts), atMost: 400 },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeReports(folder: string): Promise<string[]> {
  const files: string[] = []
  for (let number = 0; number < FILES; number++) {
    const sample = await drawSample(number % 2 === 0 ? 'html-official' : 'html-word', number)
    const path = join(folder, `${String(number).padStart(4, '0')}.html`)
    writeFileSync(path, sample.bytes)
    files.push(path)
  }
  return files
}

async function runWatched(
  args: readonly string[],
  lines: number,
): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now()
  const command = spawn(MINGCHE, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  command.stdout.setEncoding('utf8').on('data', text => {
    output += text
  })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, residentMegabytes(command.pid as number))
  }, SAMPLE_EVERY_MILLISECONDS)
  const status = await new Promise(resolve => command.on('close', resolve))
  clearInterval(watch)
  if (status !== 0 && status !== 1) throw new Error(`the command left with ${status}`)
  if (output.split('\n').length - 1 !== lines) throw new Error('the command did not answer for every file')
  return { seconds: (performance.now() - started) / 1000, megabytes }
}

/** Resident memory of a process and all below it, pages that they share counted for each; zero without /proc. */
function residentMegabytes(root: number): number {
  const children = new Map<number, number[]>()
  const resident = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const status = readFileSync(`/proc/${name}/status`, 'latin1')
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
      resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // it has ended meanwhile
    }
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), resident.get(pid) ?? 0)
  return sum(root)
}
