import { no, ok, type Result } from '../basics/result.ts'
import type { WorkCalendar } from '../clock/index.ts'
import { type Breach, breach, PERIODS, versionOn } from '../law/index.ts'
import { caseClock } from './clock/case-clock.ts'
import { findDispatchBreach } from './delivery.ts'
import type { Extended } from './events.ts'
import type { ApplicationState } from './state.ts'

/**
 * Whether the reply may be put off (条例§33第2款): once, by at most 20 working days, with the consent of the head of the
 * 政府信息公开工作机构, told to the applicant before the period ends.
 *
 * Example: due on 2025-03-31, it may be extended on that day, and no more on 2025-04-01.
 */
export function judgeExtension(
  state: ApplicationState,
  event: Extended,
  calendar: WorkCalendar,
): Result<void, Breach> {
  if (state.extension !== null)
    return no(
      breach(
        'EXT-01',
        `本件申请已于 ${state.extension.on} 延期 ${state.extension.days} 个工作日，只能延长一次，请在延长后的期限内答复。`,
      ),
    )
  const most = versionOn(PERIODS.extension, event.on).value
  if (event.days < 1 || event.days > most)
    return no(
      breach(
        'CLK-07',
        `延长答复期限须为 1 至 ${most} 个工作日，不能延长 ${event.days} 个工作日，请改正天数。`,
      ),
    )
  if (event.approvedBy.trim() === '' || event.reason.trim() === '')
    return no(
      breach('EXT-03', '延期须经政府信息公开工作机构负责人同意并说明理由，请填写同意的负责人和延期的理由。'),
    )
  const clock = caseClock(state, calendar, event.on)
  if (!clock.ok) return clock
  const { originalDue } = clock.value
  if (originalDue === null || state.delay !== null)
    return no(
      breach(
        'EXT-04',
        state.delay !== null
          ? `本件申请已告知延迟答复至 ${state.delay.until}，不能再按一般规定延期，请在该日前答复。`
          : '正在等待申请人补正或者缴费，答复期限没有计算，不能延期，请等期限重新起算后再办。',
      ),
    )
  if (event.on > originalDue)
    return no(
      breach('EXT-02', `答复期限已于 ${originalDue} 届满，${event.on} 不能再延期，请尽快答复并说明情况。`),
    )
  const dispatch = findDispatchBreach(event.dispatch)
  return dispatch ? no(dispatch) : ok(undefined)
}
