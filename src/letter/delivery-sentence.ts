import { chineseDate } from './chinese-date.ts'
import type { DeliveryEvidence } from './facts.ts'

/** Posted letters count from the day of posting, all others from the day they were received (国办公开办函〔2016〕235号). */
export function deliverySentence({ way, on, record }: DeliveryEvidence): string {
  const day = chineseDate(on)
  const how = {
    direct: `于${day}直接送达`,
    entrusted: `于${day}委托送达`,
    post: `于${day}通过邮政企业交寄送达`,
    electronic: `于${day}以电子方式送达`,
  }[way]
  return `${how}（送达凭证：${record}）。`
}
