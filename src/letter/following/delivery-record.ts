import { SERVICE_METHOD_LABELS } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { chineseDate } from '../chinese-date.ts'
import { type DocumentNumber, renderDocumentNumber } from '../document-number.ts'
import type { FormBody } from '../facts.ts'
import { BLANK, type FormRow, form, formTable, LONG_BLANK } from '../form.ts'
import type { Letter } from '../letter.ts'
import type { Words } from '../words.ts'

/** How it went: handed over, posted, or sent electronically (国办公开办函〔2016〕235号). */
export type DeliveryWay =
  | {
      readonly method: 'direct' | 'entrusted'
      readonly place: Words
      /** Who carried it; null gives the blank for him. */
      readonly deliverer: Words | null
      /** Null until it is signed by hand. */
      readonly signed: { readonly by: Words; readonly on: PlainDate } | null
    }
  | {
      readonly method: 'post'
      readonly mailNumber: Words
      readonly address: Words
      readonly postedOn: PlainDate
      /** 退件 or 签收, as far as the post has said. */
      readonly outcome: Words | null
    }
  | {
      readonly method: 'electronic'
      readonly address: Words
      readonly sentOn: PlainDate
      readonly log: Words
    }

export interface DeliveryRecordFacts {
  readonly body: FormBody
  readonly document: { readonly title: Words; readonly number: DocumentNumber; readonly copies: number }
  readonly recipient: Words
  readonly way: DeliveryWay
}

/** L70 送达回证、邮寄登记. */
export function composeDeliveryRecord({ body, document, recipient, way }: DeliveryRecordFacts): Letter {
  const title = way.method === 'post' ? '政府信息公开文书邮寄登记' : '政府信息公开文书送达回证'
  const rows: FormRow[] = [
    ['送达机关', body.name],
    ['文书名称', document.title],
    ['文号', renderDocumentNumber(document.number), '份数', `${document.copies}份`],
    ['受送达人', recipient, '送达方式', SERVICE_METHOD_LABELS[way.method]],
    ...wayRows(way),
  ]
  return form('L70', body, title, [formTable(title, rows)])
}

function wayRows(way: DeliveryWay): FormRow[] {
  switch (way.method) {
    case 'direct':
    case 'entrusted':
      return [
        ['送达地点', way.place],
        ['送达人', way.deliverer ?? BLANK],
        [
          '受送达人签收',
          way.signed?.by ?? BLANK,
          '签收日期',
          way.signed === null ? BLANK : chineseDate(way.signed.on),
        ],
        ['代收、拒收情况', LONG_BLANK],
      ]
    case 'post':
      return [
        ['邮政企业单号', way.mailNumber, '交邮日期', chineseDate(way.postedOn)],
        ['收件地址', way.address],
        ['签收、退件情况', way.outcome ?? LONG_BLANK],
      ]
    case 'electronic':
      return [
        ['电子地址', way.address],
        ['发送日期', chineseDate(way.sentOn)],
        ['发送记录', way.log],
      ]
  }
}
