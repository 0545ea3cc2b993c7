import type { Terminal } from './terminal.ts'

interface Progress {
  readonly step: () => void
  readonly stop: () => void
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined }
const WORTH_SHOWING = 20

/** A bar on standard error for a long run, on a terminal only. */
export async function startProgress(total: number, terminal: Terminal): Promise<Progress> {
  if (!terminal.watched || total < WORTH_SHOWING) return SILENT
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} 个文件，剩余 {eta_formatted}',
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
