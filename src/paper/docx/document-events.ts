import type { BlockList } from '../drafting/block-list.ts'
import { withoutRaisedMark } from '../drafting/raised-mark.ts'
import { parseSpan } from '../drafting/span.ts'
import { TableStack } from '../drafting/table-stack.ts'
import { LIMITS } from '../limits.ts'
import { attributeNamed, localName } from '../office/xml-part.ts'
import { MergeGrid } from './merge-grid.ts'
import type { Numbering } from './numbering.ts'
import { headingLevel, type OpenParagraph, openParagraph, paragraphLines } from './open-paragraph.ts'
import type { ParagraphStyles } from './paragraph-styles.ts'

type Attributes = Readonly<Record<string, string>>

/** What is never shown: deleted and moved-away text, the history of properties, pinyin above characters; and what says nothing. */
const UNSEEN = new Set(
  'del moveFrom rPrChange pPrChange tcPrChange trPrChange tblPrChange sectPrChange numberingChange rt sectPr tblPr tblGrid tabs sdtPr'.split(
    ' ',
  ),
)
/** Drawing and chart vocabularies: their `p`, `r` and `t` are not Word's. */
const FOREIGN = /^(?:a|c|dgm|pic|o|v):/
/** Deeper than any real nesting of text boxes. */
const PARAGRAPH_DEPTH = 64

/** Takes the XML events of a document's main part and keeps only what is open now. */
export class DocumentEvents {
  readonly #list: BlockList
  readonly #styles: ParagraphStyles
  readonly #numbering: Numbering
  readonly #tables: TableStack
  readonly #grids: MergeGrid[] = []
  readonly #paragraphs: OpenParagraph[] = []
  /** For each open choice between two ways to draw one thing: whether one is taken already. */
  readonly #choices: boolean[] = []
  readonly #names = new Map<string, string>()
  #unseenDepth = 0
  #inText = false
  #inRun = false
  #hiddenRun = false
  /** Where the text of the open run starts in its paragraph, and whether it is raised. */
  #runStart = 0
  #raisedRun = false
  #inRowProperties = false

  constructor(list: BlockList, styles: ParagraphStyles, numbering: Numbering) {
    this.#list = list
    this.#styles = styles
    this.#numbering = numbering
    this.#tables = new TableStack(list)
  }

  open(qualified: string, attributes: Attributes): void {
    if (this.#unseenDepth > 0) {
      this.#unseenDepth++
      return
    }
    const name = this.#nameOf(qualified)
    if (this.#inRowProperties && (name === 'del' || (name === 'hidden' && isOn(attributes))))
      this.#grids.at(-1)?.dropRow()
    if (this.#isUnseen(name)) this.#unseenDepth = 1
    else if (this.#grids.length > 0 && this.#openInTable(name, attributes)) return
    else this.#open(name, attributes)
  }

  close(qualified: string): void {
    if (this.#unseenDepth > 0) {
      this.#unseenDepth--
      return
    }
    this.#close(this.#nameOf(qualified))
  }

  text(words: string): void {
    if (this.#inText && this.#unseenDepth === 0) this.#write(words)
  }

  finish(): void {
    this.#tables.closeAll()
  }

  #isUnseen(name: string): boolean {
    if (UNSEEN.has(name)) return true
    const grid = this.#grids.at(-1)
    if (grid !== undefined && (grid.covered || (grid.rowDropped && name === 'tc'))) return true
    if (name !== 'Choice' && name !== 'Fallback') return false
    if (this.#choices.at(-1) === true) return true
    if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true
    return false
  }

  #open(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1)
    if (name === 't') this.#inText = true
    else if (name === 'r') {
      this.#inRun = true
      this.#hiddenRun = false
      this.#raisedRun = false
      this.#runStart = paragraph?.text.length ?? 0
    } else if (name === 'p') {
      if (this.#paragraphs.length < PARAGRAPH_DEPTH) this.#paragraphs.push(openParagraph())
    } else if (name === 'tbl') this.#grids.push(new MergeGrid(this.#tables))
    else if (name === 'tab' || name === 'ptab') this.#write('\t')
    else if (name === 'br' || name === 'cr') this.#write('\n')
    else if (name === 'noBreakHyphen') this.#write('-')
    else if (name === 'vanish' || name === 'strike' || name === 'dstrike')
      this.#hiddenRun ||= this.#inRun && isOn(attributes)
    else if (name === 'vertAlign')
      this.#raisedRun = this.#inRun && attributeNamed(attributes, 'val') === 'superscript'
    else if (name === 'AlternateContent') this.#choices.push(false)
    else if (paragraph !== undefined) setProperty(paragraph, name, attributes)
  }

  /** True when the element is one of a table's own. */
  #openInTable(name: string, attributes: Attributes): boolean {
    const grid = this.#grids.at(-1)!
    const value = () => attributeNamed(attributes, 'val') ?? ''
    if (name === 'tr') grid.openRow()
    else if (name === 'tc') grid.openCell()
    else if (name === 'gridSpan') grid.setSpan(parseSpan(value(), 1, LIMITS.colSpan))
    else if (name === 'vMerge') grid.setMerge(value() === 'restart' ? 'restart' : 'continue')
    else if (name === 'trPr') this.#inRowProperties = true
    else if (name === 'gridBefore') {
      const columns = parseSpan(value(), 0, LIMITS.colSpan)
      if (columns > 0 && !grid.rowDropped) grid.leaveFree(columns)
    } else return false
    return true
  }

  #close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'r') {
      this.#inRun = false
      this.#hiddenRun = false
      if (this.#raisedRun) this.#lower()
    } else if (name === 'p') this.#endParagraph()
    else if (name === 'tcPr') this.#grids.at(-1)?.settle()
    else if (name === 'tc') this.#grids.at(-1)?.closeCell()
    else if (name === 'tr') this.#tables.closeRow()
    else if (name === 'trPr') this.#inRowProperties = false
    else if (name === 'AlternateContent') this.#choices.pop()
    else if (name === 'tbl' && this.#grids.pop() !== undefined) this.#tables.closeTable()
  }

  #write(words: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined && !this.#hiddenRun) paragraph.text += words
  }

  #lower(): void {
    this.#raisedRun = false
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined && this.#tables.inCell)
      paragraph.text = withoutRaisedMark(paragraph.text, this.#runStart)
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph === undefined) return
    const lines = paragraphLines(paragraph, this.#styles, this.#numbering)
    const level = lines.length === 0 ? 0 : headingLevel(paragraph, this.#styles)
    for (const line of lines) if (!this.#tables.addParagraph(line)) this.#list.addLine(line, level)
  }

  #nameOf(qualified: string): string {
    let name = this.#names.get(qualified)
    if (name === undefined) {
      name = FOREIGN.test(qualified) ? qualified : localName(qualified)
      if (this.#names.size < 1000) this.#names.set(qualified, name)
    }
    return name
  }
}

function setProperty(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
  if (name === 'pStyle') paragraph.style = attributeNamed(attributes, 'val') ?? ''
  else if (name === 'outlineLvl') paragraph.outline = Number(attributeNamed(attributes, 'val'))
  else if (name === 'numId') paragraph.numId = attributeNamed(attributes, 'val') ?? ''
  else if (name === 'ilvl') paragraph.numLevel = Number(attributeNamed(attributes, 'val'))
}

/** A switch of Word is on unless it says otherwise. */
const isOn = (attributes: Attributes): boolean =>
  !/^(?:false|0|off)$/.test(attributeNamed(attributes, 'val') ?? '')
