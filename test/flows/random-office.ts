import type { Actor, Role } from '../../src/access/index.ts'
import { may } from '../../src/access/index.ts'
import { evaluate } from '../../src/actions/cases/evaluate.ts'
import { EVENT_ACTS } from '../../src/actions/cases/event-acts.ts'
import { issueLetter } from '../../src/actions/cases/issue-letter.ts'
import {
  applyOnline,
  type NewApplication,
  type Receipt,
  receiveApplication,
} from '../../src/actions/cases/receive-application.ts'
import { recordEvent } from '../../src/actions/cases/record-event.ts'
import { readEvents } from '../../src/actions/cases/recorded-events.ts'
import { RESPONSES, respond } from '../../src/actions/cases/respond.ts'
import { splitApplication } from '../../src/actions/cases/split-application.ts'
import { trackApplication } from '../../src/actions/cases/track-application.ts'
import { remindOfDueDays } from '../../src/actions/notifications/remind-of-due-days.ts'
import type { Office } from '../../src/actions/office.ts'
import { type Action, perform } from '../../src/actions/perform.ts'
import type { Refusal } from '../../src/actions/refusal.ts'
import {
  type ApplicationEvent,
  type ApplicationId,
  type ApplicationState,
  advance,
  fold,
  judge,
} from '../../src/application/index.ts'
import { addDays, type PlainDate } from '../../src/basics/plain-date.ts'
import type { Result } from '../../src/basics/result.ts'
import { APPLICANT_COLUMNS, CHANNELS } from '../../src/law/index.ts'
import { isLettered } from '../../src/letter/index.ts'
import { calendar } from '../fixtures/cases.ts'
import { proposeEvent, type Tape } from '../fixtures/histories.ts'
import { ORIGIN, staff } from './town.ts'

/** A case as the test itself remembers it. */
export interface Remembered {
  readonly id: ApplicationId
  readonly body: string
  readonly number: string
  readonly queryCode: string
  readonly silent: boolean
  events: readonly ApplicationEvent[]
}

/** One act: what was tried, and how it went. */
export interface Done {
  readonly what: string
  readonly ok: boolean
  /** The refusal of the law, of the permissions, or of the state; null where it was done. */
  readonly refusal: Refusal | null
  /** Cases that it may have changed. */
  readonly touched: readonly ApplicationId[]
  /** Cases whose due day the day itself may move: a consultation is open. */
  readonly moved: readonly string[]
}

const PUBLIC: Actor = { kind: 'public' }
const NUMBERS = ['110101199003070417', '11010519491231002X', '330106198501012345']
const LONG = [0, 1, 1, 1, 2, 3, 5, 9, 20, 45]

/** People of two bodies, the public and the calendar, who do lawful and unlawful things in virtual time. */
export class RandomOffice {
  readonly office: Office
  readonly cases: Remembered[] = []
  /** How often each kind of act was done, and refused. */
  readonly tried = new Map<string, { done: number; refused: number }>()
  readonly #tape: Tape
  readonly #clock: { now: number }

  constructor(office: Office, tape: Tape, clock: { now: number }) {
    this.office = office
    this.#tape = tape
    this.#clock = clock
  }

