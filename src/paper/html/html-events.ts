import type { BlockList } from '../drafting/block-list.ts'
import { parseSpan } from '../drafting/span.ts'
import { TableStack } from '../drafting/table-stack.ts'
import { LIMITS } from '../limits.ts'
import { foldSpace } from '../text/fold-space.ts'
import { endEnds, startEnds, type Tag, tagNamed } from './tags.ts'

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[^;]*line-through/i
/** Hides words; on a block it only closes the gaps between boxes. */
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:p[tx]|em|%)?\s*(?:;|!|$)/i
/** Where one of these stands in a style, it may hide what it is for. */
const MAY_HIDE = /none|hid|line-through|size\s*:\s*0/i
const NEEDS_CONTENT = new Set(['skip', 'struck', 'title'])
const TYPED_IN = /^(?:text|number|tel|)$/i

/** Takes the tokenizer's events (offsets into the source) and keeps only what is open now. */
export class HtmlEvents {
  title = ''
  readonly #source: string
  readonly #list: BlockList
  readonly #tables: TableStack
  #text = ''
  #level = 0
  #pre = 0
  #inTitle = false
  /** The element being skipped with all it contains, and how many of its name are open. */
  #skipping: Tag | null = null
  #skipDepth = 0
  /** The start tag being read. */
  #tag: Tag | null = null
  #hides = false
  #colSpan = 1
  #rowSpan = 1
  #wanted: '' | 'style' | 'colspan' | 'rowspan' | 'type' | 'value' = ''
  #inputType = ''
  #inputValue = ''
  /** How much text stood before the raised mark that is open; -1 when none is. */
  #raisedAt = -1
  #valueStart = -1
  #valueEnd = -1

  constructor(source: string, list: BlockList) {
    this.#source = source
    this.#list = list
    this.#tables = new TableStack(list)
  }

