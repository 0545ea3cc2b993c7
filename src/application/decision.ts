import type { PlainDate } from '../basics/plain-date.ts'
import type { WorkCalendar } from '../clock/index.ts'
import { type Breach, breach, DECISIONS, type DecisionKind } from '../law/index.ts'
import { citesOtherLaw, restsOn } from './citation.ts'
import { CONSULTED_LABELS } from './consultation.ts'
import { findCorrectionLapsedBreach } from './correction.ts'
import { findDispatchBreach } from './delivery.ts'
import type { Decided, DecisionContent, RedoDecided } from './events.ts'
import { findUnheardBreach } from './excessive.ts'
import { findFeeLapsedBreach } from './fee/charge.ts'
import { findSeveranceBreach, groundsOf } from './severance.ts'
import type { ApplicationState } from './state.ts'

/**
 * Whether an application may be decided so on a day (条例§36–39): exactly one outcome, reasoned and resting on its
 * article, with what that outcome asks for, and signed.
 */
export const findDecisionBreach = (
  state: ApplicationState,
  event: Decided | RedoDecided,
  calendar: WorkCalendar,
): Breach | null =>
  findOutcomeBreach(state, event, event.on, calendar) ??
  findSignatureBreach(state, event.outcome) ??
  findDispatchBreach(event.dispatch)

/** The same but for signature and sending, so that a draft can be held against it before it is signed. */
export const findOutcomeBreach = (
  state: ApplicationState,
  content: DecisionContent,
  on: PlainDate,
  calendar: WorkCalendar,
): Breach | null =>
  findUndecidableBreach(state, content.outcome, on, calendar) ??
  findReasoningBreach(content) ??
  findSeveranceBreach(content) ??
  groundsOf(content)
    .map(ground => findGroundBreach(state, ground, content, on, calendar))
    .find(found => found !== null) ??
  null

function findUndecidableBreach(
  state: ApplicationState,
  outcome: DecisionKind,
  on: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  const redoing = state.redos.some(redo => redo.decision === null)
  if (state.registration === null)
    return breach('DEC-01', '申请尚未收到并登记，不能作出决定，请先确认收到之日并登记。')
  if (!redoing && (state.decision !== null || state.withdrawnOn !== null))
    return breach(
      'DEC-02',
      state.decision === null
        ? `申请人已于 ${state.withdrawnOn} 撤回申请，本件已按其他处理办结，不能再作出决定。`
        : `本件申请已于 ${state.decision.on} 作出“${DECISIONS[state.decision.outcome].zh}”，一件申请只有一个办理结果；被责令重作的，请先登记重作。`,
    )
  if (!redoing) {
    const waiting = findWaitingBreach(state, outcome)
    if (waiting) return waiting
  }
  if (outcome === 'correctionLapsed') return findCorrectionLapsedBreach(state, on, calendar)
  if (outcome === 'feeLapsed') return findFeeLapsedBreach(state, on, calendar)
  const open = state.consultations.find(each => each.endedOn === null)
  return open
    ? breach(
        'DEC-10',
        `${open.sentOn} 向${CONSULTED_LABELS[open.with]}“${open.party}”征求意见尚无结果，不能作出决定，请登记收到的意见，或者期满后登记逾期未答复。`,
      )
    : null
}

function findWaitingBreach({ correction, fee }: ApplicationState, outcome: DecisionKind): Breach | null {
  if (correction && correction.returnedOn === null && outcome !== 'correctionLapsed')
    return breach(
      'COR-06',
      `正在等待申请人补正，不能作出“${DECISIONS[outcome].zh}”；误发补正告知的，请先更正该记录。`,
    )
  if (fee && fee.paidOn === null && outcome !== 'feeLapsed')
    return breach(
      'FEE-10',
      `正在等待申请人缴费，不能作出“${DECISIONS[outcome].zh}”；不再收费的，请先更正收费通知的记录。`,
    )
  return null
}

