import type { BodyId, PersonId, Role, StaffActor } from '../../access/index.ts'
import { issueLetter } from '../../actions/cases/issue-letter.ts'
import { type NewApplication, receiveApplication } from '../../actions/cases/receive-application.ts'
import { recordEvent } from '../../actions/cases/record-event.ts'
import type { Office } from '../../actions/office.ts'
import { perform } from '../../actions/perform.ts'
import type { Refusal } from '../../actions/refusal.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { Result } from '../../basics/result.ts'
import { addWorkingDays, type WorkCalendar } from '../../clock/index.ts'
import { refusalText } from './refusal-text.ts'

/** The staff of one body of the demonstration. */
export type DemoStaff = Readonly<Record<'clerk' | 'reviewer' | 'officer', StaffActor>>

/** The demonstration's own clock: every act happens on the day the story has reached. */
export interface DemoTime {
  today: PlainDate
  readonly calendar: WorkCalendar
  /** The stories go no further than this day. */
  readonly end: PlainDate
}

/** Thrown when a story reaches the present: what is left of it has not happened yet. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
}

const POST = { method: 'post', carrier: 'ems', reference: '1000000000001' } as const

/** Takes one application through its steps as the staff of its body would. */
export class Walker {
  readonly #office: Office
  readonly #time: DemoTime
  readonly staff: DemoStaff
  id = ''
  number = ''
  #version = 0
  #given: Omit<NewApplication, 'arrivedOn'> | null = null

  constructor(office: Office, time: DemoTime, staff: DemoStaff) {
    this.#office = office
    this.#time = time
    this.staff = staff
  }

  get on(): PlainDate {
    return this.#time.today
  }

  /** The same person asks for the same again. */
  async receiveAgain(): Promise<void> {
    if (this.#given === null) throw new Error('nothing was received before')
    await this.receive(this.#given)
    await this.confirm()
  }

  /** Goes on by some working days. */
  pass(workingDays: number): void {
    const next = addWorkingDays(this.#time.calendar, this.#time.today, workingDays).date
    if (next > this.#time.end) throw new NotYet(`${next} lies ahead`)
    this.#time.today = next
  }

  async receive(given: Omit<NewApplication, 'arrivedOn'>): Promise<void> {
    this.#given = given
    const received = value(
      await perform(
        this.#office,
        receiveApplication,
        { ...given, arrivedOn: this.on },
        this.#errand('clerk'),
      ),
    )
    this.id = received.id
    this.number = received.number
    this.#version = received.version
  }

  /** Where both sides have to confirm to each other (条例§31), they do so the next day. */
  async confirm(): Promise<void> {
    if (this.#version > 1) return
    this.pass(1)
    await this.step('confirmed', { by: 'phone', evidence: '电话确认' })
    await this.step('registered', { number: this.number })
  }

  async step(
    kind: string,
    facts: Record<string, unknown> = {},
    by: keyof DemoStaff = 'clerk',
  ): Promise<void> {
    const event = { kind, on: this.on, ...facts }
    const input = { application: this.id, version: this.#version, event }
    this.#version = value(await perform(this.#office, recordEvent, input, this.#errand(by))).version
  }

  /** Gives the 文号 of the letter. */
  async letter(
    kind: string,
    facts: Record<string, unknown>,
    given: Record<string, unknown> = {},
    by: keyof DemoStaff = 'clerk',
  ): Promise<string> {
    const event = { kind, on: this.on, dispatch: POST, ...facts }
    const input = { application: this.id, version: this.#version, event, given }
    const issued = value(await perform(this.#office, issueLetter, input, this.#errand(by)))
    this.#version = issued.version
    return issued.letter.documentNumber
  }

  delivered(letter: string, consultation: string | null = null): Promise<void> {
    return this.step('delivered', {
      letter,
      consultation,
      method: 'post',
      evidence: '邮件签收记录',
      files: [],
    })
  }

  async sign(outcome: string): Promise<void> {
    await this.step('drafted', { outcome, note: '拟稿' })
    await this.step('reviewed', { aspect: 'legal', opinion: '同意' }, 'reviewer')
    await this.step('signed', { signatory: this.staff.officer.name }, 'officer')
  }

  #errand(by: keyof DemoStaff) {
    return { actor: this.staff[by], origin: { address: null, requestId: 'demo' } }
  }
}

function value<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value
  throw new Error(`the demonstration took an unlawful step: ${refusalText(result.reason)}`)
}

/** Somebody of a body, with one role. */
export const staffOf = (
  person: { readonly id: PersonId; readonly name: string },
  body: { readonly id: BodyId; readonly path: string },
  role: Role,
): StaffActor => ({
  kind: 'staff',
  person: person.id,
  name: person.name,
  body: body.id,
  bodyPath: body.path,
  roles: [role],
  scopes: null,
})
