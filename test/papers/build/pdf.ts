/** The text of a content stream that writes one line at a place. Latin letters and digits only: it uses Helvetica. */
export const line = (text: string, x = 72, y = 700, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`

export interface PdfParts {
  /** Content stream of the page. */
  readonly content?: string
  /** Entries of the page's dictionary, such as `/CropBox [0 0 100 100]`. */
  readonly page?: string
  readonly resources?: string
  /** Entries of the catalogue. */
  readonly root?: string
  readonly trailer?: string
  /** Objects by number, from 10 on; each is what stands between `obj` and `endobj`. */
  readonly objects?: Readonly<Record<number, string>>
}

export const stream = (dict: string, data: string): string =>
  `<<${dict} /Length ${Buffer.byteLength(data, 'latin1')}>>\nstream\n${data}\nendstream`

/** A PDF of one page. */
export function pdfOf(parts: PdfParts = {}): Uint8Array {
  return Buffer.from(written(objectsOf(parts), parts.trailer ?? ''), 'latin1')
}

function objectsOf({
  content,
  page = '',
  resources = '',
  root = '',
  objects = {},
}: PdfParts): Record<number, string> {
  return {
    1: `<< /Type /Catalog /Pages 2 0 R ${root} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    4: stream('', content ?? line('Jinbei test bureau annual report 2024')),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  }
}

function written(objects: Readonly<Record<number, string>>, trailer: string, before = ''): string {
  let text = before || '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(before)?.[1]
  const sections = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  )
  const size = 1 + Math.max(...offsets.keys(), 20)
  return `${text}xref\n0 1\n0000000000 65535 f \n${sections.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${previous ? `/Prev ${previous}` : ''} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
}

/** A second revision appended to a PDF: objects written anew, the old ones left where they are. */
export const updatePdf = (
  pdf: Uint8Array,
  objects: Readonly<Record<number, string>>,
  trailer = '',
): Uint8Array => Buffer.from(written(objects, trailer, Buffer.from(pdf).toString('latin1')), 'latin1')
