import type { TrackedCase } from '../../../actions/cases/track-application.ts'
import { assertNever } from '../../../basics/assert-never.ts'

/** What the status means for the applicant, and what he should do. */
export function sayState({ state, clock, parts }: TrackedCase): string {
  switch (state.status) {
    case 'none':
    case 'arrived':
      return '机关已收到您的提交，正在与您联系确认。请留意电话、短信和邮件。'
    case 'received':
      return '双方已经确认，机关正在登记。'
    case 'examining':
    case 'drafted':
    case 'reviewed':
    case 'signed':
    case 'redoing':
      return '机关正在办理您的申请。'
    case 'correctionAsked':
      return `机关请您补正申请内容${clock.waitingDue === null ? '' : `，请在 ${clock.waitingDue} 前提交`}；逾期没有正当理由的，视为放弃申请。`
    case 'feeNoticed':
      return `机关发出了收费通知${clock.waitingDue === null ? '' : `，请在 ${clock.waitingDue} 前缴费`}；逾期未缴的，视为放弃申请。`
    case 'reasonsAsked':
      return '申请数量、频次较多，机关请您说明理由。'
    case 'consulting':
      return '机关正在征求第三方或者其他机关的意见，这段时间不计入答复期限。'
    case 'decided':
      return '机关已经作出答复并发出。'
    case 'delivered':
      return '答复已经送达。'
    case 'archived':
      return '本件已经办结归档。'
    case 'withdrawn':
      return '您已撤回申请，本件终止办理。'
    case 'split':
      return `本件已按“一事一申请”拆分成 ${parts.join('、')}，请用这些登记号和原来的查询码分别查询。`
    default:
      return assertNever(state.status)
  }
}
