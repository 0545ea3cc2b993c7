import { BlockList } from '../drafting/block-list.ts'
import { readHtmlInto } from '../html/read-html.ts'
import type { Paper } from '../model.ts'

/** Less text than this in all is no page's content. */
const LEAST_TEXT = 500
const MARKUP = /<\/?[a-z][a-z0-9]*[\s/>]/i

/**
 * The page inside a JSON answer of a content system (`{"data": {"title": …, "content": "<p>…"}}`): its strings in order,
 * each read as HTML where it has mark-up. Null where the JSON is broken, or data and not text.
 */
export function readJsonText(source: string): Paper | null {
  if (source.includes('"mingche-report/')) return null
  const strings = stringsIn(source)
  if (strings === null || strings.reduce((sum, text) => sum + text.length, 0) < LEAST_TEXT) return null
  const list = new BlockList()
  for (const text of strings) {
    if (MARKUP.test(text)) readHtmlInto(list, text)
    else for (const line of text.split(/\r\n|\n|\r/)) list.addLine(line.trim(), 0)
  }
  return { kind: 'html', title: null, blocks: list.blocks }
}

function stringsIn(source: string): string[] | null {
  let open: unknown[]
  try {
    open = [JSON.parse(source)]
  } catch {
    return null
  }
  const strings: string[] = []
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string') strings.push(value)
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value).toReversed()) open.push(inner)
  }
  return strings
}
