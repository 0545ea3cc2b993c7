import { debuglog } from 'node:util'
import { type Command, CommanderError } from 'commander'
import { chineseCommand, inChinese, sentenceOf } from './chinese-commander.ts'
import { addClock } from './clock.ts'
import { addDemo } from './demo.ts'
import { DONE, FAULT, InputError, UNUSABLE_INPUT } from './exit-status.ts'
import { addFee } from './fee.ts'
import { addKeeping } from './keep.ts'
import { addReportCheck } from './report-check.ts'
import { addReportDiff } from './report-diff.ts'
import { addReportRead } from './report-read.ts'
import { addReportRollUp } from './report-rollup.ts'
import { addReportWrite } from './report-write.ts'
import { addServe } from './serve.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import type { CliWorld, Works } from './world.ts'

const trace = debuglog('mingche')

/** Runs one command and gives its exit status. `works` is what this door may not know. */
export async function runCli(
  argv: readonly string[],
  given: { version: string; environment: NodeJS.ProcessEnv; works: Works },
): Promise<number> {
  let status = DONE
  const terminal = openTerminal(given.environment)
  const world: CliWorld = {
    version: given.version,
    terminal,
    works: given.works,
    finish: async outcome => {
      status = await outcome
    },
  }
  const program = buildProgram(world)
  if (argv.length === 0) {
    program.outputHelp()
    return DONE
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    return await explain(error, terminal)
  }
}

function buildProgram(world: CliWorld): Command {
  const program = chineseCommand('mingche', world.version).description('明澈：政府信息公开工作系统')
  const report = inChinese(program.command('report').description('读取、校验、编写政府信息公开工作年度报告'))
  addReportRead(report, world)
  addReportCheck(report, world)
  addReportWrite(report, world)
  addReportDiff(report, world)
  addReportRollUp(report, world)
  addClock(program, world)
  addFee(program, world)
  addServe(program, world)
  addKeeping(program, world)
  addDemo(program, world)
  return program
}

/** The one table from what went wrong to an exit status. A fault of ours shows its number, never its stack. */
async function explain(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE
    if (error.code !== 'commander.help') terminal.note(`${sentenceOf(error)}用 --help 查看用法。`)
    return UNUSABLE_INPUT
  }
  if (error instanceof InputError) {
    terminal.note(error.message)
    return UNUSABLE_INPUT
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  trace(stack)
  const { createHash } = await import('node:crypto') // a tenth of what a command takes to start
  const number = createHash('sha256').update(stack).digest('hex').slice(0, 8)
  terminal.note(`程序内部故障（编号 ${number}），请把编号和所用的文件告诉维护人员。`)
  return FAULT
}
