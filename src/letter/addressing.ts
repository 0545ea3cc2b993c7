import { chineseDate } from './chinese-date.ts'
import type { ApplicationFacts, OfficeContact, Recipient } from './facts.ts'
import type { Slot } from './wording/wording.ts'

const YOU: Record<Recipient['kind'], string> = { natural: '你', organisation: '你单位', body: '贵单位' }

/** 你 to a person, 你单位 to an organisation, 贵单位 to another body. */
export const you = ({ kind }: Recipient): string => YOU[kind]

/** 联系人：…，联系电话：…，as far as there is something to name. */
export function contactDetails({ person, phone, address, email }: OfficeContact): string {
  const parts = [
    ['联系人', person],
    ['联系电话', phone],
    ['联系地址', address],
    ['电子邮箱', email],
  ]
  return parts
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `${label}：${value}`)
    .join('，')
}

/** The values of all slots for a letter on one application; a letter without a case in court has no 案号. */
export const slotValues = (
  addressee: Recipient,
  application: Pick<ApplicationFacts, 'registerNumber' | 'submittedOn' | 'receivedOn'>,
  contact: OfficeContact,
): Record<Slot, string> => ({
  你: you(addressee),
  提出日期: chineseDate(application.submittedOn),
  收到日期: chineseDate(application.receivedOn),
  登记号: application.registerNumber,
  案号: application.registerNumber,
  联系方式: contactDetails(contact),
})
