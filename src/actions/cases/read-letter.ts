import { type Actor, may } from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { FileRecord, LetterRecord } from '../../store/index.ts'
import { bytesOf, nameOf } from '../keep-file.ts'
import type { Office } from '../office.ts'
import { NOT_FOUND, type Refusal } from '../refusal.ts'

/** A file on its way out. */
export interface ReadFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type LetterFormat = 'docx' | 'pdf'

/** One of the two files of a letter, for staff. */
export async function readLetter(
  office: Office,
  actor: Actor,
  id: string,
  format: LetterFormat,
): Promise<Result<ReadFile, Refusal>> {
  const { read } = office.store
  const letter = await read.letters.find(id)
  const record = letter && (await read.cases.find(letter.application))
  const body = record && (await read.bodies.find(record.body))
  if (!letter || !body || !may(actor, 'letter.read', { body: body.id, path: body.path })) return no(NOT_FOUND)
  return fileOfLetter(office, letter, format)
}

export async function fileOfLetter(
  office: Office,
  letter: LetterRecord,
  format: LetterFormat,
): Promise<Result<ReadFile, Refusal>> {
  const file: FileRecord | null = await office.store.read.files.find(letter[format])
  const bytes = file && (await bytesOf(office, file))
  return file && bytes ? ok({ name: nameOf(office, file), mediaType: file.mediaType, bytes }) : no(NOT_FOUND)
}