  ontext(start: number, end: number): void {
    if (this.#skipping !== null) return
    const words = this.#source.substring(start, end)
    if (this.#inTitle) this.title += words
    else if (this.#pre > 0 && !this.#tables.inCell) this.#preformatted(words)
    else if (this.#text !== '') this.#text += words
    else if (!isBlank(words)) this.#text = words
  }

  ontextentity(codePoint: number): void {
    if (this.#skipping !== null) return
    if (this.#inTitle) this.title += String.fromCodePoint(codePoint)
    else this.#text += String.fromCodePoint(codePoint)
  }

  onopentagname(start: number, end: number): void {
    this.#tag = tagNamed(this.#source.substring(start, end))
    this.#hides = false
    this.#colSpan = 1
    this.#rowSpan = 1
    this.#wanted = ''
    this.#inputType = ''
    this.#inputValue = ''
  }

  onattribname(start: number, end: number): void {
    const length = end - start
    this.#wanted = ''
    if (length < 4 || length > 7) return
    const name = this.#source.substring(start, end).toLowerCase()
    if (name === 'hidden') this.#hides = true
    else if (
      name === 'style' ||
      name === 'colspan' ||
      name === 'rowspan' ||
      ((name === 'type' || name === 'value') && this.#tag!.name === 'input')
    ) {
      this.#wanted = name
      this.#valueStart = -1
    }
  }

  onattribdata(start: number, end: number): void {
    if (this.#wanted === '') return
    if (this.#valueStart < 0) this.#valueStart = start
    this.#valueEnd = end
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.#wanted === '' || this.#valueStart < 0) return
    const value = this.#source.substring(this.#valueStart, this.#valueEnd)
    if (this.#wanted === 'colspan') this.#colSpan = parseSpan(value, 1, LIMITS.colSpan)
    else if (this.#wanted === 'rowspan') this.#rowSpan = parseSpan(value, LIMITS.rowSpan, LIMITS.rowSpan)
    else if (this.#wanted === 'type') this.#inputType = value.trim()
    else if (this.#wanted === 'value') this.#inputValue = value
    else if (MAY_HIDE.test(value))
      this.#hides ||= HIDING.test(value) || (this.#tag!.role === 'inline' && NO_SIZE.test(value))
    this.#wanted = ''
  }

  onopentagend(): void {
    const tag = this.#tag!
    if (this.#skipping !== null && !this.#goesOn(tag)) return
    if ((this.#hides || tag.role === 'skip' || tag.role === 'struck') && !tag.isVoid) {
      if (tag.role !== 'inline' && tag.role !== 'struck') this.#flush()
      this.#skipping = tag
      this.#skipDepth = 1
      return
    }
    this.#start(tag)
  }

  onselfclosingtag(): void {
    const tag = this.#tag!
    if (this.#skipping === null && !NEEDS_CONTENT.has(tag.role)) this.#start(tag)
  }

  onclosetag(start: number, end: number): void {
    const tag = tagNamed(this.#source.substring(start, end))
    if (this.#skipping !== null) {
      if (tag === this.#skipping || tag.name === this.#skipping.name) this.#skipDepth--
      else if (this.#skipDepth > 1 || !endEnds(this.#skipping.name, tag.name)) return
      else this.#skipDepth = 0
      if (this.#skipDepth > 0) return
      const wasSame = tag.name === this.#skipping.name
      this.#skipping = null
      if (wasSame) return
    }
    if (tag.role === 'raised') this.#lower()
    else if (tag.role !== 'inline' && tag.role !== 'struck') this.#close(tag)
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** Ends what the page left open. */
  finish(): void {
    this.#flush()
    this.#tables.closeAll()
  }

  /** While skipping: whether this start tag ends the skipped element and so counts itself. */
  #goesOn(tag: Tag): boolean {
    const skipping = this.#skipping!
    if (this.#skipDepth === 1 && startEnds(skipping.name, tag.name)) {
      this.#skipping = null
      return true
    }
    if (tag.name === skipping.name) this.#skipDepth++
    return false
  }

  #start(tag: Tag): void {
    if (tag.role === 'raised') this.#raisedAt = this.#text.length
    else if (tag.role !== 'inline') this.#open(tag)
    else if (tag.name === 'input' && !this.#hides && this.#tables.inCell && TYPED_IN.test(this.#inputType))
      this.#text += this.#inputValue
  }

  /** A raised mark in a cell points to a note: it is none of the figure before it, and is told from one behind it. */
  #lower(): void {
    const at = this.#raisedAt
    this.#raisedAt = -1
    if (at < 0 || !this.#tables.inCell) return
    const mark = this.#text.slice(at).trim()
    if (mark === '' || mark.length > 5) return
    if (this.#text.slice(0, at).trim() !== '') this.#text = this.#text.slice(0, at)
    else if (/^\d$/.test(mark)) this.#text = `[${mark}]`
  }

  #open(tag: Tag): void {
    if (tag.role === 'title') {
      this.#inTitle = this.title === ''
      return
    }
    this.#flush()
    if (tag.role === 'heading') this.#level = tag.level
    else if (tag.role === 'pre') this.#pre++
    else if (tag.role === 'table') this.#openTable()
    else if (tag.role === 'row') this.#tables.openRow()
    else if (tag.role === 'cell') this.#tables.openCell(this.#colSpan, this.#rowSpan)
    else if (tag.role === 'block') this.#tables.leaveImplied()
  }

  #openTable(): void {
    this.#level = 0
    this.#tables.openTable()
  }

  #close(tag: Tag): void {
    if (tag.role === 'title') {
      this.#inTitle = false
      return
    }
    this.#flush()
    if (tag.role === 'heading' || tag.name === 'div') this.#level = 0
    else if (tag.role === 'pre') this.#pre = Math.max(0, this.#pre - 1)
    else if (tag.role === 'table') this.#tables.closeTable()
    else if (tag.role === 'row') this.#tables.closeRow()
    else if (tag.role === 'cell') this.#tables.closeCell()
  }

  #flush(): void {
    if (this.#text === '') return
    const text = foldSpace(this.#text)
    this.#text = ''
    this.#raisedAt = -1
    if (text === '') return
    if (!this.#tables.addParagraph(text)) this.#list.addLine(text, this.#level)
  }

  /** Line ends and tabs of preformatted text are its own. */
  #preformatted(words: string): void {
    const lines = words.split('\n')
    for (let index = 0; index < lines.length; index++) {
      this.#text += lines[index]
      if (index === lines.length - 1) return
      this.#list.addLine(this.#text.trimEnd(), this.#level)
      this.#text = ''
    }
  }
}

function isBlank(words: string): boolean {
  for (let index = 0; index < words.length; index++) if (words.charCodeAt(index) > 0x20) return false
  return true
}
