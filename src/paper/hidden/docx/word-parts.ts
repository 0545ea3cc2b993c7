import { type Parts, relationsOf } from '../../office/package.ts'
import { parseTree, type XmlElement } from '../../office/xml-tree.ts'

/** Parts with text that a reader sees, with their Chinese names. */
const STORIES: Readonly<Record<string, string>> = {
  header: '页眉',
  footer: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
}

export interface Story {
  readonly path: string
  readonly zh: string
  readonly root: XmlElement
}

/** Path of the main part. */
export const mainPart = (parts: Parts): string =>
  relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'

/** The main text, headers, footers and notes. */
export function storiesOf(parts: Parts): readonly Story[] {
  const main = mainPart(parts)
  const others = relationsOf(parts, main).flatMap(({ kind, target }) => {
    const zh = STORIES[kind]
    return zh === undefined ? [] : [{ path: target, zh }]
  })
  return [{ path: main, zh: '正文' }, ...others].flatMap(({ path, zh }) => {
    const bytes = parts.get(path)
    return bytes === undefined ? [] : [{ path, zh, root: parseTree(bytes) }]
  })
}

/** The part that the main one refers to as `kind`. */
export function partOfKind(parts: Parts, kind: string): Uint8Array | null {
  const target = relationsOf(parts, mainPart(parts)).find(relation => relation.kind === kind)?.target
  return target === undefined ? null : (parts.get(target) ?? null)
}
