import { type Act, type Actor, may } from '../../access/index.ts'
import { fold } from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { AttachmentRecord, FileRecord } from '../../store/index.ts'
import { readEvents } from '../cases/recorded-events.ts'
import type { FileAnswer } from '../file-answer.ts'
import { bytesOf, nameOf } from '../keep-file.ts'
import type { Office } from '../office.ts'
import { invalid, NOT_FOUND, type Refusal } from '../refusal.ts'
import { type AttachmentView, viewOf } from './attachment-view.ts'

/** The files of a case. */
export async function listAttachments(
  office: Office,
  actor: Actor,
  application: string,
): Promise<Result<{ readonly items: readonly AttachmentView[] }, Refusal>> {
  const { read } = office.store
  const record = await read.cases.find(application)
  const body = record && (await read.bodies.find(record.body))
  const target = body && { body: body.id, path: body.path }
  if (!target || !may(actor, 'application.readFile', target)) return no(NOT_FOUND)
  const [rows, events] = await Promise.all([
    read.attachments.of(application),
    readEvents(office, application),
  ])
  const state = fold(events.map(each => each.event))
  return ok({ items: rows.map(row => viewOf(office, row, state, actor, target)) })
}

/** A file of a case that the actor may do this act on. */
export async function openable(
  { store }: Office,
  actor: Actor,
  id: string,
  act: Act,
): Promise<Result<{ readonly attachment: AttachmentRecord; readonly file: FileRecord }, Refusal>> {
  const attachment = await store.read.attachments.find(id)
  const record = attachment && (await store.read.cases.find(attachment.application))
  const body = record && (await store.read.bodies.find(record.body))
  const file = attachment && (await store.read.files.find(attachment.file))
  if (!attachment || !file || !body || !may(actor, act, { body: body.id, path: body.path }))
    return no(NOT_FOUND)
  return ok({ attachment, file })
}

/** 下载附件 that is not sealed; a sealed one is opened by reveal-attachment.ts, with a reason. */
export async function readAttachment(
  office: Office,
  actor: Actor,
  id: string,
): Promise<Result<FileAnswer, Refusal>> {
  const found = await openable(office, actor, id, 'application.readFile')
  if (!found.ok) return found
  if (found.value.file.sealedKey !== null)
    return no(invalid({ reason: '这份材料可能含个人信息，请写明查看的理由后再打开。' }))
  return fileAnswer(office, found.value.file)
}

/** The file with its bytes. */
export async function fileAnswer(office: Office, file: FileRecord): Promise<Result<FileAnswer, Refusal>> {
  const bytes = await bytesOf(office, file)
  return bytes === null ? no(NOT_FOUND) : ok({ name: nameOf(office, file), mediaType: file.mediaType, bytes })
}
