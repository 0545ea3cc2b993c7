import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/** A regular expression as it stands in a source. */
export interface FoundRegex {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** After these a slash begins an expression; after anything else it divides. */
const BEFORE = new Set([...'(,=:[!&|?{};+-*%~^<>'])
const WORDS_BEFORE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|yield|await|new|void|delete)$/

/** Every regular expression literal of a JavaScript text, comments, strings and templates' own words left out. */
export function regexesIn(text: string, file: string): FoundRegex[] {
  const found: FoundRegex[] = []
  let code = ''
  const templates: number[] = []
  let at = 0
  const skip = (to: number) => {
    at = to
  }
  while (at < text.length) {
    const char = text[at]!
    const next = text[at + 1]
    if (char === '/' && next === '/') skip(endOr(text.indexOf('\n', at), text.length))
    else if (char === '/' && next === '*') skip(endOr(text.indexOf('*/', at + 2) + 2, text.length))
    else if (char === "'" || char === '"') {
      skip(endOfString(text, at, char))
      code = `${code}x`
    } else if (char === '`' || (char === '}' && templates.at(-1) === 0)) {
      if (char === '}') templates.pop()
      const [end, opened] = endOfTemplate(text, at + 1)
      skip(end)
      if (opened) templates.push(0)
      code = opened ? `${code}(` : `${code}x`
    } else if (char === '/' && beginsRegex(code)) {
      const end = endOfRegex(text, at)
      const flags = /^[a-z]*/.exec(text.slice(end))![0]
      found.push({ file, source: text.slice(at + 1, end - 1), flags })
      skip(end + flags.length)
      code = 'x'
    } else {
      if (templates.length > 0 && char === '{') templates[templates.length - 1]!++
      if (templates.length > 0 && char === '}') templates[templates.length - 1]!--
      if (!/\s/.test(char)) code = (code + char).slice(-24)
      else if (/\w$/.test(code)) code += ' '
      skip(at + 1)
    }
  }
  return found
}

const endOr = (found: number, otherwise: number): number => (found < 1 ? otherwise : found)

function beginsRegex(code: string): boolean {
  const before = code.trimEnd()
  return (
    before === '' || (BEFORE.has(before.at(-1)!) && !/\+\+$|--$/.test(before)) || WORDS_BEFORE.test(before)
  )
}

function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) return at + 1
  }
  return text.length
}

/** Where a template's words end, and whether by `${`. */
function endOfTemplate(text: string, start: number): [end: number, opened: boolean] {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '`') return [at + 1, false]
    else if (text[at] === '$' && text[at + 1] === '{') return [at + 2, true]
  }
  return [text.length, false]
}

function endOfRegex(text: string, start: number): number {
  let inClass = false
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return at + 1
    else if (char === '\n') throw new Error(`no end: ${text.slice(start, start + 60)}`)
  }
  throw new Error('no end')
}

/** Every literal in the sources, tests left out. Types and markup are taken off first, so that a slash means what it means. */
export function allRegexes(root: string): FoundRegex[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.tsx?$/.test(path) && !/(?:\.test\.tsx?|\.d\.ts)$/.test(path))
    .flatMap(path => {
      const source = readFileSync(join(root, 'src', path), 'utf8')
      const loader = path.endsWith('x') ? 'tsx' : 'ts'
      return regexesIn(transformSync(source, { loader, charset: 'utf8', jsx: 'automatic' }).code, path)
    })
}
