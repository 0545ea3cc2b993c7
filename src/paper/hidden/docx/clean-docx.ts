import {
  dropParts,
  dropRelations,
  type Parts,
  readParts,
  relationsOf,
  writeParts,
} from '../../office/package.ts'
import { parseTree, renderTree, rewriteTree } from '../../office/xml-tree.ts'
import { cleanProperties } from '../clean-properties.ts'
import { isCustomXml } from '../custom-xml.ts'
import { cleanMedia } from '../image/find-media.ts'
import { isLocalPath } from '../plain-words.ts'
import { acceptChanges } from './accept-changes.ts'
import { cleanRuns } from './clean-runs.ts'
import { RunVisibility } from './run-visibility.ts'
import { mainPart, storiesOf } from './word-parts.ts'

/** Pieces of other documents, which Word would only take in at the next opening, stay: their text is to be seen. */
const DROPPED = /^word\/(?:comments\w*\.xml|people\.xml|printerSettings\/|glossary\/|embeddings\/)/
const DROPPED_SETTINGS = new Set(['docVars', 'mailMerge', 'rsids', 'attachedTemplate', 'trackRevisions'])

/**
 * A copy whose reader sees the same and finds nothing more: comments gone, changes accepted, unseen text, properties,
 * custom data and embedded files taken out. What a chart or an object showed stays as it was shown.
 */
export function cleanDocx(bytes: Uint8Array): Uint8Array {
  const parts = readParts(bytes)
  const visibility = new RunVisibility(parts)
  for (const { path, root } of storiesOf(parts)) {
    const gone = new Set(
      relationsOf(parts, path)
        .filter(({ target, external }) => (external ? isLocalPath(target) : isCustomXml(target)))
        .map(({ id }) => id),
    )
    parts.set(path, renderTree(cleanRuns(acceptChanges(root), visibility, gone)))
  }
  cleanCharts(parts)
  cleanSettings(parts)
  cleanProperties(parts)
  cleanMedia(parts)
  dropRelations(parts, ({ external, target }) => external && isLocalPath(target))
  dropParts(parts, path => DROPPED.test(path) || isCustomXml(path))
  return writeParts(parts)
}

/** A chart without the workbook it was drawn from. */
function cleanCharts(parts: Parts): void {
  for (const [path, bytes] of parts)
    if (/^word\/charts\/chart[^/]*\.xml$/.test(path))
      parts.set(
        path,
        renderTree(
          rewriteTree(parseTree(bytes), element =>
            /(?:^|:)externalData$/.test(element.name) ? null : element,
          ),
        ),
      )
}

function cleanSettings(parts: Parts): void {
  const path = relationsOf(parts, mainPart(parts)).find(({ kind }) => kind === 'settings')?.target ?? ''
  const bytes = parts.get(path)
  if (bytes === undefined) return
  const root = parseTree(bytes)
  const cleaned = rewriteTree(root, element =>
    DROPPED_SETTINGS.has(element.name.replace('w:', '')) ? null : element,
  )
  parts.set(path, renderTree(cleaned))
}
