import {
  IDENTITY_DOCUMENT_LABELS,
  type IdentityDocument,
  REPLY_FORM_LABELS,
  REPLY_WAY_LABELS,
  type ReplyForm,
  type ReplyWay,
} from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { type ApplicantKind, COLUMN_LABELS } from '../../law/index.ts'
import { chineseDate } from '../chinese-date.ts'
import type { FormBody } from '../facts.ts'
import { BLANK, choices, type FormRow, form, formTable, LONG_BLANK } from '../form.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { Words } from '../words.ts'

/** What the applicant wrote (条例§29第2款). What he left open is null and stays a blank on paper. */
export interface FilledApplication {
  readonly kind: ApplicantKind
  readonly name: Words
  readonly document: IdentityDocument
  readonly documentNumber: Words
  /** 法定代表人 and 经办人 of an organisation; null for a natural person. */
  readonly organisation: { readonly representative: Words; readonly contactPerson: Words } | null
  readonly phone: Words | null
  readonly email: Words | null
  readonly address: Words | null
  readonly agent: Words | null
  readonly request: Words
  readonly form: ReplyForm | null
  readonly way: ReplyWay | null
  readonly submittedOn: PlainDate
}

export interface ApplicationFormFacts {
  readonly body: FormBody
  /** Null gives the blank form. */
  readonly filled: FilledApplication | null
}

const { total: _total, ...KIND_LABELS } = COLUMN_LABELS

/** L01 政府信息公开申请表: the statutory particulars and nothing about a purpose, which need not be told. */
export function composeApplicationForm({ body, filled }: ApplicationFormFacts): Letter {
  const said = (value: string | null | undefined): string => value ?? BLANK
  const rows: FormRow[] = [
    ['申请人信息'],
    ['申请人类别', choices(KIND_LABELS, filled?.kind ?? null)],
    ['姓名（名称）', said(filled?.name), '代理人', said(filled?.agent)],
    ['证件种类', choices(IDENTITY_DOCUMENT_LABELS, filled?.document ?? null)],
    ['证件号码', said(filled?.documentNumber)],
    [
      '法定代表人',
      said(filled?.organisation?.representative),
      '经办人',
      said(filled?.organisation?.contactPerson),
    ],
    ['联系电话', said(filled?.phone), '电子邮箱', said(filled?.email)],
    ['通信地址', said(filled?.address)],
    ['申请内容'],
    ['所需政府信息的名称、文号或者其他特征描述', filled?.request ?? LONG_BLANK],
    ['提供形式', choices(REPLY_FORM_LABELS, filled?.form ?? null)],
    ['获取途径', choices(REPLY_WAY_LABELS, filled?.way ?? null)],
    [
      '申请人签名（盖章）',
      said(filled?.name),
      '申请日期',
      filled === null ? BLANK : chineseDate(filled.submittedOn),
    ],
  ]
  return form('L01', body, '政府信息公开申请表', [
    paragraph(`申请公开信息的机关：${body.name}`),
    formTable('政府信息公开申请表', rows),
    paragraph('说明：请附身份证明复印件；委托代理人申请的，另附授权委托书和代理人身份证明。'),
  ])
}
