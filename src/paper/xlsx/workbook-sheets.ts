import type { OfficeZip } from '../office/office-zip.ts'
import { attributeNamed, localName, parseXml } from '../office/xml-part.ts'
import { Refusal } from '../refusal.ts'

export interface SheetPart {
  readonly name: string
  readonly path: string
}

/** The sheets a person sees, in the order of their tabs; hidden and very hidden ones are left out. */
export function visibleSheets(zip: OfficeZip): SheetPart[] {
  const workbook = zip.part('xl/workbook.xml') ?? zip.partLike(/^xl\/workbook\d*\.xml$/)
  if (workbook === null) throw new Refusal('damaged')
  const paths = targets(zip)
  const sheets: SheetPart[] = []
  parseXml(workbook, {
    open(qualified, attributes) {
      if (localName(qualified) !== 'sheet') return
      const path = paths.get(relationId(attributes))
      if (path === undefined || /hidden/i.test(attributeNamed(attributes, 'state') ?? '')) return
      sheets.push({ name: attributeNamed(attributes, 'name') ?? '', path })
    },
    close() {},
    text() {},
  })
  return sheets
}

/** `r:id` under whatever prefix. A `sheetId` is no relation. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  for (const name in attributes) if (name.endsWith(':id')) return attributes[name]!
  return ''
}

/** Where each relation of the workbook leads, inside the file; targets outside it are not followed. */
function targets(zip: OfficeZip): Map<string, string> {
  const paths = new Map<string, string>()
  const part = zip.part('xl/_rels/workbook.xml.rels') ?? zip.partLike(/^xl\/_rels\/workbook\d*\.xml\.rels$/)
  if (part === null) return paths
  parseXml(part, {
    open(qualified, attributes) {
      if (localName(qualified) !== 'Relationship' || attributes.TargetMode === 'External') return
      if (!/\/worksheet$/.test(attributes.Type ?? '')) return
      const target = (attributes.Target ?? '').replace(/^\.\//, '')
      paths.set(attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close() {},
    text() {},
  })
  return paths
}
