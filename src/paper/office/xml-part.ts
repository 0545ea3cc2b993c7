import { SaxesParser } from 'saxes'
import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(words: string): void
}

/** Bytes given to the parser at a time: a large part is never a string as a whole. */
const SLICE = 1024 * 1024

/**
 * Parses one XML part. Document type declarations are refused, since office documents have none: they only bring
 * entities, from outside (`externalReference`) or growing within (`bomb`). Anything not well formed is `damaged`.
 */
export function parseXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('error', () => {
    throw new Refusal('damaged')
  })
  parser.on('doctype', declaration => {
    throw new Refusal(/\b(?:SYSTEM|PUBLIC)\b/.test(declaration) ? 'externalReference' : 'bomb')
  })
  parser.on('opentag', tag => {
    depth++
    if (depth > LIMITS.xmlDepth) throw new Refusal('tooDeep')
    events.open(tag.name, tag.attributes)
  })
  parser.on('closetag', tag => {
    depth--
    events.close(tag.name)
  })
  parser.on('text', words => events.text(words))
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += SLICE) {
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: at + SLICE < bytes.length }))
  }
  parser.close()
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le'
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** The name without its prefix: parts of one kind hold one vocabulary, whatever prefix its author chose. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute by its local name. */
export function attributeNamed(
  attributes: Readonly<Record<string, string>>,
  local: string,
): string | undefined {
  for (const name in attributes) {
    if (name === local || (name.endsWith(local) && name.at(-local.length - 1) === ':'))
      return attributes[name]
  }
  return undefined
}
