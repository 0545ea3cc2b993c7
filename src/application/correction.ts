import type { PlainDate } from '../basics/plain-date.ts'
import type { WorkCalendar } from '../clock/index.ts'
import { type Breach, breach } from '../law/index.ts'
import { correctionDue } from './clock/applicant-periods.ts'
import { findDispatchBreach } from './delivery.ts'
import type { CorrectionAsked, CorrectionExtended } from './events.ts'
import type { ApplicationState } from './state.ts'

/** The law says 合理的补正期限 and no more; beyond a quarter of a year nobody would call it a period. */
const LONGEST = 60

const isPeriod = (days: number): boolean => days >= 1 && days <= LONGEST

/** Whether correction may be asked for (条例§30): once, with everything in it and a period. */
export function findCorrectionAskedBreach(state: ApplicationState, event: CorrectionAsked): Breach | null {
  if (state.correction !== null)
    return breach(
      'COR-01',
      `本件申请已于 ${state.correction.askedOn} 告知补正，补正只能一次性告知，请按现有内容办理；仍不明确的，答复无法提供。`,
    )
  if (event.items.length === 0 || event.items.some(item => item.trim() === ''))
    return breach('COR-02', '补正告知没有写明需要补正的事项，请逐条填写后再发出。')
  if (!isPeriod(event.days))
    return breach(
      'COR-02',
      `补正期限 ${event.days} 个工作日不合理，请填写 1 至 ${LONGEST} 个工作日之间的天数。`,
    )
  return findDispatchBreach(event.dispatch)
}

/** Whether the period may be lengthened for a good reason of the applicant's (条例§30: 无正当理由逾期). */
export function findCorrectionExtendedBreach({ days, reason }: CorrectionExtended): Breach | null {
  if (reason.trim() === '') return breach('COR-03', '延长补正期限没有写明申请人的正当理由，请补填后再保存。')
  return isPeriod(days)
    ? null
    : breach('COR-03', `延长补正期限 ${days} 个工作日不合理，请填写 1 至 ${LONGEST} 个工作日之间的天数。`)
}

/** Whether the application may be closed as 逾期不补正 on a day (条例§30). */
export function findCorrectionLapsedBreach(
  state: ApplicationState,
  on: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  const { correction } = state
  if (correction === null || correction.returnedOn !== null)
    return breach(
      'COR-07',
      `本件申请${correction === null ? '没有告知过补正' : `已于 ${correction.returnedOn} 收到补正`}，不能按逾期不补正处理，请按现有内容办理。`,
    )
  const due = correctionDue(state, calendar)
  if (due === null)
    return breach(
      'COR-05',
      '补正告知书没有送达证据，补正期限尚未起算，不能按逾期不补正处理，请补录送达日期和证据或者重新送达。',
    )
  return on <= due
    ? breach('COR-04', `补正期限至 ${due} 届满，${on} 不能按逾期不补正处理，请等到该日之后。`)
    : null
}
