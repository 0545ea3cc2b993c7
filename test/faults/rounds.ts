import { describe } from 'vitest'

/** True under `npm run test:faults`, which runs everything as often as a release asks (quality.md section 3.2). */
const isLong = process.env.MINGCHE_FAULTS === 'long'

/** How often: few times in every run of the tests, many before a release. */
export const rounds = (short: number, long: number): number => (isLong ? long : short)

const isRoot = process.getuid?.() === 0

/**
 * Tests that mount file systems or watch system calls. Without the rights they are left out, loudly; where the project
 * is checked (CI=true) they then fail instead.
 */
export function describeAsRoot(title: string, tests: () => void): void {
  if (isRoot || process.env.CI === 'true') {
    describe(title, tests)
    return
  }
  console.warn(`“${title}”需要 root 权限（挂载、strace），本次没有运行。`)
  describe.skip(title, tests)
}
