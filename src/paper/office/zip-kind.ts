import type { Result } from '../../basics/result.ts'
import type { PaperKind } from '../model.ts'
import { Refusal, refusing } from '../refusal.ts'
import type { Unusable } from '../unusable.ts'
import { unsupported } from '../unusable-messages.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

/** Which office document a zip is, by the parts that make it one. */
export function zipKind(bytes: Uint8Array): Result<PaperKind, Unusable> {
  return refusing(() => kindOf(zipDirectory(bytes)))
}

function kindOf(entries: ReadonlyMap<string, ZipEntry>): PaperKind {
  const names = [...entries.keys()].map(name => name.toLowerCase())
  const has = (pattern: RegExp) => names.some(name => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/)) return 'docx'
  if (has(/^xl\/workbook\d*\.xml$/)) return 'xlsx'
  if (has(/^xl\/workbook\.bin$/)) throw new Refusal(unsupported('xlsb'))
  if (has(/^ppt\//)) throw new Refusal(unsupported('ppt'))
  if (has(/^ofd\.xml$/)) throw new Refusal(unsupported('ofd'))
  if (has(/^content\.xml$/) && has(/^mimetype$/)) throw new Refusal(unsupported('odf'))
  if (has(/^\[content_types\]\.xml$/) && has(/^(?:word|xl)\//)) throw new Refusal('damaged')
  if (names.length > 0 && [...entries.values()].every(entry => entry.encrypted || entry.name.endsWith('/')))
    throw new Refusal('encrypted')
  throw new Refusal(unsupported('zip'))
}
