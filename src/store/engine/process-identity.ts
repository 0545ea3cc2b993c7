import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Which process on which machine: a process number alone is given again after a crash or in another container. */
export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks from the start of the machine to that of the process; null where the system does not say. */
  readonly startedAt: string | null
  readonly machine: string
  /** Changes with every start of the machine. */
  readonly boot: string | null
  /** The numbering that the process number belongs to: each container has its own. */
  readonly numbering: string | null
}

/** What can be said of a process from here. */
export type Standing = 'alive' | 'dead' | 'unknown'

export const identityOfThisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  startedAt: startOf(process.pid),
  machine: `${hostname()} ${textOf('/etc/machine-id') ?? ''}`.trim(),
  boot: textOf('/proc/sys/kernel/random/boot_id'),
  numbering: numbering(),
})

/** Whether the process still runs, as far as `here` (this process) can see. */
export function standingOf(other: ProcessIdentity, here = identityOfThisProcess()): Standing {
  if (other.boot === here.boot && other.numbering === here.numbering && sameMachine(other, here))
    return runs(other) ? 'alive' : 'dead'
  if (other.machine === here.machine && other.boot !== here.boot) return 'dead'
  return 'unknown'
}

/** Containers of one machine differ by name but share its start; without that, the name decides. */
const sameMachine = (a: ProcessIdentity, b: ProcessIdentity): boolean =>
  a.boot === null ? a.machine === b.machine : true

function runs({ pid, startedAt }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const start = startOf(pid)
  return startedAt === null || start === null || start === startedAt
}

/** Field 22 of /proc/PID/stat; the second, in brackets, may hold blanks. */
function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function numbering(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
