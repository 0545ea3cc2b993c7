import { BlockList } from '../drafting/block-list.ts'
import type { Paper } from '../model.ts'
import { coreTitle } from '../office/core-title.ts'
import { OfficeZip } from '../office/office-zip.ts'
import { parseXml } from '../office/xml-part.ts'
import { Refusal } from '../refusal.ts'
import { DocumentEvents } from './document-events.ts'
import { Numbering } from './numbering.ts'
import { ParagraphStyles } from './paragraph-styles.ts'

/** Reads a Word document's body: paragraphs with their heading levels and automatic numbers, and tables. */
export function readDocx(bytes: Uint8Array): Paper {
  const zip = new OfficeZip(bytes)
  const body = zip.part('word/document.xml') ?? zip.partLike(/^word\/document\d*\.xml$/)
  if (body === null) throw new Refusal('damaged')
  const list = new BlockList()
  const styles = new ParagraphStyles(() => zip.part('word/styles.xml'))
  const numbering = new Numbering(() => zip.part('word/numbering.xml'))
  const events = new DocumentEvents(list, styles, numbering)
  parseXml(body, events)
  events.finish()
  return { kind: 'docx', title: coreTitle(zip), blocks: list.blocks }
}
