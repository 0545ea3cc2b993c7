import { assertNever } from '../basics/assert-never.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import { isReckonable, outsideCalendar, type WorkCalendar } from '../clock/index.ts'
import { type Breach, breach, DECISIONS } from '../law/index.ts'
import { AVAILABLE, isAvailable } from './available.ts'
import { findConsultationEndBreach, findConsultedBreach } from './consultation.ts'
import { findCorrectionAskedBreach, findCorrectionExtendedBreach } from './correction.ts'
import { findDecisionBreach } from './decision.ts'
import { findServiceBreach } from './delivery.ts'
import {
  findDisputeClosedBreach,
  findDisputeOpenedBreach,
  findRedoOrderedBreach,
} from './dispute/judge-dispute.ts'
import { EVENT_LABELS } from './events/labels.ts'
import type { ApplicationEvent, Archived, Corrected, Drafted, Fact, NotedForPublication } from './events.ts'
import { findDelayBreach, findReasonsAskedBreach, findReasonsGivenBreach } from './excessive.ts'
import { judgeExtension } from './extension.ts'
import { findFeeNoticedBreach, findFeePaidBreach } from './fee/charge.ts'
import { standingFacts } from './history.ts'
import { findBlank } from './required.ts'
import { serviceOf } from './service.ts'
import { findPartBreach, findSplitBreach, findSplitChangedBreach } from './split.ts'
import { type ApplicationState, advance, NOTHING } from './state.ts'
import { STATUS_LABELS } from './status.ts'

/**
 * Whether something may happen to a case: the law's yes, or its no with code, article and a sentence that says what was
 * tried, why not and what to do. Ask it before an event is recorded, under the lock of the case; `today` is the day of
 * recording, which no event may be later than.
 *
 * A correction is lawful when the history that stands after it is lawful from its first step.
 */
export function judge(
  state: ApplicationState,
  event: ApplicationEvent,
  today: PlainDate,
  calendar: WorkCalendar,
): Result<void, Breach> {
  const found =
    findDayBreach(state, event, today, calendar) ??
    findEarlyBreach(state, event) ??
    (event.kind === 'corrected'
      ? findCorrectedBreach(state, event, today, calendar)
      : findFactBreach(state, event, calendar)) ??
    findOrderBreach(state, event)
  return found ? no(found) : ok(undefined)
}

function findDayBreach(
  state: ApplicationState,
  { kind, on }: ApplicationEvent,
  today: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  if (!isReckonable(calendar, on)) return outsideCalendar(calendar, on)
  if (on > today)
    return breach('APP-01', `“${EVENT_LABELS[kind]}”的日期 ${on} 晚于今天 ${today}，请等发生后再记录。`)
  return state.lastOn !== null && on < state.lastOn
    ? breach(
        'APP-02',
        `“${EVENT_LABELS[kind]}”的日期 ${on} 早于上一步的 ${state.lastOn}，请核对；确属补记的，请用更正记录放回原位并写明理由。`,
      )
    : null
}

/** Before registration the order says enough; only a decision has a sentence of its own. */
const findEarlyBreach = (state: ApplicationState, event: ApplicationEvent): Breach | null =>
  state.registration === null && event.kind !== 'decided' ? findOrderBreach(state, event) : null

function findOrderBreach({ status }: ApplicationState, { kind }: ApplicationEvent): Breach | null {
  if (isAvailable(status, kind)) return null
  const next = AVAILABLE[status].map(each => EVENT_LABELS[each]).join('、')
  return breach(
    'APP-03',
    `本件申请现在“${STATUS_LABELS[status]}”，不能“${EVENT_LABELS[kind]}”；现在可以：${next}。`,
  )
}

