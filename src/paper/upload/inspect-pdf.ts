import { PdfFile } from '../pdf/objects/pdf-file.ts'
import { asDict, asName, type PdfDict } from '../pdf/objects/values.ts'
import { refuseUpload } from './upload-refusal.ts'

/** Actions that run something or reach out of the document (ISO 32000-1 §12.6.4); a link's URI is only followed on a click. */
const RUNNING = new Set(['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'Rendition', 'RichMediaExecute'])

/** Refuses a PDF that is broken or protected, runs scripts or programs, or carries a program. */
export function inspectPdf(bytes: Uint8Array): void {
  const file = opened(bytes)
  if (file.trailerEntry('Encrypt') !== null) refuseUpload('encrypted')
  if (file.root === null) refuseUpload('damaged')
  for (const { value } of file.objects) {
    const dict = asDict(value)
    if (dict !== null && [...dictsIn(dict)].some(isRunning)) refuseUpload('macro')
  }
}

function opened(bytes: Uint8Array): PdfFile {
  try {
    return new PdfFile(bytes)
  } catch (cause) {
    if (cause instanceof RangeError) return refuseUpload('deep')
    throw cause
  }
}

/** An action, or a dictionary that carries a script by name or by key. */
const isRunning = (dict: PdfDict): boolean =>
  RUNNING.has(asName(dict.entries.get('S')) ?? '') ||
  dict.entries.has('JS') ||
  dict.entries.has('JavaScript') ||
  asName(dict.entries.get('Subtype')) === 'RichMedia'

function* dictsIn(dict: PdfDict): Generator<PdfDict> {
  yield dict
  for (const value of dict.entries.values()) {
    const inner = asDict(value)
    if (inner !== null) yield* dictsIn(inner)
    else if (Array.isArray(value))
      for (const item of value) {
        const within = asDict(item)
        if (within !== null) yield* dictsIn(within)
      }
  }
}
