import { no, ok, type Result } from '../basics/result.ts'
import { LIMITS } from './limits.ts'
import type { Paper, PaperKind } from './model.ts'
import { Refusal } from './refusal.ts'
import { type Sniffed, sniffKind } from './sniff-kind.ts'
import { decodeText } from './text/decode-text.ts'
import type { Unusable } from './unusable.ts'
import { unusable } from './unusable-messages.ts'

/**
 * Reads a document of any kind that reports are published in. What the bytes show counts, then the name; `type` insists.
 * A file that cannot be used is a value with its reason; nothing is thrown for what a file holds. The code of a format
 * is loaded only when a file of that format comes.
 */
export async function readPaper(
  bytes: Uint8Array,
  name: string,
  type?: PaperKind,
): Promise<Result<Paper, Unusable>> {
  if (bytes.length === 0) return no(unusable('empty'))
  if (bytes.length > LIMITS.fileBytes) return no(unusable('tooLarge'))
  const sniffed = type === undefined ? sniffKind(bytes, name) : ok({ kind: type, text: null })
  if (!sniffed.ok) return sniffed
  try {
    return await readAs(sniffed.value, bytes)
  } catch (fault) {
    if (fault instanceof Refusal) return no(fault.unusable)
    throw fault
  }
}

async function readAs({ kind, text }: Sniffed, bytes: Uint8Array): Promise<Result<Paper, Unusable>> {
  if (kind === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes)
  if (kind === 'docx') return ok((await import('./docx/read-docx.ts')).readDocx(bytes))
  if (kind === 'xlsx') return ok((await import('./xlsx/read-xlsx.ts')).readXlsx(bytes))
  const source = text ?? decodeText(bytes)
  if (source.trim() === '') return no(unusable('empty'))
  if (kind === 'html') return ok((await loadHtml()).readHtml(source))
  if (kind === 'json')
    return ok(
      (await import('./json/read-json-text.ts')).readJsonText(source) ?? {
        kind,
        title: null,
        blocks: [{ type: 'line', text: source, level: 0, place: { line: 1 } }],
      },
    )
  return ok((await import('./text/read-text.ts')).readText(source, kind))
}

let html: ReturnType<typeof importHtml> | null = null
const importHtml = () => import('./html/read-html.ts')

/** `import()` of a module that is there already costs as much as reading a tenth of a page. */
function loadHtml(): ReturnType<typeof importHtml> {
  html ??= importHtml()
  return html
}
