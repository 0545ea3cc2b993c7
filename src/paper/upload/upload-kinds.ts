/** 可上传的文件种类: the allow-list (SEC-F1). */
export type UploadKind = 'docx' | 'xlsx' | 'pdf' | 'jpg' | 'png' | 'zip'

interface KindRow {
  readonly extensions: readonly string[]
  /** What browsers, Word, WPS and archive programs call it; the first is the one we answer with. */
  readonly mediaTypes: readonly [string, ...string[]]
}

export const UPLOAD_KINDS: Readonly<Record<UploadKind, KindRow>> = {
  docx: {
    extensions: ['docx'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/wps-office.docx',
    ],
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/wps-office.xlsx',
    ],
  },
  pdf: { extensions: ['pdf'], mediaTypes: ['application/pdf', 'application/x-pdf'] },
  jpg: { extensions: ['jpg', 'jpeg'], mediaTypes: ['image/jpeg', 'image/jpg', 'image/pjpeg'] },
  png: { extensions: ['png'], mediaTypes: ['image/png', 'image/x-png'] },
  zip: {
    extensions: ['zip'],
    mediaTypes: ['application/zip', 'application/x-zip-compressed', 'application/x-zip'],
  },
}

/** Types that say nothing: programs send them when they do not know. */
const UNSAID = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

export const kindOfExtension = (extension: string): UploadKind | null =>
  (Object.keys(UPLOAD_KINDS) as UploadKind[]).find(kind =>
    UPLOAD_KINDS[kind].extensions.includes(extension),
  ) ?? null

/** Whether the declared media type (parameters do not count) is one of the kind's, or none at all. */
export function fitsDeclared(kind: UploadKind, declared: string): boolean {
  const type = declared.split(';')[0]!.trim().toLowerCase()
  return UNSAID.has(type) || UPLOAD_KINDS[kind].mediaTypes.includes(type)
}
