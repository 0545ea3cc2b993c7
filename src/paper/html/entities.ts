import { Tokenizer } from 'htmlparser2'

/** The references that pages are full of. */
const COMMON: readonly (readonly [string, string])[] = [
  ['&nbsp;', '\u00a0'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
]

/** Text with its character references (&nbsp; &#19968; &ensp) put in; what is no reference stays as it is. */
export function decodeEntities(text: string): string {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const common = COMMON.find(([written]) => text.startsWith(written, at))
    decoded += text.slice(from, at)
    if (common === undefined) return decoded + text.slice(at).split('<').map(decodeRare).join('<')
    decoded += common[1]
    from = at + common[0].length
  }
  return decoded + text.slice(from)
}

/** The other two thousand, by the table that comes with htmlparser2. `text` has no `<`. */
function decodeRare(text: string): string {
  let decoded = ''
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => {
        decoded += text.slice(start, end)
      },
      ontextentity: codePoint => {
        decoded += String.fromCodePoint(codePoint)
      },
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return decoded
}
