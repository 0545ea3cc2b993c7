import type { BlockList } from '../drafting/block-list.ts'
import { withoutRaisedMark } from '../drafting/raised-mark.ts'
import { TableStack } from '../drafting/table-stack.ts'
import { foldSpace } from '../text/fold-space.ts'
import type { Attributes, HtmlSink } from './html-scanner.ts'
import { endEnds, startEnds, type Tag } from './tags.ts'

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[^;]*line-through/i
/** Hides words; on a block it only closes the gaps between boxes. */
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:p[tx]|em|%)?\s*(?:;|!|$)/i
/** Where one of these stands in a style, it may hide what it is for. */
const MAY_HIDE = /none|hid|line-through|size\s*:\s*0/i
const NEEDS_CONTENT = new Set(['skip', 'struck', 'title'])
const TYPED_IN = /^(?:text|number|tel|)$/i

/** Turns the words and tags of a page into lines and tables, and keeps only what is open now. */
export class HtmlEvents implements HtmlSink {
  title = ''
  readonly #list: BlockList
  readonly #tables: TableStack
  #text = ''
  #level = 0
  #pre = 0
  #inTitle = false
  /** The element being skipped with all it contains, and how many of its name are open. */
  #skipping: Tag | null = null
  #skipDepth = 0
  /** How much text stood before the raised mark that is open; -1 when none is. */
  #raisedAt = -1

  constructor(list: BlockList) {
    this.#list = list
    this.#tables = new TableStack(list)
  }

  get skips(): boolean {
    return this.#skipping !== null
  }

  words(words: string): void {
    if (this.#inTitle) this.title += words
    else if (this.#pre > 0 && !this.#tables.inCell) this.#preformatted(words)
    else if (this.#text !== '') this.#text += words
    else if (!isBlank(words)) this.#text = words
  }

  open(tag: Tag, attributes: Attributes): void {
    if (this.#skipping !== null && !this.#goesOn(tag)) return
    if (!tag.isVoid && (tag.role === 'skip' || tag.role === 'struck' || hides(tag, attributes))) {
      if (tag.role !== 'inline' && tag.role !== 'struck') this.#flush()
      this.#skipping = tag
      this.#skipDepth = 1
      return
    }
    this.#start(tag, attributes)
  }

  openEmpty(tag: Tag, attributes: Attributes): void {
    if (this.#skipping === null && !NEEDS_CONTENT.has(tag.role)) this.#start(tag, attributes)
  }

  close(tag: Tag): void {
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

  #start(tag: Tag, attributes: Attributes): void {
    if (tag.role === 'raised') this.#raisedAt = this.#text.length
    else if (tag.role !== 'inline') this.#open(tag, attributes)
    else if (tag.name === 'input' && this.#tables.inCell && isTypedIn(tag, attributes))
      this.#text += attributes.value
  }

  #lower(): void {
    const at = this.#raisedAt
    this.#raisedAt = -1
    if (at >= 0 && this.#tables.inCell) this.#text = withoutRaisedMark(this.#text, at)
  }

  #open(tag: Tag, { colSpan, rowSpan }: Attributes): void {
    if (tag.role === 'title') {
      this.#inTitle = this.title === ''
      return
    }
    this.#flush()
    if (tag.role === 'heading') this.#level = tag.level
    else if (tag.role === 'pre') this.#pre++
    else if (tag.role === 'table') this.#openTable()
    else if (tag.role === 'row') this.#tables.openRow()
    else if (tag.role === 'cell') this.#tables.openCell(colSpan, rowSpan)
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

const hides = (tag: Tag, { hidden, style }: Attributes): boolean =>
  hidden ||
  (style !== '' &&
    MAY_HIDE.test(style) &&
    (HIDING.test(style) || (tag.role === 'inline' && NO_SIZE.test(style))))

const isTypedIn = (tag: Tag, attributes: Attributes): boolean =>
  TYPED_IN.test(attributes.type.trim()) && !hides(tag, attributes)

function isBlank(words: string): boolean {
  for (let index = 0; index < words.length; index++) if (words.charCodeAt(index) > 0x20) return false
  return true
}
