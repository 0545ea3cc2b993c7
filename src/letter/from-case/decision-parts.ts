import type { ApplicationState, DecisionContent } from '../../application/index.ts'
import { REPLY_FORMS, REPLY_WAYS } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { addWorkingDays, duePeriod, type WorkCalendar } from '../../clock/index.ts'
import type { SearchRecord } from '../decision/not-held.ts'
import type { Supply } from '../facts.ts'
import type { Draft } from '../settle-facts.ts'
import { type CaseView, deliveryOf, earlierLetter } from './case-view.ts'
import { choiceIn, linesIn, maybeTextIn, numberIn, textIn } from './given.ts'

const NO_DAY = '' as PlainDate

/** 提供方式 (条例§40): titles one a line; copies and pages are the same for all unless the letter is edited. */
export const supplyOf = ({ given }: CaseView): Draft<Supply> => ({
  form: choiceIn(given, 'form', REPLY_FORMS),
  way: choiceIn(given, 'way', REPLY_WAYS),
  documents: linesIn(given, 'documents').map(title => ({
    title,
    copies: numberIn(given, 'copies', 1),
    pages: numberIn(given, 'pages', 1),
  })),
  otherFormBecause: maybeTextIn(given, 'otherFormBecause'),
})

/** 检索经过: what the search records of the case say, and what the clerk adds. */
export function searchOf({ state, given, on }: CaseView): Draft<SearchRecord> {
  const { searches } = state
  return {
    departments: linesIn(
      given,
      'departments',
      searches.flatMap(each => each.places),
    ),
    systems: linesIn(given, 'systems'),
    keywords: linesIn(
      given,
      'keywords',
      searches.flatMap(each => each.keywords),
    ),
    archives: linesIn(given, 'archives'),
    from: searches[0]?.on ?? on,
    to: searches.at(-1)?.on ?? on,
  }
}

/** Document number of the step that carried a notice, from what was recorded. */
function numberOf(
  state: ApplicationState,
  kind: 'correctionAsked' | 'feeNoticed' | 'reasonsAsked',
): string | null {
  const event = state.recorded.findLast(each => each.kind === kind)
  return event && 'documentNumber' in event ? event.documentNumber : null
}

/** L50: the notice that was not answered, its delivery and its last day. */
export function lapsedCorrection({ state, given, calendar }: CaseView) {
  const { correction } = state
  const delivery = deliveryOf(correction?.service, textIn(given, 'deliveryRecord'))
  return {
    notice: earlierLetter(numberOf(state, 'correctionAsked'), correction?.askedOn ?? NO_DAY),
    noticeDelivery: delivery,
    dueOn: correction ? lastDay(calendar, delivery.on, correction.days) : NO_DAY,
  }
}

/** L51: the fee that was not paid. */
export function lapsedFee({ state, given, calendar }: CaseView) {
  const { fee } = state
  const delivery = deliveryOf(fee?.service, textIn(given, 'deliveryRecord'))
  return {
    notice: earlierLetter(numberOf(state, 'feeNoticed'), fee?.noticedOn ?? NO_DAY),
    noticeDelivery: delivery,
    amount: fee ? fee.amount / 100 : Number.NaN,
    dueOn: delivery.on === NO_DAY ? NO_DAY : duePeriod(calendar, 'payment', delivery.on).date,
  }
}

const lastDay = (calendar: WorkCalendar, from: PlainDate, days: number): PlainDate =>
  from === NO_DAY ? NO_DAY : addWorkingDays(calendar, from, days).date

/** L43: that reasons were asked for, and what came of it. */
export function excessiveOf({ state, given, calendar }: CaseView, { reason }: DecisionContent) {
  const { reasons } = state
  return {
    counted: {
      from: reasons?.from ?? NO_DAY,
      to: reasons?.to ?? NO_DAY,
      items: reasons?.count ?? Number.NaN,
    },
    notice: earlierLetter(numberOf(state, 'reasonsAsked'), reasons?.askedOn ?? NO_DAY),
    response:
      reasons?.givenOn && reasons.content
        ? ({ answer: 'given', on: reasons.givenOn, reason: reasons.content } as const)
        : ({
            answer: 'silent',
            dueOn: reasons ? lastDay(calendar, deliveryOf(reasons.service, '').on, reasons.days) : NO_DAY,
          } as const),
    judgement: textIn(given, 'judgement', reason),
  }
}

/** L33: the correction that was asked for, and what came back. */
export function correctionOf({ state }: CaseView) {
  const { correction } = state
  return {
    notice: earlierLetter(numberOf(state, 'correctionAsked'), correction?.askedOn ?? NO_DAY),
    asked: correction?.items ?? [],
    answeredOn: correction?.returnedOn ?? NO_DAY,
    answered: correction?.content ? [correction.content] : [],
  }
}

/** L25: every consultation of a third party. */
export const consultationsOf = ({ state, calendar }: CaseView) =>
  state.consultations
    .filter(each => each.with === 'thirdParty')
    .map(each => {
      const received = each.service.deliveredOn ?? each.sentOn
      return {
        thirdParty: each.party,
        sentOn: each.sentOn,
        receivedOn: received,
        outcome:
          each.answer !== null && each.endedOn !== null
            ? ({ answer: 'objects', on: each.endedOn, reason: each.reason ?? '' } as const)
            : ({ answer: 'silent', dueOn: duePeriod(calendar, 'thirdPartyReply', received).date } as const),
      }
    })
