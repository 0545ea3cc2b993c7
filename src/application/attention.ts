import type { PlainDate } from '../basics/plain-date.ts'
import { duePeriod, type WorkCalendar } from '../clock/index.ts'
import type { Article } from '../law/index.ts'
import { consultationDue, correctionDue, paymentDue, reasonsDue } from './clock/applicant-periods.ts'
import { CONSULTED_LABELS, SILENCE_MEANS } from './consultation.ts'
import { serviceOf } from './service.ts'
import type { ApplicationState } from './state.ts'

export type AttentionKind =
  | 'unconfirmed'
  | 'unregistered'
  | 'correctionNoticeLate'
  | 'correctionExpired'
  | 'paymentExpired'
  | 'reasonsExpired'
  | 'consultationExpired'
  | 'deliveryUnproven'
  | 'notYetGiven'

/** What a case asks of its clerk today, besides the due day itself. Nothing here is unlawful yet; all of it can become so. */
export interface Attention {
  readonly kind: AttentionKind
  readonly article: Article
  readonly message: string
}

/** What wants doing in a case on a day, most pressing first (domain.md B3, B6). */
export function attentionOf(state: ApplicationState, calendar: WorkCalendar, today: PlainDate): Attention[] {
  if (state.closedOn !== null || state.split !== null || state.withdrawnOn !== null)
    return state.redos.some(redo => redo.decision === null) ? consultationsOf(state, calendar, today) : []
  return [
    ...intakeOf(state, today),
    ...applicantOf(state, calendar, today),
    ...consultationsOf(state, calendar, today),
    ...decisionOf(state),
  ]
}

const notice = (kind: AttentionKind, article: Article, message: string): Attention => ({
  kind,
  article,
  message,
})

function intakeOf({ status, intake, contacts, receivedOn }: ApplicationState, today: PlainDate): Attention[] {
  if (status === 'arrived' && intake !== null)
    return [
      contacts.some(each => each.on === intake.on)
        ? notice(
            'unconfirmed',
            '条例§31',
            `${intake.on} 到达，已联系但未能确认；恢复联络之日为收到之日，请继续联系申请人。`,
          )
        : notice(
            'unconfirmed',
            '条例§31',
            `${intake.on} 到达，当日没有联系申请人的记录；拖延确认不能推迟收到之日，请立即联系。`,
          ),
    ]
  return status === 'received' && receivedOn !== null && receivedOn < today
    ? [notice('unregistered', '条例§45', `${receivedOn} 收到，尚未登记，请登记并分派承办。`)]
    : []
}

function applicantOf(state: ApplicationState, calendar: WorkCalendar, today: PlainDate): Attention[] {
  const { correction, fee, reasons, receivedOn } = state
  const found: Attention[] = []
  const noticeDue = receivedOn === null ? null : duePeriod(calendar, 'correctionNotice', receivedOn).date
  if (
    correction &&
    correction.service.sent.length > 0 &&
    noticeDue !== null &&
    correction.askedOn > noticeDue
  )
    found.push(
      notice(
        'correctionNoticeLate',
        '条例§30',
        `补正告知于 ${correction.askedOn} 发出，已超过 ${noticeDue} 的期限，请在卷中说明原因。`,
      ),
    )
  const expired = (due: PlainDate | null): due is PlainDate => due !== null && due < today
  const [corrected, paid, reasoned] = [
    correctionDue(state, calendar),
    paymentDue(state, calendar),
    reasonsDue(state, calendar),
  ]
  if (correction?.returnedOn === null && expired(corrected))
    found.push(
      notice(
        'correctionExpired',
        '条例§30',
        `补正期限已于 ${corrected} 届满，申请人没有补正，可以按逾期不补正处理；有正当理由的，可以延长补正期限。`,
      ),
    )
  if (fee?.paidOn === null && expired(paid))
    found.push(
      notice(
        'paymentExpired',
        '条例§42；国办函〔2020〕109号',
        `缴费期限已于 ${paid} 届满，申请人没有缴费，可以按逾期未缴费处理。`,
      ),
    )
  if (reasons?.givenOn === null && expired(reasoned))
    found.push(
      notice(
        'reasonsExpired',
        '条例§35',
        `申请人说明理由的期限已于 ${reasoned} 届满，没有收到说明，请认定并处理。`,
      ),
    )
  return [...found, ...unprovenOf(state)]
}

function unprovenOf(state: ApplicationState): Attention[] {
  const open = [
    ['correctionNotice', state.correction?.returnedOn === null, '补正告知书'],
    ['feeNotice', state.fee?.paidOn === null, '收费通知书'],
    ['reasonsRequest', state.reasons?.givenOn === null, '说明理由告知书'],
  ] as const
  return open
    .filter(([letter, waits]) => waits && serviceOf(state, letter, null)?.deliveredOn === null)
    .map(([, , zh]) =>
      notice(
        'deliveryUnproven',
        '国办公开办函〔2016〕235号',
        `${zh}还没有送达证据，申请人的期限没有起算，请查询投递结果并登记。`,
      ),
    )
}

const consultationsOf = (state: ApplicationState, calendar: WorkCalendar, today: PlainDate): Attention[] =>
  state.consultations
    .filter(each => each.endedOn === null)
    .flatMap(each => {
      const due = consultationDue(each, calendar)
      const whom = `${CONSULTED_LABELS[each.with]}“${each.party}”`
      if (due === null && each.with !== 'otherBody')
        return [
          notice(
            'deliveryUnproven',
            '条例§32、§34',
            `发给${whom}的征求意见书还没有送达证据，答复期限没有起算，请查询投递结果并登记。`,
          ),
        ]
      if (due === null || due >= today) return []
      const effect = SILENCE_MEANS[each.with] === 'consent' ? '视为同意公开' : '由本机关决定是否公开'
      return [
        notice(
          'consultationExpired',
          '条例§32、§34',
          `${whom}的答复期限已于 ${due} 届满，其后的时间不再扣除；逾期未答复的，${effect}，请登记并继续办理。`,
        ),
      ]
    })

const decisionOf = ({ status, decision }: ApplicationState): Attention[] =>
  status === 'decided' && decision !== null
    ? [
        notice(
          'notYetGiven',
          '国办公开办函〔2016〕235号',
          `处理决定于 ${decision.on} 作出，但当面送达以签收日为准，签收前答复期限仍在计算，请登记送达或者改为邮寄。`,
        ),
      ]
    : []
