import { no, ok, type Result } from '../basics/result.ts'
import { ROW_CODES } from '../law/index.ts'
import type { Paper, Unusable } from '../paper/index.ts'
import { blankReport, FIGURE_PATHS } from './figure-paths.ts'
import { readApplications } from './read/applications-table.ts'
import { chapterCandidates, chooseChapters, findAnchors, type Sections } from './read/chapters.ts'
import { withoutCutRow } from './read/cut-row.ts'
import { readDisputes } from './read/disputes-table.ts'
import { firstReport } from './read/first-report.ts'
import { identify } from './read/identity.ts'
import { cutInlineChapters } from './read/inline-chapters.ts'
import { Ledger } from './read/ledger.ts'
import { readNarrative, type Stretch } from './read/narrative.ts'
import { documentRepair } from './read/normalise.ts'
import { readProactive } from './read/proactive-table.ts'
import { type Strip, stripsOf } from './read/strips.ts'
import { uprightTables } from './read/upright-tables.ts'
import type { Incomplete, ReportReading } from './report-reading.ts'

const NOT_A_REPORT: Unusable = {
  reason: 'notAReport',
  message: '没有认出政府信息公开工作年度报告的内容，请确认文件是年度报告的正文（含六个部分和三张表）后再试。',
}
const PROACTIVE_ROWS = 6
const DISPUTE_GROUPS = 3

/**
 * Recovers a report from a document, whatever its layout: figures by the meaning of their rows, each with its place
 * in the source. What cannot be read is listed, never guessed, and a published wrong total stays wrong.
 *
 * `name` is the file's name, asked for body and year only when the document itself does not tell.
 */
export function readReport(source: Paper, name: string | null = null): Result<ReportReading, Unusable> {
  const repair = documentRepair(sampleOf(source))
  const paper = uprightTables(cutInlineChapters(source))
  const all = stripsOf(paper, repair)
  const candidates = chapterCandidates(all)
  const { strips: printed, others } = firstReport(all, candidates)
  const strips = withoutCutRow(printed, candidates, source.kind)
  const anchors = findAnchors(strips)
  const own = candidates.filter(heading => heading.strip < strips.length)
  const chapters = chooseChapters(strips, own, anchors)
  const starts = [2, 3, 4].map(section => startOf(chapters, section, anchors[section - 2] ?? null))
  const [two, three, four] = starts as [number | null, number | null, number | null]
  const end = strips.length
  const afterTables = chapters[4]?.strip ?? chapters[5]?.strip ?? end
  const part = (from: number | null, ...until: (number | null)[]): Strip[] =>
    from === null ? [] : strips.slice(from, until.find(to => to !== null && to > from) ?? end)

  const ledger = new Ledger(blankReport())
  const proactive = readProactive(part(two, three, four, afterTables), ledger)
  const applications = readApplications(part(three, four, afterTables), ledger)
  const disputes = readDisputes(part(four, afterTables), ledger)
  const sections = chapters.filter(chapter => chapter !== null).length
  if (sections < 3 && applications.found < 5) return no(NOT_A_REPORT)

  const { report } = ledger
  const identity = identify(
    strips.slice(0, Math.max(chapters[0]?.strip ?? two ?? 80, 20)),
    source.title === null ? null : repair(source.title),
    name,
  )
  report.body = identity.body
  report.year = identity.year
  report.layout = isOldLayout(applications, proactive.outdated, identity.year) ? '2019' : '2021'
  const narrative = readNarrative(strips, chapters, stretchesOf(chapters, starts, end), source.kind)
  report.sections = narrative.sections

  const expectedRows = applications.merged ? ROW_CODES.length - 2 : ROW_CODES.length
  const incomplete: Incomplete[] = []
  const expect = (table: Incomplete['table'], found: number, expected: number, start: number | null) => {
    if (found >= expected) return
    incomplete.push({ table, found, expected })
    if (found === 0)
      ledger.flaws.push({
        kind: 'tableMissing',
        table,
        at: start === null ? '' : (strips[start]?.text ?? ''),
      })
    else ledger.flaws.push({ kind: 'rowsMissing', table, rows: missingRows(ledger, table), at: '' })
  }
  expect('proactive', proactive.found, PROACTIVE_ROWS, two)
  expect('applications', applications.found, expectedRows, three)
  expect('disputes', disputes, DISPUTE_GROUPS, four)

  for (const other of others)
    ledger.unread.push({ where: '文件', text: `另一份年报${other.title}（${other.at}起）` })
  return ok({
    report,
    others,
    cutOff: source.cutOff === true,
    unread: ledger.unread,
    incomplete,
    evidence: ledger.evidence,
    formerEvidence: ledger.formerEvidence,
    title: identity.title,
    outline: narrative.outline,
    paragraphs: narrative.paragraphs,
    misprints: ledger.misprints,
    flaws:
      report.layout === '2019'
        ? ledger.flaws.filter(flaw => flaw.kind !== 'otherHandlingMerged')
        : ledger.flaws,
    hasSource: true,
  })
}

/** Enough text to see in which script and with which glyphs a document is written. */
function sampleOf(paper: Paper): string {
  let sample = ''
  for (const block of paper.blocks) {
    if (sample.length > 6000) break
    if (block.type === 'line') sample += block.text
    else
      for (const row of block.rows)
        for (const cell of row.cells) if (cell.text.length > 2) sample += cell.text
  }
  return sample
}

/** A section starts behind its heading; where the heading was lost, at the first row of its table. */
function startOf(chapters: Sections, section: number, anchor: number | null): number | null {
  const heading = chapters[section - 1] ?? null
  if (heading === null) return anchor
  return anchor !== null && anchor < heading.strip ? anchor : heading.strip + 1
}

function stretchesOf(chapters: Sections, starts: readonly (number | null)[], end: number): Stretch[] {
  const from = [1, 2, 3, 4, 5, 6].map(section => {
    const heading = chapters[section - 1] ?? null
    return heading === null ? (starts[section - 2] ?? null) : heading.strip + 1
  })
  const stretches: Stretch[] = []
  const first = chapters.find(chapter => chapter !== null)?.strip ?? from.find(start => start !== null) ?? end
  stretches.push({ section: 0, from: 0, to: first })
  from.forEach((start, index) => {
    if (start === null) return
    const next = chapters.slice(index + 1).find(chapter => chapter !== null && chapter.strip >= start)?.strip
    const anchored = from.slice(index + 1).find(other => other !== null && other > start)
    stretches.push({ section: index + 1, from: start, to: next ?? anchored ?? end })
  })
  return stretches
}

function isOldLayout(
  applications: { merged: boolean; found: number },
  outdated: readonly string[],
  year: number | null,
): boolean {
  if (applications.found > 0 && !applications.merged) return false
  return outdated.length > 0 || (applications.merged && year !== null && year < 2021)
}

function missingRows(ledger: Ledger, table: Incomplete['table']): string[] {
  const rows = new Set<string>()
  FIGURE_PATHS.forEach((path, index) => {
    const [name, row] = path.split('.')
    if (name === table && row !== undefined && ledger.evidence[index]!.state === 'missing') rows.add(row)
  })
  return [...rows]
}
