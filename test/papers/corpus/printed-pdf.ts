import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PDFs kept in the repository, so that reading them needs no LibreOffice; named by what they were printed from. */
const KEPT = join(import.meta.dirname, '..', 'printed')

/** What LibreOffice prints: `identity` names the source where its bytes are not the same every time. */
export interface PrintJob {
  readonly family: string
  readonly file: 'report.html' | 'report.docx' | 'report.xlsx'
  readonly filter: string
  readonly identity: string
  readonly bytes: () => Uint8Array
}

const keptName = ({ family, filter, identity }: PrintJob): string =>
  `${family}-${createHash('sha256').update(`${filter}\n${identity}`).digest('hex').slice(0, 12)}.pdf`

const officeIsHere = (): boolean => spawnSync('soffice', ['--version']).status === 0

/** Lets LibreOffice print a file to PDF, with a profile of its own so that runs do not wait for each other. */
function print({ file, filter, bytes }: PrintJob): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    writeFileSync(join(folder, file), bytes())
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, file)],
      { timeout: 90_000 },
    )
    return new Uint8Array(readFileSync(join(folder, 'report.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The kept PDF of this job, or a fresh one. Throws where there is neither it nor LibreOffice. */
export function printedPdf(job: PrintJob): Uint8Array {
  const kept = join(KEPT, keptName(job))
  asked.add(keptName(job))
  if (existsSync(kept)) return new Uint8Array(readFileSync(kept))
  if (!officeIsHere())
    throw new Error(
      `No PDF is kept for this ${job.family}, and LibreOffice is not here to print it. Where it is, run: node test/papers/corpus/cli.ts --keep`,
    )
  const bytes = print(job)
  if (keeping) writeFileSync(kept, bytes)
  return bytes
}

const asked = new Set<string>()
let keeping = false

/** From now on what is printed is kept. */
export function keepPrinted(): void {
  mkdirSync(KEPT, { recursive: true })
  keeping = true
}

/** Kept PDFs that nobody has asked for in this process: their sources are no longer made. */
export const leftOver = (): string[] => readdirSync(KEPT).filter(name => !asked.has(name))

export const removeLeftOver = (): void => {
  for (const name of leftOver()) rmSync(join(KEPT, name))
}
