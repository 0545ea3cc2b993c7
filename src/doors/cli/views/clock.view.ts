import type { ReplyClock } from '../../../actions/reckon-clock.ts'

/** The due days, then why, line by line. */
export function clockView(clock: ReplyClock): string[] {
  const lines = [
    `收到之日　　　　　${clock.receivedOn}`,
    `补正告知最迟　　　${clock.correctionNoticeDue}`,
    `答复期限届满　　　${clock.replyDue}`,
  ]
  if (clock.extendedReplyDue !== undefined) lines.push(`延长后届满　　　　${clock.extendedReplyDue}`)
  if (clock.provisional) lines.push('暂算：其中有年份的放假安排尚未公布，公布后请重新计算。')
  return [...lines, '', '理由', ...clock.reasons.map((reason, index) => `  ${index + 1}. ${reason}`)]
}
