import { may } from '../../access/index.ts'
import { type ApplicationEvent, parseApplicationEvent } from '../../application/index.ts'
import { type PlainDate, yearOf } from '../../basics/plain-date.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import {
  type DocumentNumber,
  documentNumber,
  type Given,
  isLettered,
  type Letter,
  type LetteredEvent,
  letterKindOf,
  letterOfEvent,
  renderDocumentNumber,
  renderLetter,
  SERIES_WORDS,
  seriesKey,
  seriesOf,
} from '../../letter/index.ts'
import { writeDocx, writePdf } from '../../paper/index.ts'
import { keepFile } from '../keep-file.ts'
import { randomKey } from '../office.ts'
import type { ActContext, Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, type Refusal } from '../refusal.ts'
import { type Appended, appendEvent } from './append-event.ts'
import { calendarOf } from './calendar.ts'
import { EVENT_ACTS } from './event-acts.ts'
import { letterViewOf } from './letter-view.ts'
import { holdCase, type LoadedCase } from './load-case.ts'

/** A step that goes out as a letter, and what the clerk adds to the letter. */
export interface NewLetter {
  readonly application: string
  readonly version: number
  readonly event: unknown
  readonly given: Given
}

export interface IssuedLetter extends Appended {
  readonly letter: { readonly id: string; readonly title: string; readonly documentNumber: string }
}

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** 制发文书: allocates the number, writes docx and PDF, and records the step, all or nothing. */
export const issueLetter: Action<NewLetter, IssuedLetter> = {
  act: 'letter.issue',
  async run(context, { application, version, event, given }) {
    const parsed = parseApplicationEvent(event)
    if (!parsed.ok) return no({ kind: 'breach', breach: parsed.reason })
    if (!isLettered(parsed.value)) return no(invalid({ kind: '这一步没有文书，请直接记录。' }))
    const held = await holdCase(context, application, version)
    if (!held.ok) return held
    const { body } = held.value
    if (!may(context.actor, EVENT_ACTS[parsed.value.kind], { body: body.id, path: body.path }))
      return no(NOT_ALLOWED)
    const number = await allocate(context, held.value, parsed.value)
    if (!number.ok) return number
    const documentNumber = renderDocumentNumber(number.value)
    const numbered = { ...parsed.value, documentNumber } as LetteredEvent
    const letter = await compose(context, held.value, numbered, number.value, given)
    if (!letter.ok) return letter
    const appended = await appendEvent(context, held.value, numbered as ApplicationEvent)
    if (!appended.ok) return appended
    const id = await putAway(context, held.value, letter.value, { documentNumber, given, event: numbered })
    const { loaded: _, ...rest } = appended.value
    return ok({ ...rest, letter: { id, title: letter.value.title, documentNumber } })
  },
}

/** The next number of the body's run (机关代字〔年份〕序号号). */
async function allocate(
  { records }: ActContext,
  { body }: LoadedCase,
  event: LetteredEvent,
): Promise<Result<DocumentNumber, Refusal>> {
  const series = seriesOf(event)
  const own = body.contact.documentCode
  if (!own) return no(invalid({ documentCode: '本机关还没有填写机关代字，请先在“机关”里填写，文号要用它。' }))
  const code = `${own}${series === null ? '' : SERIES_WORDS[series]}`
  const year = yearOf(event.on)
  const serial = await records.series.next(`letter ${seriesKey({ code, year })}`)
  const number = documentNumber(code, year, serial)
  return number.ok ? number : no({ kind: 'breach', breach: number.reason })
}

async function compose(
  { records, today }: ActContext,
  loaded: LoadedCase,
  event: LetteredEvent,
  number: DocumentNumber,
  given: Given,
): Promise<Result<Letter, Refusal>> {
  const { calendar } = await calendarOf(records)
  const on: PlainDate = event.on
  const above = await records.bodies.above(loaded.body)
  const composed = letterOfEvent(letterViewOf(loaded, above, { number, on, given }, calendar, today), event)
  return composed.ok ? composed : no({ kind: 'breach', breach: composed.reason })
}

async function putAway(
  context: ActContext,
  { record }: LoadedCase,
  letter: Letter,
  { documentNumber, given, event }: { documentNumber: string; given: Given; event: LetteredEvent },
): Promise<string> {
  const { crypto, keys } = context
  const id = randomKey()
  const composition = renderLetter(letter)
  const keep = (extension: 'docx' | 'pdf', bytes: Uint8Array) =>
    keepFile(context, {
      name: `${letter.title}（${documentNumber}）.${extension}`,
      mediaType: MEDIA_TYPES[extension],
      bytes,
      body: record.body,
      ownerKind: 'letter',
      ownerId: id,
      sealed: true,
    })
  const docx = await keep('docx', await writeDocx(composition))
  const pdf = await keep('pdf', await writePdf(composition))
  await context.records.letters.insert({
    id,
    application: record.id,
    kind: letterKindOf(event),
    title: letter.title,
    documentNumber,
    factsSealed: crypto.sealText(keys, JSON.stringify(given), `letter.facts:${id}`),
    docx: docx.id,
    pdf: pdf.id,
    madeAt: context.now,
    madeBy: context.actor.kind === 'staff' ? context.actor.person : null,
  })
  return id
}
