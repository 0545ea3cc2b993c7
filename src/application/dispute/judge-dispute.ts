import { type Breach, breach, DISPUTE_ENDING_RULES } from '../../law/index.ts'
import type { DisputeClosed, DisputeOpened, RedoOrdered } from '../events.ts'
import { findBlank } from '../required.ts'
import type { ApplicationState } from '../state.ts'
import { isPending } from './dispute.ts'

/** Whether a reconsideration or a suit may be put on record. What people do outside is not ours to forbid. */
export function findDisputeOpenedBreach({ disputes }: ApplicationState, event: DisputeOpened): Breach | null {
  const known = disputes.find(each => each.id === event.dispute)
  if (known && (isPending(known) || known.group !== event.group))
    return breach(
      'DSP-02',
      isPending(known)
        ? `编号“${event.dispute}”的案件尚未审结，不能重复登记；上诉、再审的，请先登记原审的结果。`
        : `编号“${event.dispute}”已用于另一类案件，请换一个编号。`,
    )
  return findBlank({ 复议机关或者法院: event.forum })
}

export function findDisputeClosedBreach({ disputes }: ApplicationState, event: DisputeClosed): Breach | null {
  const known = disputes.find(each => each.id === event.dispute)
  if (known === undefined || !isPending(known))
    return breach('DSP-01', `没有编号为“${event.dispute}”的未审结案件，请选择尚未审结的一件。`)
  const { zh, procedure } = DISPUTE_ENDING_RULES[event.ending]
  return (procedure === 'reconsideration') === (known.group === 'reconsideration')
    ? null
    : breach('DSP-03', `“${zh}”不是该类案件的结案方式，请从本程序的结案方式中选择。`)
}

/** Far beyond any term that a decision or a judgment sets, in working days. */
const LONGEST_TERM = 250

/** Whether a reply may be ordered anew: there is one, and what is ordered can be reckoned. */
export function findRedoOrderedBreach(state: ApplicationState, event: RedoOrdered): Breach | null {
  const redo = state.redos.at(-1)
  const given = redo ? redo.closedOn : state.decision && state.closedOn
  if (given === null)
    return breach('RDO-01', '本件申请还没有作出过答复，谈不上重作；责令限期答复的，请按该期限直接作出决定。')
  const { term, dispute } = event
  if (dispute !== null && !state.disputes.some(each => each.id === dispute))
    return breach('RDO-03', `没有登记过编号为“${dispute}”的案件，请先登记该复议或者诉讼。`)
  const wrong =
    term !== null && ('until' in term ? term.until <= event.on : term.days < 1 || term.days > LONGEST_TERM)
  if (wrong)
    return breach(
      'RDO-02',
      `责令重作的期限须晚于收到之日，或者是 1 至 ${LONGEST_TERM} 个工作日，请按决定书、判决书填写，未写的留空。`,
    )
  return findBlank({ 责令重作的文书号: event.documentNumber })
}
