import type { OfficeZip } from './office-zip.ts'
import { localName, parseXml } from './xml-part.ts'

/** The document's title in its core properties; null when it has none. */
export function coreTitle(zip: OfficeZip): string | null {
  const part = zip.part('docProps/core.xml')
  if (part === null) return null
  let inTitle = false
  let title = ''
  parseXml(part, {
    open: name => {
      inTitle = localName(name) === 'title'
    },
    close: () => {
      inTitle = false
    },
    text: words => {
      if (inTitle) title += words
    },
  })
  return title.trim() || null
}
