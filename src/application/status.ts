import type { ApplicationState } from './state.ts'

/** Where a case stands, for people and for the table of what may happen next (domain.md B6). */
export const STATUSES = [
  'none',
  'arrived',
  'received',
  'examining',
  'correctionAsked',
  'feeNoticed',
  'reasonsAsked',
  'consulting',
  'drafted',
  'reviewed',
  'signed',
  'decided',
  'delivered',
  'archived',
  'withdrawn',
  'split',
  'redoing',
] as const
export type Status = (typeof STATUSES)[number]

export const STATUS_LABELS: Record<Status, string> = {
  none: '尚未收件',
  arrived: '待确认',
  received: '待登记',
  examining: '办理中',
  correctionAsked: '待补正',
  feeNoticed: '待缴费',
  reasonsAsked: '待说明理由',
  consulting: '征求意见中',
  drafted: '已拟稿',
  reviewed: '已审核',
  signed: '已签发',
  decided: '已发出',
  delivered: '已送达',
  archived: '已归档',
  withdrawn: '已撤回',
  split: '已拆分',
  redoing: '重新办理中',
}

/** What the case waits for outweighs how far its draft is; what ended it outweighs both. */
export function statusOf(state: Omit<ApplicationState, 'status'>): Status {
  if (state.intake === null) return 'none'
  if (state.split !== null) return 'split'
  const redo = state.redos.at(-1)
  if (redo && redo.decision === null) return 'redoing'
  if (state.archived !== null) return 'archived'
  if (state.withdrawnOn !== null) return 'withdrawn'
  const decision = redo?.decision ?? state.decision
  if (decision !== null) return decision.service.deliveredOn === null ? 'decided' : 'delivered'
  if (state.receivedOn === null) return 'arrived'
  if (state.registration === null) return 'received'
  if (state.correction !== null && state.correction.returnedOn === null) return 'correctionAsked'
  if (state.fee !== null && state.fee.paidOn === null) return 'feeNoticed'
  if (state.reasons !== null && state.reasons.givenOn === null && state.delay === null) return 'reasonsAsked'
  if (state.consultations.some(each => each.endedOn === null)) return 'consulting'
  return state.draft?.stage ?? 'examining'
}

/**
 * Whether somebody still has to see to the case: it is neither closed nor split nor withdrawn nor taken back altogether, or
 * its reply has to be made anew.
 */
export function isOpen(state: Omit<ApplicationState, 'status'>): boolean {
  const redo = state.redos.at(-1)
  if (redo) return redo.closedOn === null
  return (
    state.intake !== null && state.closedOn === null && state.split === null && state.withdrawnOn === null
  )
}
