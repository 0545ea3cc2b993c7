import { dropParts, type Parts, relationsOf } from '../office/package.ts'
import { elementsOf, nameOf, parseTree, renderTree, wordsOf } from '../office/xml-tree.ts'
import { isLocalPath } from './plain-words.ts'

/** What a document may say of itself: what it is called, in which language. */
const KEPT = new Set(['title', 'language', 'created', 'modified'])

/** Leaves the title only: no author, no program's notes, no picture of an earlier first page. */
export function cleanProperties(parts: Parts): void {
  const dropped = new Set<string>()
  for (const { kind, target } of relationsOf(parts, '')) {
    const bytes = parts.get(target)
    if (bytes === undefined) continue
    if (kind === 'core-properties') {
      const root = parseTree(bytes)
      const children = elementsOf(root).filter(
        element => KEPT.has(nameOf(element)) && !isLocalPath(wordsOf(element)),
      )
      parts.set(target, renderTree({ ...root, children }))
    } else if (/^(?:extended-properties|custom-properties|thumbnail)$/.test(kind)) dropped.add(target)
  }
  dropParts(parts, path => dropped.has(path))
}
