import { basename } from 'node:path'
import type { Parts } from '../../office/package.ts'
import type { FindingList } from '../finding.ts'
import { cleanImage } from './clean-image.ts'
import { findInImage } from './find-image.ts'

/** Which picture a part is, by its name; null for any other part. */
const imageKind = (path: string): 'jpg' | 'png' | null => {
  if (!path.includes('/media/')) return null
  return /\.jpe?g$/i.test(path) ? 'jpg' : /\.png$/i.test(path) ? 'png' : null
}

/** What the pictures in an Office file tell. */
export function findMedia(parts: Parts, findings: FindingList): void {
  for (const [path, bytes] of parts) {
    const kind = imageKind(path)
    if (kind !== null) findInImage(kind, bytes, `图片 ${basename(path)}`, findings)
  }
}

/** Cleans the pictures in place. */
export function cleanMedia(parts: Parts): void {
  for (const [path, bytes] of parts) {
    const kind = imageKind(path)
    if (kind !== null) parts.set(path, cleanImage(kind, bytes))
  }
}
