import { describePlace } from '../../paper/index.ts'
import type { ChapterHeading } from './chapters.ts'
import { titleOf } from './identity.ts'
import { lineKeyOf } from './normalise.ts'
import type { Strip } from './strips.ts'

/** A report that stands in the same file and was not read. */
export interface OtherReport {
  /** Its title as printed; empty where none was found. */
  readonly title: string
  readonly at: string
}

export interface FirstReport {
  readonly strips: readonly Strip[]
  readonly others: readonly OtherReport[]
}

/** Where table three starts; the words may stand in the row's first cell, alone on a line, or before the figures. */
const RECEIVED_ROW = /^一?本年新收政府信息公开申请(?:数量)?\d*$/
/** The same row told twice (a heading and its row) is one table. */
const SAME_TABLE = 30
const TITLE_ABOVE = 15
/** No bulletin holds more; a hostile file would have each compared with all. */
const MOST_REPORTS = 200

/**
 * A bulletin may hold the reports of several bodies. Their figures must never be mixed: the first is read, the others
 * are named. Another one starts where section one stands again under another title, or where table three stands again
 * behind a section one or a title of its own.
 */
export function firstReport(strips: readonly Strip[], candidates: readonly ChapterHeading[]): FirstReport {
  const sections = candidates
    .filter(heading => heading.section === 1 && heading.ordinal === 1)
    .slice(0, MOST_REPORTS)
    .map(heading => heading.strip)
  const starts = [...secondTitles(strips, sections), ...secondTables(strips, sections)].sort((a, b) => a - b)
  const [end] = starts
  if (end === undefined) return { strips, others: [] }
  const first = strips.slice(0, end)
  const own = first.map(titleAt).findLast(title => title !== null)
  const others = [...new Set(starts)]
    .map(start => ({
      title: titleAt(strips[start]!) ?? '',
      at: describePlace(strips[start]!.pieces[0]!.place),
    }))
    .filter(other => other.title !== own)
  return {
    strips: first,
    others: others.filter((other, at) => others.findIndex(one => one.title === other.title) === at),
  }
}

function secondTitles(strips: readonly Strip[], sections: readonly number[]): number[] {
  if (sections.length < 2) return []
  const titles = sections.map(section => titleBefore(strips, section, section - TITLE_ABOVE))
  return titles.filter((title, index): title is number => {
    const before = titles.slice(0, index).findLast(one => one !== null)
    return (
      title !== null &&
      before !== undefined &&
      before !== null &&
      titleAt(strips[before]!) !== titleAt(strips[title]!)
    )
  })
}

function secondTables(strips: readonly Strip[], sections: readonly number[]): number[] {
  const tables: number[] = []
  strips.forEach((strip, index) => {
    const first = textOf(strip)
    if (
      tables.length === MOST_REPORTS ||
      first.length > 60 ||
      !first.includes('收') ||
      !RECEIVED_ROW.test(lineKeyOf(first))
    )
      return
    if (tables.length === 0 || index - tables.at(-1)! > SAME_TABLE) tables.push(index)
  })
  return tables.slice(1).flatMap((table, index) => {
    const section = sections.findLast(one => one < table && one > tables[index]!)
    if (section === undefined) return titleBefore(strips, table, tables[index]!) ?? []
    return titleBefore(strips, section, Math.max(tables[index]!, section - TITLE_ABOVE)) ?? section
  })
}

const titleAt = (strip: Strip): string | null => titleOf(textOf(strip))

const textOf = (strip: Strip): string => strip.pieces.find(piece => piece.text !== '')?.text ?? strip.text

function titleBefore(strips: readonly Strip[], before: number, after: number): number | null {
  for (let index = before - 1; index > Math.max(after, -1); index--)
    if (titleAt(strips[index]!) !== null) return index
  return null
}
