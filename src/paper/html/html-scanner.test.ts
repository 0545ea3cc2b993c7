import fc from 'fast-check'
import { html, type Token, Tokenizer, TokenizerMode } from 'parse5'
import { describe, expect, it } from 'vitest'
import { parseSpan } from '../drafting/span.ts'
import { LIMITS } from '../limits.ts'
import { type Attributes, HtmlScanner } from './html-scanner.ts'
import type { Tag } from './tags.ts'

/** What a scanner tells, as lines; words that follow each other are one. */
class Log {
  readonly lines: string[] = []
  readonly skips = false
  #words = ''
  words(words: string): void {
    this.#words += words
  }
  open({ name }: Tag, { hidden, style, colSpan, rowSpan, value }: Attributes): void {
    this.tell(`<${name} ${hidden} ${style} ${colSpan} ${rowSpan} ${value}>`)
  }
  openEmpty(tag: Tag, attributes: Attributes): void {
    this.open(tag, attributes)
  }
  close({ name }: Tag): void {
    this.tell(`</${name}>`)
  }
  tell(line: string): void {
    if (this.#words !== '') this.lines.push(this.#words)
    this.#words = ''
    if (line !== '') this.lines.push(line)
  }
}

function scanned(source: string): string[] {
  const log = new Log()
  new HtmlScanner(source, log).scan()
  log.tell('')
  return log.lines
}

/** The same page by the tokenizer of parse5, with the states that its tree builder would put it in. */
function tokenized(source: string): string[] {
  const log = new Log()
  const words = (token: Token.CharacterToken) => log.words(token.chars)
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onParseError: ({ code }) => fc.pre(code !== 'duplicate-attribute'), // browsers take the first, we the last
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: words,
      onNullCharacter: words,
      onWhitespaceCharacter: words,
      onEndTag: ({ tagName }) => log.tell(`</${tagName}>`),
      onStartTag: ({ tagName, attrs }) => {
        const value = (name: string) => attrs.find(one => one.name === name)?.value
        const hidden = value('hidden') !== undefined
        const colSpan = parseSpan(value('colspan') ?? '', 1, LIMITS.colSpan)
        const rowSpan = parseSpan(value('rowspan') ?? '', LIMITS.rowSpan, LIMITS.rowSpan)
        log.tell(
          `<${tagName} ${hidden} ${value('style') ?? ''} ${colSpan} ${rowSpan} ${value('value') ?? ''}>`,
        )
        tokenizer.lastStartTagName = tagName
        if (/^(?:title|textarea)$/.test(tagName)) tokenizer.state = TokenizerMode.RCDATA
        else if (tagName === 'plaintext') tokenizer.state = TokenizerMode.PLAINTEXT
        else if (/^(?:style|xmp|iframe|noembed|noframes)$/.test(tagName))
          tokenizer.state = TokenizerMode.RAWTEXT
        else if (tagName === html.TAG_NAMES.SCRIPT) tokenizer.state = TokenizerMode.SCRIPT_DATA
      },
    },
  )
  tokenizer.write(source, true)
  log.tell('')
  return log.lines
}

const PIECES = [
  ...[
    '<td>',
    '<TD ',
    '<p',
    '<o:p>',
    '<h1>',
    '</td>',
    '</p ',
    '</ p>',
    '</>',
    '<br/>',
    '<span / a>',
    '</td a=">">',
  ],
  ...[
    ' colspan=2',
    ' rowspan="3"',
    " COLSPAN='4'",
    ' hidden',
    ' value=3',
    ' style="display: none"',
    ' a=b/',
    ' a="',
    " b='",
    '=c',
  ],
  ...[
    '>',
    '/>',
    '<',
    '<3',
    '"',
    "'",
    '年报',
    ' ',
    '\n',
    '&nbsp;',
    '&lt;p&gt;',
    '&copy;',
    '&#19968;',
    '&x',
    '&',
    '&amp;lt;',
  ],
  ...[
    '<!-- a > b -->',
    '<!-->',
    '<!--->',
    '<!--',
    '-->',
    '--!>',
    '<!doctype html>',
    '<?xml ?>',
    '<!x>',
    '<![CDATA[a]]>',
  ],
  ...[
    '<script>',
    '</script>',
    '</SCRIPT >',
    '</scripts>',
    '<title>',
    '</title>',
    '<xmp>',
    '</xmp>',
    '<textarea>',
    '</style',
  ],
]

describe('paper - html - scanner', () => {
  it.each([
    ['a tag cut off at the end of the page', '甲<td colspan="2'],
    ['a less-than sign that opens no tag', '1 < 2 <3'],
    ['words that look like a tag in a script', '<script>if (a<b) "<td>"</script><p>乙</p>'],
    ['a comment that is never closed', '甲<!-- 乙 <td>丙'],
    ['references without a semicolon', '&copy2024&ampx&nbsp'],
    ['an end tag with attributes', '</td title=">">甲'],
    ['an attribute without a value', '<td hidden>甲'],
  ])('cuts a page as the HTML standard does: %s', (_, page) => {
    expect(scanned(page)).toEqual(tokenized(page))
  })

  it('cuts any page as the HTML standard does', () => {
    const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(pages, page => {
        fc.pre(!/<script[\s\S]*<!--/i.test(page)) // scripts in comments in scripts: nobody reads them
        expect(scanned(page)).toEqual(tokenized(page))
      }),
      { numRuns: 2_000 },
    )
  })
})
