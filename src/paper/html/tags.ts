/** What the start or end of an element means for the text around it. Anything not listed is inline. */
export type TagRole =
  | 'block'
  | 'heading'
  | 'table'
  | 'row'
  | 'cell'
  | 'rows'
  | 'break'
  | 'skip'
  | 'struck'
  | 'raised'
  | 'pre'
  | 'title'

export interface Tag {
  readonly name: string
  readonly role: TagRole | 'inline'
  /** 1–6 for a heading, else 0. */
  readonly level: number
  /** Has no end tag, so that nothing can be hidden in it. */
  readonly isVoid: boolean
  /** No tag counts inside it up to its end tag, or in the `rest` of the page; `references` (&nbsp;) may. */
  readonly raw: 'text' | 'references' | 'rest' | null
}

const ROLES: Record<TagRole, string> = {
  block:
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset header hgroup hr html legend li main menu nav ol p search section summary ul',
  heading: 'h1 h2 h3 h4 h5 h6',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  rows: 'thead tbody tfoot caption colgroup col',
  break: 'br',
  skip: 'script style noscript template iframe noembed noframes textarea select svg object canvas xml',
  /** Deleted: shown crossed out, no longer said. */
  struck: 'del s strike',
  raised: 'sup',
  pre: 'pre listing xmp plaintext',
  title: 'title',
}
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const RAW = new Map<string, Tag['raw']>([
  ...'script style xmp iframe noembed noframes'.split(' ').map(name => [name, 'text'] as const),
  ['textarea', 'references'],
  ['title', 'references'],
  ['plaintext', 'rest'],
])

const makeTag = (name: string, role: Tag['role']): Tag => ({
  name,
  role,
  level: role === 'heading' ? Number(name[1]) : 0,
  isVoid: VOID.has(name),
  raw: RAW.get(name) ?? null,
})

const TAGS = new Map<string, Tag>()
for (const role of Object.keys(ROLES) as TagRole[])
  for (const name of ROLES[role].split(' ')) TAGS.set(name, makeTag(name, role))
for (const name of VOID) if (!TAGS.has(name)) TAGS.set(name, makeTag(name, 'inline'))

/** Elements met that are not listed; names are kept only while they are few, since a hostile page can make up any number. */
const MOST_NAMES = 500

/** The element of this name, in whatever case it is written. */
function tagNamed(written: string): Tag {
  const listed = TAGS.get(written)
  if (listed !== undefined) return listed
  const name = written.toLowerCase()
  const known = TAGS.get(name)
  if (known !== undefined) return known
  const tag = makeTag(name, 'inline')
  if (TAGS.size < MOST_NAMES && name.length < 20) TAGS.set(name, tag)
  return tag
}

/** Most tags of a page have names of two letters at most: td, tr, p, br. */
const SHORT_NAME = 2
/** The tags with a short name: a page has hundreds, and cutting each name out to look it up takes time. */
const BY_LETTERS: (Tag | undefined)[] = Array.from({ length: 0x80 * 0x80 }, () => undefined)

/** The element whose name stands there in the page, in whatever case. */
export function tagAt(source: string, start: number, end: number): Tag {
  if (end - start > SHORT_NAME) return tagNamed(source.substring(start, end))
  let letters = 0
  for (let at = start; at < end; at++) {
    const letter = source.charCodeAt(at)
    if (letter >= 0x80) return tagNamed(source.substring(start, end))
    letters = (letters << 7) | letter | 0x20
  }
  const known = BY_LETTERS[letters]
  if (known !== undefined) return known
  const tag = tagNamed(source.substring(start, end))
  BY_LETTERS[letters] = tag
  return tag
}

/** Start tags that end a hidden element whose own end tag is left out. */
const ENDED_BY: Record<string, ReadonlySet<string>> = {
  p: new Set(`${ROLES.block} ${ROLES.heading} ${ROLES.pre} table`.split(' ')),
  li: new Set(['li']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  tr: new Set(['tr', 'tbody', 'tfoot']),
}
/** End tags that do the same. */
const CLOSED_BY: Record<string, ReadonlySet<string>> = {
  p: new Set(['div', 'td', 'th', 'body', 'section', 'article']),
  li: new Set(['ul', 'ol']),
  td: new Set(['tr', 'tbody', 'table']),
  th: new Set(['tr', 'tbody', 'table']),
  tr: new Set(['tbody', 'table']),
}

export const startEnds = (open: string, start: string): boolean => ENDED_BY[open]?.has(start) ?? false
export const endEnds = (open: string, end: string): boolean => CLOSED_BY[open]?.has(end) ?? false
