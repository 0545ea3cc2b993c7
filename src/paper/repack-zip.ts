import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Word and Excel show no date of a zip entry; one fixed day makes the same document the same bytes. */
const ENTRY_DAY = new Date(2000, 0, 1)

/**
 * Packs an Office file anew with fixed entry dates and with some parts rewritten: each entry of `rewrite` receives
 * the part's present text (empty when there is none) and gives the new one.
 */
export function repackZip(
  bytes: Uint8Array,
  rewrite: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [path, change] of Object.entries(rewrite)) {
    const part = parts[path]
    parts[path] = strToU8(change(part ? strFromU8(part) : ''))
  }
  const packed: Zippable = {}
  for (const [path, part] of Object.entries(parts))
    if (!path.endsWith('/')) packed[path] = [part, { mtime: ENTRY_DAY, level: 6 }]
  return zipSync(packed)
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `docProps/core.xml` with title, language and day only: no author, no program, no moment of saving. */
export function coreProperties(title: string, lang: string, date: string | null): string {
  const created = date === null ? '' : `${date}T00:00:00Z`
  const stamp = (name: string) =>
    created && `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(lang)}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
}
