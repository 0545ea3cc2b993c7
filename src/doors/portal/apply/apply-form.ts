import type { NewApplication } from '../../../actions/cases/receive-application.ts'
import { onlineApplicationSchema } from '../../kit/schemas/application.ts'

/** The words of the online form, by field. */
export type ApplyWords = Readonly<Record<string, string>>

/** Where a field of the schema stands on the page. */
const FIELD_OF: readonly (readonly [path: string, field: string])[] = [
  ['applicant.kind', 'kind'],
  ['applicant.name', 'name'],
  ['applicant.identity.document', 'document'],
  ['applicant.identity.number', 'number'],
  ['applicant.contact.phone', 'phone'],
  ['applicant.contact.email', 'email'],
  ['applicant.contact.address', 'address'],
  ['applicant.contactPerson', 'contactPerson'],
  ['applicant.agent.name', 'agentName'],
  ['applicant.agent.contact.phone', 'agentPhone'],
  ['request.description', 'description'],
  ['request.form', 'form'],
  ['request.way', 'way'],
  ['request.assistance', 'assistance'],
]

const word = (words: ApplyWords, name: string): string | null => words[name]?.trim() || null

type Online = Omit<NewApplication, 'channel' | 'arrivedOn' | 'evidence'>

/** The application in the words, or what is wrong with which field. `files` are the stored proofs of identity. */
export function parseApply(
  body: string,
  words: ApplyWords,
  files: readonly string[],
): { readonly value: Online } | { readonly errors: Readonly<Record<string, string>> } {
  const errors = missing(words)
  if (Object.keys(errors).length > 0) return { errors }
  const agentName = word(words, 'agentName')
  const parsed = onlineApplicationSchema.safeParse({
    body,
    files: [],
    applicant: {
      kind: word(words, 'kind'),
      name: word(words, 'name'),
      identity: { document: word(words, 'document'), number: word(words, 'number'), files },
      contact: contactOf(words),
      contactPerson: word(words, 'contactPerson'),
      agent:
        agentName === null
          ? null
          : {
              name: agentName,
              contact: { phone: word(words, 'agentPhone'), email: null, address: null },
              identity: null,
              authorisation: [],
            },
    },
    request: {
      description: word(words, 'description'),
      form: word(words, 'form'),
      way: word(words, 'way'),
      assistance: word(words, 'assistance'),
    },
  })
  if (parsed.success) return { value: parsed.data as unknown as Online }
  return {
    errors: Object.fromEntries(
      parsed.error.issues.map(issue => {
        const path = issue.path.join('.')
        return [FIELD_OF.find(([known]) => known === path)?.[1] ?? '', '填写的内容过长或格式不对，请检查。']
      }),
    ),
  }
}

const contactOf = (words: ApplyWords) => ({
  phone: word(words, 'phone'),
  email: word(words, 'email'),
  address: word(words, 'address'),
})

/** 条例§29: who asks, how to reach him, what is asked for, in which form. */
function missing(words: ApplyWords): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!word(words, 'name')) errors.name = '请填写姓名或者单位名称'
  if (!word(words, 'number')) errors.number = '请填写证件号码'
  const contact = contactOf(words)
  if (!contact.phone && !contact.email && !contact.address)
    errors.phone = '请至少填写电话、电子邮箱、通信地址中的一项，以便确认和答复'
  if (contact.email && !/^[^\s@]+@[^\s@]+$/.test(contact.email)) errors.email = '电子邮箱的格式不对，请检查'
  if (!word(words, 'description')) errors.description = '请写明要获取的政府信息的名称、文号或者特征'
  if (words.way === 'email' && !contact.email) errors.email = '选择电子邮件获取的，请填写电子邮箱'
  if (words.way === 'post' && !contact.address) errors.address = '选择邮寄获取的，请填写通信地址'
  return errors
}
