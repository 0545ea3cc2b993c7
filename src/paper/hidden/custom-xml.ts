import type { Parts } from '../office/package.ts'
import { nameOf, parseTree, within, wordsOf } from '../office/xml-tree.ts'
import type { FindingList } from './finding.ts'

/** Items that WPS and Word put into every file, empty of what anybody wrote. */
const PROGRAM_ITEM = /wps\.cn\/officeDocument|officeDocument\/2006\/bibliography|coverPageProps|contentType/

export const isCustomXml = (path: string): boolean => path.startsWith('customXml/')

/** Data stored beside a document: of forms, of programs, of a whole query with its results. */
export function findCustomXml(parts: Parts, findings: FindingList): void {
  for (const [path, bytes] of parts) {
    if (!/^customXml\/[^/]*\.xml$/.test(path) || /itemProps\d*\.xml$/.test(path)) continue
    const root = parseTree(bytes)
    const words = wordsOf(root).trim()
    const values = [...within(root)].flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('xmlns') ? [] : [value])),
    )
    if (nameOf(root) === 'DataMashup') findings.add('dataModel', '查询数据', path)
    else {
      const ofProgram = words === '' && PROGRAM_ITEM.test(Object.values(root.attributes).join(' '))
      findings.add('customXml', path, words || values.join(' '), !ofProgram)
    }
  }
}
