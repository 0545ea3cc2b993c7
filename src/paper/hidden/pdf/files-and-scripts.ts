import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import { asDict, asName, asString, type PdfDict, type PdfValue, textOf } from '../../pdf/objects/values.ts'
import type { FindingList } from '../finding.ts'

/** Actions that do more than lead to a page or an address. */
export const isRunningAction = (dict: PdfDict): boolean =>
  /^(?:JavaScript|Launch|ImportData|SubmitForm|Rendition|Movie|Sound|RichMediaExecute|GoTo3DView)$/.test(
    asName(dict.entries.get('S')) ?? '',
  ) || dict.entries.has('JS')

/** Files attached to a PDF, and what it runs. */
export function findFilesAndScripts(file: PdfFile, findings: FindingList): void {
  for (const { value } of file.objects)
    for (const dict of dictsIn(value)) {
      if (file.dict(dict.entries.get('EF')) !== null) findings.add('attachment', '附件', nameOf(file, dict))
      if (isRunningAction(dict)) findings.add('script', '动作', scriptOf(file, dict))
    }
}

/** The dictionary and those that stand in it, not those that it refers to. */
function* dictsIn(value: PdfValue): Generator<PdfDict> {
  const dict = asDict(value)
  const inner = dict ? dict.entries.values() : Array.isArray(value) ? (value as readonly PdfValue[]) : []
  if (dict !== null) yield dict
  for (const item of inner) yield* dictsIn(item)
}

function nameOf(file: PdfFile, dict: PdfDict): string {
  const name = asString(file.resolve(dict.entries.get('UF') ?? dict.entries.get('F')))
  return name === null ? '' : textOf(name)
}

function scriptOf(file: PdfFile, dict: PdfDict): string {
  const source = dict.entries.get('JS')
  const string = asString(file.resolve(source))
  if (string !== null) return textOf(string)
  const bytes = file.stream(source)
  return bytes === null ? (asName(dict.entries.get('S')) ?? '') : Buffer.from(bytes).toString('latin1')
}
