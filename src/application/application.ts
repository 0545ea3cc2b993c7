import type { BodyId } from '../access/index.ts'
import type { Brand } from '../basics/brand.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import { type ApplicantKind, type Breach, breach, type Channel } from '../law/index.ts'

export type ApplicationId = Brand<string, 'ApplicationId'>

/** A file that the store keeps, by the name the store gave it. Events and applications hold no bytes. */
export type AttachmentId = Brand<string, 'AttachmentId'>

export const IDENTITY_DOCUMENTS = [
  'residentCard',
  'passport',
  'travelPermit',
  'creditCode',
  'otherDocument',
] as const
export type IdentityDocument = (typeof IDENTITY_DOCUMENTS)[number]

export const IDENTITY_DOCUMENT_LABELS: Record<IdentityDocument, string> = {
  residentCard: '居民身份证',
  passport: '护照',
  travelPermit: '港澳台居民居住证或者通行证',
  creditCode: '统一社会信用代码证照',
  otherDocument: '其他身份证明',
}

/**
 * 身份证明. The number itself is sealed by the store and never stands in an event; `fingerprint` is its keyed digest,
 * the same for the same number, by which the applications of one applicant are found (§35, 国办函〔2020〕109号第四条).
 */
export interface IdentityProof {
  readonly document: IdentityDocument
  readonly fingerprint: string | null
  readonly files: readonly AttachmentId[]
}

/** 联系方式: one of the three at least (条例§29). */
export interface Contact {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

/** 代理人: acts for the applicant, by a written authorisation; the application counts as the applicant's. */
export interface Agent {
  readonly name: string
  readonly identity: IdentityProof | null
  readonly authorisation: readonly AttachmentId[]
  readonly contact: Contact
}

/** 申请人. Joint applicants are one application, and the first of them stands here (domain.md A4). */
export interface Applicant {
  readonly kind: ApplicantKind
  readonly name: string
  readonly identity: IdentityProof | null
  readonly contact: Contact
  /** 经办人 of an organisation; null for a natural person. */
  readonly contactPerson: string | null
  readonly agent: Agent | null
  /** Names of those who apply together with him. */
  readonly together: readonly string[]
}

export const REPLY_FORMS = ['paper', 'electronic', 'inspection'] as const
/** 提供形式 asked for. */
export type ReplyForm = (typeof REPLY_FORMS)[number]
export const REPLY_FORM_LABELS: Record<ReplyForm, string> = {
  paper: '纸质',
  electronic: '电子数据',
  inspection: '查阅、抄录',
}

export const REPLY_WAYS = ['post', 'collect', 'email', 'online', 'fax'] as const
/** 获取途径 asked for. */
export type ReplyWay = (typeof REPLY_WAYS)[number]
export const REPLY_WAY_LABELS: Record<ReplyWay, string> = {
  post: '邮寄',
  collect: '自行领取',
  email: '电子邮件',
  online: '网上获取',
  fax: '传真',
}

/** What is asked for (条例§29第2款第2、3项). The purpose is not asked: since 2019 nobody need have one. */
export interface InformationRequest {
  /** Name, document number or other features of the information, in the applicant's words. */
  readonly description: string
  readonly form: ReplyForm | null
  readonly way: ReplyWay | null
  /** Help wanted by a reader with a disability (条例§43); null when none. */
  readonly assistance: string | null
}

/** 政府信息公开申请: what the applicant handed in. What happened to it since is its events. */
export interface Application {
  readonly id: ApplicationId
  /** The body it was made to. */
  readonly body: BodyId
  readonly applicant: Applicant
  readonly request: InformationRequest
  readonly channel: Channel
  /** The day it was handed in, signed for, or came in. */
  readonly arrivedOn: PlainDate
}

/** Letters in an envelope may leave the office nobody to ask; they are put on file until contact is made (B3). */
const ON_FILE: readonly Channel[] = ['registeredPost', 'ordinaryPost', 'misroutedPost']

const reachable = ({ phone, email, address }: Contact): boolean =>
  [phone, email, address].some(each => each !== null && each.trim() !== '')

/**
 * Whether an application can be taken in (条例§29). Counter and post may refuse nothing (国办公开办函〔2017〕19号): what
 * else is missing is asked for by 补正, see `listMissingParts`.
 */
export function judgeIntake({
  applicant,
  request,
  channel,
}: Pick<Application, 'applicant' | 'request' | 'channel'>): Result<void, Breach> {
  if (applicant.name.trim() === '')
    return no(
      breach('APP-04', '没有申请人的姓名或者名称，请补填后再登记；信封、来电上的称呼也可以先行登记。'),
    )
  if (request.description.trim() === '')
    return no(breach('APP-05', '没有所申请信息的名称、文号或者特征描述，请按申请原文填写后再登记。'))
  const contacts = [applicant.contact, ...(applicant.agent ? [applicant.agent.contact] : [])]
  if (!contacts.some(reachable) && !ON_FILE.includes(channel))
    return no(
      breach('APP-06', '没有申请人的联系方式，无法确认和答复，请填写电话、电子邮箱、通信地址中的至少一项。'),
    )
  return ok(undefined)
}

/** What the application lacks of 条例§29, each as a line of the correction notice; empty when it is complete. */
export function listMissingParts({
  applicant,
  request,
}: Pick<Application, 'applicant' | 'request'>): string[] {
  const { agent, identity } = applicant
  return [
    identity === null || identity.files.length === 0 ? '请提供申请人的身份证明（条例§29第2款第1项）。' : null,
    reachable(applicant.contact) || (agent && reachable(agent.contact))
      ? null
      : '请提供联系方式（条例§29第2款第1项）。',
    applicant.kind !== 'natural' && !applicant.contactPerson?.trim()
      ? '请提供经办人的姓名与联系方式（条例§29第2款第1项）。'
      : null,
    agent && agent.authorisation.length === 0 ? '请提供授权委托书（条例§29第2款第1项）。' : null,
    agent && (agent.identity === null || agent.identity.files.length === 0)
      ? '请提供代理人的身份证明（条例§29第2款第1项）。'
      : null,
    request.form === null || request.way === null
      ? '请明确获取政府信息的方式、途径（条例§29第2款第3项）。'
      : null,
  ].filter(line => line !== null)
}
