import type { Attachment, AttachmentId, AttachmentKind, Screening } from '../../application/index.ts'
import type { AttachmentRecord, FileRecord, ListedAttachment } from '../../store/index.ts'
import { nameOf } from '../keep-file.ts'
import type { Office } from '../office.ts'
import type { ActContext } from '../perform.ts'
import type { ScreenedFile } from './screen-file.ts'

type Keys = Pick<Office, 'crypto' | 'keys'>

/** Bound to its row: what is sealed for one file does not open for another. */
const placeOf = (id: string, what: 'title' | 'screening'): string => `attachment.${what}:${id}`

export const sealTitle = ({ crypto, keys }: Keys, id: string, title: string): string =>
  crypto.sealText(keys, title, placeOf(id, 'title'))

export const sealScreening = ({ crypto, keys }: Keys, id: string, screening: Screening): string =>
  crypto.sealText(keys, JSON.stringify(screening), placeOf(id, 'screening'))

function openScreening({ crypto, keys }: Keys, { id, screeningSealed }: AttachmentRecord): Screening | null {
  if (screeningSealed === null) return null
  return JSON.parse(crypto.openText(keys, screeningSealed, placeOf(id, 'screening'))) as Screening
}

/** An attachment on record as the rules take it. */
export const attachmentOf = <Row extends AttachmentRecord>(
  keys: Keys,
  row: Row,
): Attachment & Pick<Row, 'version'> => ({
  id: row.id as AttachmentId,
  kind: row.kind,
  title: keys.crypto.openText(keys.keys, row.titleSealed, placeOf(row.id, 'title')),
  pages: row.pages,
  screening: openScreening(keys, row),
  releasedWith: row.releasedWith,
  version: row.version,
})

/** How an attachment comes in. */
export interface NewAttachment {
  readonly kind: AttachmentKind
  readonly title?: string | null
  readonly pages?: number | null
  /** What the sandbox found; only for what goes out. */
  readonly screened?: ScreenedFile | null
}

/** Puts a kept file on the list of a case that is on record. */
export async function addAttachment(
  context: ActContext,
  application: string,
  file: FileRecord,
  { kind, title, pages, screened }: NewAttachment,
): Promise<ListedAttachment> {
  const { records, actor, now } = context
  const person = actor.kind === 'staff' ? actor : null
  const record: AttachmentRecord = {
    id: file.id,
    application,
    file: file.id,
    kind,
    titleSealed: sealTitle(context, file.id, title?.trim() || withoutEnding(nameOf(context, file))),
    pages: pages ?? screened?.pages ?? null,
    screeningSealed: screened
      ? sealScreening(context, file.id, { findings: screened.findings, confirmed: [], cleaned: [] })
      : null,
    releasedWith: null,
    addedAt: now,
    addedBy: person?.person ?? null,
    addedByName: person?.name ?? null,
    version: 1,
  }
  await records.attachments.insert(record)
  return {
    ...record,
    name: file.name,
    mediaType: file.mediaType,
    size: file.size,
    sealedKey: file.sealedKey,
  }
}

const withoutEnding = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '') || name
