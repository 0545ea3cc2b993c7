import { BlockList } from '../drafting/block-list.ts'
import type { Paper } from '../model.ts'
import { foldSpace } from '../text/fold-space.ts'
import { HtmlEvents } from './html-events.ts'
import { HtmlScanner } from './html-scanner.ts'

/**
 * Reads a page, or a piece of one, without building its tree: its tags go straight into lines and tables.
 * A tree costs three quarters of the time of `parse5`, and nothing here looks back.
 */
export function readHtml(source: string): Paper {
  const list = new BlockList()
  const title = readHtmlInto(list, source)
  return { kind: 'html', title, blocks: list.blocks, cutOff: isCutOff(source) }
}

const BEGINS = 2_000

/** A whole page that begins as one and does not end was not received to its end. */
const isCutOff = (source: string): boolean =>
  /<html[\s>]/i.test(source.slice(0, BEGINS)) &&
  !/<\/(?:html|body)/i.test(source.slice(-BEGINS)) &&
  !/<\/(?:html|body)/i.test(source)

/** Adds the lines and tables of a piece of HTML to a list; returns the `<title>`, if any. */
export function readHtmlInto(list: BlockList, source: string): string | null {
  const events = new HtmlEvents(list)
  new HtmlScanner(unwrapped(source), events).scan()
  events.finish()
  return foldSpace(events.title) || null
}

/** Database dumps escape quotes and slashes for JavaScript; feeds wrap the page in CDATA. */
function unwrapped(source: string): string {
  let text = source
  if (text.includes('\\') && (text.includes('<\\/') || text.includes('=\\"') || text.includes("=\\'"))) {
    text = text.replace(/\\(["'/])/g, '$1').replace(/(?:\\r)?\\n|\\t/g, '\n')
  }
  if (text.includes('![CDATA[')) text = text.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
  return text
}
