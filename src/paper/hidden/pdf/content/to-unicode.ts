import { isKeyword, type Keyword, PdfLexer } from '../../../pdf/objects/lexer.ts'
import { asArray, asString, type PdfValue } from '../../../pdf/objects/values.ts'

/** From a character's code to its text (ISO 32000-1 §9.10.3). */
export type ToUnicode = ReadonlyMap<number, string>

const MOST = 70_000

/** Reads the `bfchar` and `bfrange` lists of a character map; null without one. */
export function readToUnicode(bytes: Uint8Array | null): ToUnicode | null {
  if (bytes === null) return null
  const map = new Map<number, string>()
  const lexer = new PdfLexer(bytes)
  let operands: PdfValue[] = []
  for (let token = lexer.next(); token !== undefined && map.size < MOST; token = lexer.next()) {
    if (!isKeyword(token)) {
      operands.push(token)
      continue
    }
    take(token, operands, map)
    operands = []
  }
  return map
}

function take({ word }: Keyword, operands: readonly PdfValue[], map: Map<number, string>): void {
  if (word === 'endbfchar')
    for (let at = 0; at + 1 < operands.length; at += 2)
      map.set(codeOf(operands[at]), textOf(operands[at + 1]))
  if (word !== 'endbfrange') return
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last] = [codeOf(operands[at]), codeOf(operands[at + 1])]
    const each = asArray(operands[at + 2])
    const start = textOf(operands[at + 2])
    for (let code = first; code <= Math.min(last, first + 0xffff) && map.size < MOST; code++)
      map.set(code, each === null ? shifted(start, code - first) : textOf(each[code - first]))
  }
}

const codeOf = (value: PdfValue | undefined): number =>
  [...(asString(value)?.bytes ?? [])].reduce((sum, byte) => sum * 256 + byte, 0)

const textOf = (value: PdfValue | undefined): string =>
  new TextDecoder('utf-16be').decode(asString(value)?.bytes ?? new Uint8Array())

const shifted = (text: string, by: number): string => {
  const last = text.codePointAt(text.length - 1)
  return last === undefined ? '' : text.slice(0, -1) + String.fromCodePoint(Math.min(last + by, 0x10ffff))
}
