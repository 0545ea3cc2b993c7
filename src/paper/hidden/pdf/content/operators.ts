import { isKeyword, PdfLexer } from '../../../pdf/objects/lexer.ts'
import type { PdfValue } from '../../../pdf/objects/values.ts'

/** One operator of a content stream with what stands before it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly PdfValue[]
}

/** A page of a report has some ten thousand. */
const MOST_OPERATIONS = 2_000_000
const MOST_OPERANDS = 1_000

/** The operators of a content stream in order. The data of inline images are passed over. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const lexer = new PdfLexer(bytes)
  let operands: PdfValue[] = []
  for (let count = 0; count < MOST_OPERATIONS; count++) {
    const token = lexer.next()
    if (token === undefined) return
    if (!isKeyword(token)) {
      if (operands.length < MOST_OPERANDS) operands.push(token)
      continue
    }
    if (token.word === 'ID') lexer.at = endOfImage(bytes, lexer.at)
    yield { operator: token.word === 'ID' ? 'EI' : token.word, operands }
    operands = []
  }
}

/** Behind `EI`, white space on either side. */
function endOfImage(bytes: Uint8Array, from: number): number {
  const white = (code: number | undefined) => code === undefined || code <= 32
  for (let at = from + 1; at < bytes.length; at++)
    if (bytes[at] === 0x45 && bytes[at + 1] === 0x49 && white(bytes[at - 1]) && white(bytes[at + 2]))
      return at + 2
  return bytes.length
}