  get today(): PlainDate {
    return new Date(this.#clock.now + 8 * 3_600_000).toISOString().slice(0, 10) as PlainDate
  }

  /** Does one thing. */
  async act(): Promise<Done> {
    this.#clock.now += 60_000 * (1 + this.#tape.below(5))
    const roll = this.#tape.below(100)
    const done = await (this.cases.length === 0 || roll < 7
      ? this.#receive()
      : roll < 17
        ? this.#dayBreaks()
        : roll < 25
          ? this.#applicant()
          : roll < 29
            ? this.#split()
            : this.#step())
    const [kind = ''] = done.what.split(' ')
    const count = this.tried.get(kind) ?? { done: 0, refused: 0 }
    this.tried.set(kind, { done: count.done + Number(done.ok), refused: count.refused + Number(!done.ok) })
    return done
  }

  async #receive(): Promise<Done> {
    const body = this.#tape.of(['street', 'street', 'bureau'])
    const channel = this.#tape.of(CHANNELS)
    const given = this.#application(body)
    const online = channel === 'online'
    const received = await (online
      ? this.#perform(applyOnline(), given, PUBLIC)
      : this.#perform(
          receiveApplication,
          { ...given, channel, arrivedOn: addDays(this.today, -this.#tape.below(3)), evidence: '收件' },
          staff(['clerk'], body),
        ))
    if (received.ok) await this.#remember(received.value, body)
    return this.#done(`receive by ${channel}`, received, received.ok ? [received.value.id] : [])
  }

  #application(body: string): Omit<NewApplication, 'channel' | 'arrivedOn' | 'evidence'> {
    return {
      body,
      applicant: {
        kind: this.#tape.of(APPLICANT_COLUMNS),
        name: '金申请',
        identity: { document: 'residentCard', number: this.#tape.of(NUMBERS), files: [] },
        contact: { phone: '13800000000', email: null, address: null },
        contactPerson: null,
        agent: null,
        together: [],
      },
      request: { description: '2025 年预算和决算', form: 'paper', way: 'post', assistance: null },
      files: [],
    }
  }

  async #remember({ id, number, queryCode }: Receipt, body: string): Promise<void> {
    // an applicant who never answers lets his periods lapse
    const silent = this.#tape.below(3) === 0
    const events = (await readEvents(this.office, id)).map(each => each.event)
    this.cases.push({ id, body, number, queryCode, silent, events })
  }

  /** Days go by, some of them over the end of a year; the calendar counts on and reminds. */
  async #dayBreaks(): Promise<Done> {
    this.#clock.now += this.#tape.of(LONG) * 86_400_000
    const { db } = this.office.store
    const moving = await db.selectFrom('application').select('id').where('is_moving', '=', true).execute()
    const work = { day: this.today, after: '' }
    const done = await this.#perform(remindOfDueDays, work, { kind: 'system' })
    return { ...this.#done(`day ${this.today}`, done, []), moved: moving.map(({ id }) => id) }
  }

  async #applicant(): Promise<Done> {
    const asked = this.cases.filter(({ events }) =>
      ['correctionAsked', 'reasonsAsked'].includes(fold(events).status),
    )
    const one = this.#tape.of(asked.length > 0 && this.#tape.below(3) > 0 ? asked : this.cases)
    const wrong = this.#tape.below(6) === 0
    const shown = { number: one.number, queryCode: wrong ? 'AAAA-AAAA-AAAA-AAAA' : one.queryCode }
    const roll = this.#tape.below(8)
    if (roll === 0) return this.#done('track', await this.#perform(trackApplication, shown, PUBLIC), [])
    if (roll === 1) {
      const input = { ...shown, score: 1 + this.#tape.below(5), comment: '电话 13800000000' }
      return this.#done('evaluate', await this.#perform(evaluate, input, PUBLIC), [])
    }
    const fits = { correctionAsked: 'correct', reasonsAsked: 'giveReasons' }[
      fold(one.events).status as string
    ]
    const response = RESPONSES.find(each => each === fits) ?? this.#tape.of(RESPONSES)
    if (response === 'withdraw' && this.#tape.below(4) > 0)
      return this.#done('track', await this.#perform(trackApplication, shown, PUBLIC), [])
    const done = await this.#perform(respond(), { ...shown, response, words: '补充说明' }, PUBLIC)
    if (done.ok) await this.#learn(one)
    return this.#done(`respond ${response}`, done, [one.id])
  }

  async #split(): Promise<Done> {
    const young = this.cases.filter(({ events }) => fold(events).status === 'examining')
    const one = this.#tape.of(young.length > 0 && this.#tape.below(3) > 0 ? young : this.cases)
    const parts = Array.from({ length: 1 + this.#tape.below(4) }, (_, n) => `第 ${n + 1} 项`)
    const input = { application: one.id, version: one.events.length, reason: '一事一申请', parts }
    const done = await this.#perform(splitApplication, input, staff(['clerk'], one.body))
    if (!done.ok) return this.#done('split', done, [one.id])
    await this.#learn(one)
    for (const { id, number } of done.value.parts) {
      const events = (await readEvents(this.office, id)).map(each => each.event)
      this.cases.push({ ...one, id, number, events })
    }
    return this.#done('split', done, [one.id, ...done.value.parts.map(part => part.id)])
  }

  /** A step by somebody of the office: mostly by who may, on what he sees; now and then by another, or too late. */
  async #step(): Promise<Done> {
    const one = this.#tape.of(this.cases.slice(-6))
    const state = fold(one.events)
    const event = this.#propose(one, state)
    const roles: Role[] =
      this.#tape.below(15) === 0
        ? [this.#tape.of<Role>(['clerk', 'reviewer', 'officer', 'supervisor'])]
        : rolesFor(event)
    const actor = staff(roles, this.#tape.below(25) === 0 ? 'bureau' : one.body)
    const late = this.#tape.below(20) === 0
    const version = one.events.length - (late ? 1 : 0)
    const path = actor.bodyPath
    const allowed =
      may(actor, 'application.record', { body: one.body as never, path: `county/${one.body}/` }) &&
      may(actor, EVENT_ACTS[event.kind], { body: one.body as never, path: `county/${one.body}/` })
    const judged = judge(state, event, this.today, calendar)
    const lettered = isLettered(event) && roles.includes('clerk') && this.#tape.below(8) === 0
    const done = lettered
      ? await this.#perform(issueLetter, { application: one.id, version, event, given: GIVEN }, actor)
      : await this.#perform(recordEvent, { application: one.id, version, event }, actor)
    const what = `${lettered ? 'letter' : 'step'} ${event.kind} by ${roles.join('+')} at ${path}`
    // the door and the rules must say the same
    if (done.ok && !(allowed && !late && judged.ok)) throw new Error(`done against the rules: ${what}`)
    if (!done.ok && allowed && !late && judged.ok && !isExcused(done.reason, event, lettered))
      throw new Error(`refused without a reason: ${what}: ${JSON.stringify(done.reason)}`)
    if (done.ok) {
      await this.#learn(one)
      const numbered = lettered ? one.events.at(-1) : event
      if (JSON.stringify(numbered) !== JSON.stringify(one.events.at(-1)))
        throw new Error(`another event: ${what}`)
    }
    return this.#done(what, done, [one.id])
  }

  /** Mostly something lawful; what is not is there to be refused. */
  #propose(one: Remembered, state: ApplicationState): ApplicationEvent {
    for (let tries = 0; ; tries++) {
      const event = proposeEvent(this.#tape, state, one.silent, this.today, one.id)
      if (tries === 4 || this.#tape.below(6) === 0 || judge(state, event, this.today, calendar).ok)
        return event
    }
  }

  /** What was recorded of a case; it only grows. */
  async #learn(one: Remembered): Promise<void> {
    const events = (await readEvents(this.office, one.id)).map(each => each.event)
    if (JSON.stringify(events.slice(0, one.events.length)) !== JSON.stringify(one.events))
      throw new Error(`the record of ${one.id} was changed`)
    if (events.length !== one.events.length + 1)
      throw new Error(`one act recorded ${events.length - one.events.length}`)
    advance(fold(one.events), events.at(-1)!)
    one.events = events
  }

  #perform<Input, Output, Prepared>(
    action: Action<Input, Output, Prepared>,
    input: Input,
    actor: Actor,
  ): Promise<Result<Output, Refusal>> {
    return perform(this.office, action, input, { actor, origin: ORIGIN })
  }

  #done(what: string, result: Result<unknown, Refusal>, touched: readonly ApplicationId[]): Done {
    return { what, ok: result.ok, refusal: result.ok ? null : result.reason, touched, moved: [] }
  }
}

/** Everything that some letter may ask for; what is missing all the same is a refusal of the letter (LTR-01). */
const GIVEN = {
  documents: '预算',
  disclosedParts: '预算总表',
  form: 'paper',
  way: 'post',
  title: '预算',
  where: '政府网站',
  partyKind: 'organisation',
  paymentCode: 'JK1',
  paymentWhere: '缴款平台',
}

function rolesFor({ kind }: ApplicationEvent): Role[] {
  const act = EVENT_ACTS[kind]
  if (act === 'application.sign' || act === 'application.extend') return ['officer']
  return act === 'application.review' || act === 'application.correct' ? ['reviewer'] : ['clerk']
}

/** What one case cannot know: an earlier application, its parts, what a letter needs. */
function isExcused(refusal: Refusal, event: ApplicationEvent, lettered: boolean): boolean {
  if (event.kind === 'split') return refusal.kind === 'invalid'
  if (refusal.kind !== 'breach') return false
  return (
    ['DEC-18', 'DEC-19', 'DEC-20'].includes(refusal.breach.code) ||
    (lettered && refusal.breach.code.startsWith('LTR'))
  )
}
