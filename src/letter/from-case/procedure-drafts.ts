import { caseClock, type EventOf } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { no, type Result } from '../../basics/result.ts'
import { addWorkingDays, duePeriod } from '../../clock/index.ts'
import type { Breach } from '../../law/index.ts'
import { composeLetter } from '../compose-letter.ts'
import type { Letter } from '../letter.ts'
import { chargedFee } from '../procedure/charged-fee.ts'
import { type CaseView, referenceOf, signedOf, toApplicant } from './case-view.ts'
import { choiceIn, linesIn, maybeTextIn, textIn } from './given.ts'

type Composed = Result<Letter, Breach>

/** The day a date would be, where the records do not have it: the letter then says that it is missing. */
const NO_DAY = '' as PlainDate

/** The letters of procedure, each from the step that it goes with. */
export const correctionNotice = (view: CaseView, event: EventOf<'correctionAsked'>): Composed =>
  composeLetter('L04', { ...toApplicant(view), items: event.items, workingDays: event.days })

export const reasonsRequest = (view: CaseView, event: EventOf<'reasonsAsked'>): Composed =>
  composeLetter('L05', {
    ...toApplicant(view),
    counted: { from: event.from, to: event.to, items: event.count },
    workingDays: event.days,
  })

export function extensionNotice(view: CaseView, event: EventOf<'extended'>): Composed {
  const clock = caseClock(view.state, view.calendar, view.today)
  const dueOn = (clock.ok ? clock.value.replyDue : null) ?? NO_DAY
  return composeLetter('L06', {
    ...toApplicant(view),
    dueOn,
    until: dueOn === NO_DAY ? NO_DAY : addWorkingDays(view.calendar, dueOn, event.days).date,
    workingDays: event.days,
    reason: event.reason || null,
  })
}

export const thirdPartyInquiry = (view: CaseView, event: EventOf<'thirdPartyConsulted'>): Composed =>
  composeLetter('L07', {
    ...signedOf(view),
    thirdParty: { name: event.party, kind: choiceIn(view.given, 'partyKind', ['natural', 'organisation']) },
    application: referenceOf(view),
    information: [event.about],
  })

export const coMakerInquiry = (view: CaseView, event: EventOf<'coMakerConsulted'>): Composed =>
  composeLetter('L11', {
    ...signedOf(view),
    coMaker: event.party,
    application: referenceOf(view),
    information: [event.about],
    opinion: maybeTextIn(view.given, 'opinion'),
  })

export const assistanceRequest = (view: CaseView, event: EventOf<'otherBodyConsulted'>): Composed =>
  composeLetter('L12', {
    ...signedOf(view),
    helper: event.party,
    application: referenceOf(view),
    information: [event.about],
    tasks: linesIn(view.given, 'tasks', ['请就上述信息能否公开提出意见，并说明理由。']),
    replyBy: event.replyBy ?? NO_DAY,
  })

export function feeNotice(view: CaseView, event: EventOf<'feeNoticed'>): Composed {
  const fee = chargedFee(event)
  if (!fee.ok) return no(fee.reason)
  return composeLetter('L13', {
    ...toApplicant(view),
    fee: fee.value,
    payment: {
      by: 'code',
      code: textIn(view.given, 'paymentCode'),
      where: textIn(view.given, 'paymentWhere'),
    },
    deadline: { ifReceivedOn: view.on, payBy: duePeriod(view.calendar, 'payment', view.on).date },
  })
}

export const delayNotice = (view: CaseView, event: EventOf<'delayedReasonably'>): Composed =>
  composeLetter('L14', {
    ...toApplicant(view),
    reasonsGivenOn: view.state.reasons?.givenOn ?? NO_DAY,
    reason: event.reason,
    until: event.until,
  })