function findReasoningBreach({ outcome, articles, reason }: DecisionContent): Breach | null {
  const { zh, article } = DECISIONS[outcome]
  if (reason.trim() === '') return breach('DEC-03', `“${zh}”没有写明事实和理由，请填写后再作出决定。`)
  return restsOn(outcome, articles)
    ? null
    : breach('DEC-04', `“${zh}”没有引用相应的条款，应引用${article}，请补填到款、项。`)
}

/** What one ground asks for, be it the outcome or that of a withheld part. */
function findGroundBreach(
  state: ApplicationState,
  ground: DecisionKind,
  content: DecisionContent,
  on: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  switch (ground) {
    case 'prohibitedByLaw':
      return citesOtherLaw(allArticles(content))
        ? null
        : breach(
            'DEC-16',
            '以其他法律、行政法规禁止公开为由，须引用该法律、行政法规的具体条文（部门规章、文件不行），请补填。',
          )
    case 'thirdPartyRights':
      return findUnconsultedBreach(state)
    case 'notHeld':
      return findUnsearchedBreach(state, content)
    case 'unclearAfterCorrection':
      return state.correction?.returnedOn
        ? null
        : breach('DEC-13', '申请人没有补正过，不能以补正后仍不明确为由答复，请先发补正告知书。')
    case 'duplicate':
    case 'reconfirmation':
      return findFirstTimeBreach(content, on)
    case 'excessive':
      return findUnheardBreach(state, on, calendar)
    default:
      return null
  }
}

const allArticles = ({ articles, withheld }: DecisionContent): string[] => [
  ...articles,
  ...withheld.map(each => each.article),
]

function findUnconsultedBreach({ consultations }: ApplicationState): Breach | null {
  const asked = consultations.filter(each => each.with === 'thirdParty')
  if (asked.length === 0)
    return breach(
      'DEC-09',
      '以保护第三方合法权益为由不公开，但没有征求过第三方意见，请先发征求意见书，待答复或者逾期后再决定。',
    )
  return asked.every(each => each.answer === 'agrees')
    ? breach('DEC-09', '第三方都已同意公开，不能再以保护第三方合法权益为由不公开，请改正办理结果。')
    : null
}

function findUnsearchedBreach(
  { searches }: ApplicationState,
  { notHeld, outcome }: DecisionContent,
): Breach | null {
  if (outcome === 'notHeld' && notHeld === null)
    return breach('DEC-15', '“本机关不掌握”须分清是信息不存在还是非本机关负责公开，请选择其中一种。')
  if (notHeld === 'otherBody' || searches.length > 0) return null
  return breach(
    'DEC-14',
    '答复信息不存在，但没有检索记录，复议、诉讼中无法举证，请先登记检索的部门、系统、关键词和结果。',
  )
}

function findFirstTimeBreach({ outcome, earlier }: DecisionContent, on: PlainDate): Breach | null {
  if (earlier === null || earlier.number.trim() === '')
    return breach(
      'DEC-08',
      `“${DECISIONS[outcome].zh}”没有指明前次申请，请填写前次申请的登记号、答复日期和文号。`,
    )
  return earlier.repliedOn > on
    ? breach(
        'DEC-08',
        `前次申请的答复日期 ${earlier.repliedOn} 晚于本次决定，前次尚未答复的不能以“${DECISIONS[outcome].zh}”答复，请核对。`,
      )
    : null
}

function findSignatureBreach({ draft }: ApplicationState, outcome: DecisionKind): Breach | null {
  if (draft?.stage !== 'signed')
    return breach('DEC-11', '处理决定尚未签发，不能发出，请按顺序完成拟稿、审核、签发。')
  return draft.outcome === outcome
    ? null
    : breach(
        'DEC-12',
        `签发的是“${DECISIONS[draft.outcome].zh}”，与要发出的“${DECISIONS[outcome].zh}”不一致，请退回重新拟稿。`,
      )
}