/** What the law asks of a fact, beyond its place in the order. */
function findFactBreach(state: ApplicationState, fact: Fact, calendar: WorkCalendar): Breach | null {
  switch (fact.kind) {
    case 'received':
      return findPartBreach(fact)
    case 'contactAttempted':
      return findBlank({ 联系经过: fact.note })
    case 'confirmed':
      return findBlank({ 确认的证据: fact.evidence })
    case 'registered':
      return state.registration === null
        ? findBlank({ 登记号: fact.number })
        : breach(
            'APP-10',
            `本件申请已登记为“${state.registration.number}”，不能再次登记；登记号有误的，请更正原记录。`,
          )
    case 'correctionAsked':
      return findCorrectionAskedBreach(state, fact)
    case 'correctionExtended':
      return findCorrectionExtendedBreach(fact)
    case 'correctionReceived':
      return findBlank({ 补正的内容: fact.content })
    case 'reasonsAsked':
      return findReasonsAskedBreach(state, fact)
    case 'reasonsGiven':
      return findReasonsGivenBreach(state, fact.content)
    case 'delayedReasonably':
      return findDelayBreach(state, fact, calendar)
    case 'thirdPartyConsulted':
    case 'coMakerConsulted':
    case 'otherBodyConsulted':
      return findConsultedBreach(state, fact)
    case 'consultationAnswered':
    case 'consultationLapsed':
      return findConsultationEndBreach(state, fact, calendar)
    case 'extended': {
      const judged = judgeExtension(state, fact, calendar)
      return judged.ok ? null : judged.reason
    }
    case 'feeNoticed':
      return findFeeNoticedBreach(state, fact, calendar)
    case 'feePaid':
      return findFeePaidBreach(state, fact, calendar)
    case 'searched':
      return findBlank({ 检索的部门和系统: fact.places.join(''), 检索的关键词: fact.keywords.join('') })
    case 'drafted':
      return findDraftedBreach(state, fact)
    case 'reviewed':
      return findStageBreach(state, ['drafted', 'reviewed'], '审核') ?? findBlank({ 审核意见: fact.opinion })
    case 'returnedToDraft':
      return (
        findStageBreach(state, ['drafted', 'reviewed', 'signed'], '退回') ??
        findBlank({ 退回的理由: fact.reason })
      )
    case 'signed':
      return findStageBreach(state, ['reviewed'], '签发') ?? findBlank({ 签发人: fact.signatory })
    case 'decided':
    case 'redoDecided':
      return findDecisionBreach(state, fact, calendar)
    case 'resent':
    case 'delivered':
    case 'deliveryFailed':
      return findServiceBreach(serviceOf(state, fact.letter, fact.consultation), fact)
    case 'archived':
      return findArchivedBreach(state, fact)
    case 'withdrawn':
      return findBlank({ 撤回申请的书面记录: fact.evidence })
    case 'split':
      return findSplitBreach(state, fact)
    case 'disputeOpened':
      return findDisputeOpenedBreach(state, fact)
    case 'disputeClosed':
      return findDisputeClosedBreach(state, fact)
    case 'redoOrdered':
      return findRedoOrderedBreach(state, fact)
    case 'notedForPublication':
      return findPublicationBreach(state, fact)
    default:
      return assertNever(fact)
  }
}

function findDraftedBreach({ draft }: ApplicationState, { outcome }: Drafted): Breach | null {
  return draft === null
    ? null
    : breach(
        'DEC-17',
        `已有“${DECISIONS[draft.outcome].zh}”的拟稿，不能另拟“${DECISIONS[outcome].zh}”，请先退回原稿。`,
      )
}

type Stage = NonNullable<ApplicationState['draft']>['stage']

const findStageBreach = (
  { draft }: ApplicationState,
  stages: readonly Stage[],
  act: string,
): Breach | null =>
  draft !== null && stages.includes(draft.stage)
    ? null
    : breach(
        'DEC-11',
        `现在${draft === null ? '没有拟稿' : draft.stage === 'drafted' ? '只有未经审核的拟稿' : '决定已经签发'}，不能${act}，请按拟稿、审核、签发的顺序办理。`,
      )

function findArchivedBreach(state: ApplicationState, event: Archived): Breach | null {
  const service = (state.redos.at(-1)?.decision ?? state.decision)?.service
  if (state.status === 'decided' && service && service.failures.length < 2)
    return breach(
      'ARC-01',
      '处理决定还没有送达，不能归档，请登记送达证据；两次送达不成的，登记两次退件后归档。',
    )
  return findBlank({ 档号: event.reference, 保管期限: event.retention })
}

function findPublicationBreach(state: ApplicationState, event: NotedForPublication): Breach | null {
  const outcome = (state.redos.at(-1)?.decision ?? state.decision)?.outcome
  return outcome === 'provided' || outcome === 'partial'
    ? findBlank({ 转为主动公开的理由: event.reason })
    : breach('PUB-01', '本件申请没有提供过政府信息，不能转为主动公开；不予公开的信息，请在定期评估后再决定。')
}

function findCorrectedBreach(
  state: ApplicationState,
  event: Corrected,
  today: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  const { sequence, reason } = event
  const target = state.recorded[sequence - 1]
  if (target === undefined || state.reversed.some(each => each.sequence === sequence))
    return breach(
      'APP-08',
      target === undefined
        ? `没有第 ${sequence} 条办理记录，不能更正，请从办理记录里选择。`
        : `第 ${sequence} 条办理记录已经更正过，不能再次更正它；更正有误的，请更正那一条更正记录。`,
    )
  const blank = findBlank({ 更正的理由: reason })
  if (blank) return blank
  let replayed = NOTHING
  for (const fact of standingFacts([...state.recorded, event]).facts) {
    const judged = judge(replayed, fact, today, calendar)
    if (!judged.ok)
      return breach(
        'APP-09',
        `这样更正之后，${fact.on} 的“${EVENT_LABELS[fact.kind]}”将不合法（${judged.reason.code}）：${judged.reason.message}请连同它一并更正。`,
      )
    replayed = advance(replayed, fact)
  }
  return state.intake === null || replayed.intake === null ? null : findSplitChangedBreach(state, replayed)
}
