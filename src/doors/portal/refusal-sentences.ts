import type { Refusal } from '../../actions/refusal.ts'
import type { UploadRefusal } from '../kit/take-uploads.ts'

/** Field → sentence, for an error summary; an empty field name stands for the whole page. */
export function sentencesOf(refusal: Refusal): Readonly<Record<string, string>> {
  switch (refusal.kind) {
    case 'invalid':
      return refusal.errors
    case 'breach':
      return { '': refusal.breach.message }
    case 'inFlight':
      return { '': '同一份内容正在提交，请稍候再试。' }
    case 'keyReused':
      return { '': '这个页面已经提交过一份申请，要再提交一份请重新打开申请页。' }
    case 'tooMany':
      return { '': `提交太频繁，请 ${refusal.retryAfterSeconds} 秒后再试。` }
    case 'notFound':
      return { '': '没有找到，请核对后重试。' }
    default:
      return { '': '现在不能这样做，请刷新页面后重试。' }
  }
}

/** The same for files that were not taken; `field` is where they were chosen. */
export const uploadErrors = (field: string, reason: UploadRefusal): Readonly<Record<string, string>> =>
  'sentence' in reason ? { [field]: reason.sentence } : sentencesOf(reason.refusal)
