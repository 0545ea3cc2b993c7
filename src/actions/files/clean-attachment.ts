import { findChangeBreach } from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { type CleanableKind, type Unusable, UPLOAD_KINDS } from '../../paper/index.ts'
import { bytesOf, keepFile, nameOf } from '../keep-file.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_FOUND, type Refusal } from '../refusal.ts'
import { sealScreening } from './attachment-record.ts'
import type { AttachmentView } from './attachment-view.ts'
import { holdAttachment, saveAttachment } from './hold-attachment.ts'
import { openable } from './read-attachments.ts'
import type { CleanedFile, FileToClean } from './screen-file.ts'

/** Makes the clean copy, in the sandbox. */
export type Cleaner = (file: FileToClean) => Promise<Result<CleanedFile, Unusable>>

interface Prepared {
  /** Key of the stored file that the copy was made of. */
  readonly of: string
  readonly copy: CleanedFile
}

/** 净化: the copy takes the file's place; what it took out stays on record, the bytes it replaces go with the next sweep. */
export const cleanAttachment = (
  clean: Cleaner,
): Action<
  { readonly attachment: string; readonly version: number },
  AttachmentView,
  Result<Prepared, Refusal>
> => ({
  act: 'application.attach',
  async prepare(office, { attachment }, { actor }) {
    const found = await openable(office, actor, attachment, 'application.attach')
    if (!found.ok) return found
    const kind = kindOf(found.value.file.mediaType)
    const bytes = await bytesOf(office, found.value.file)
    if (bytes === null) return no(NOT_FOUND)
    if (kind === null || found.value.attachment.screeningSealed === null) return no(NOT_CLEANABLE)
    const copy = await clean({ kind, bytes })
    return copy.ok
      ? ok({ of: found.value.file.id, copy: copy.value })
      : no(invalid({ file: copy.reason.message }))
  },
  async run(context, { attachment, version }, prepared) {
    if (!prepared.ok) return prepared
    const { of, copy } = prepared.value
    const held = await holdAttachment(context, attachment, version)
    if (!held.ok) return held
    const { file, row, loaded } = held.value
    const { body, record, state } = loaded
    const locked = findChangeBreach(file, state)
    if (locked !== null) return no({ kind: 'breach', breach: locked })
    if (file.screening === null || row.file !== of) return no(NOT_CLEANABLE)
    const kept = await keepFile(context, {
      name: nameOf(context, { ...row, id: row.file }),
      mediaType: row.mediaType,
      bytes: copy.bytes,
      body: body.id,
      ownerKind: 'application',
      ownerId: record.id,
      sealed: row.sealedKey !== null,
    })
    await context.records.files.remove(row.file, context.now)
    context.note(
      { kind: 'application', id: record.id, body: body.id },
      { file: attachment, cleaned: copy.removed.map(({ what }) => what) },
    )
    const cleaning = {
      removed: copy.removed,
      personName: context.actor.kind === 'staff' ? context.actor.name : '',
      at: context.now,
    }
    return ok(
      await saveAttachment(context, held.value, {
        file: kept.id,
        size: kept.size,
        screeningSealed: sealScreening(context, row.id, {
          findings: copy.findings,
          confirmed: [],
          cleaned: [...file.screening.cleaned, cleaning],
        }),
      }),
    )
  },
})

const NOT_CLEANABLE = invalid({ file: '这个文件不能净化，请用原软件另存一份后重新上传。' })

function kindOf(mediaType: string): CleanableKind | null {
  const kinds = Object.entries(UPLOAD_KINDS) as [keyof typeof UPLOAD_KINDS, (typeof UPLOAD_KINDS)['pdf']][]
  const kind = kinds.find(([, { mediaTypes }]) => mediaTypes[0] === mediaType)?.[0]
  return kind === undefined || kind === 'zip' ? null : kind
}
