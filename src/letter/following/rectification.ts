import { remedyNotice } from '../../application/index.ts'
import type { Article } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts, RemedyFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'

export interface RectificationFacts extends ApplicantLetterFacts {
  /** The record that the applicant holds to be wrong about himself, and his evidence. */
  readonly evidence: Words
  readonly result:
    | { readonly found: 'inaccurate'; readonly before: Words; readonly after: Words }
    | { readonly found: 'accurate'; readonly reason: Words }
    | { readonly found: 'transferred'; readonly authority: Words; readonly contactDetails: Words }
    | { readonly found: 'notOurs'; readonly authority: Words; readonly contactDetails: Words }
  readonly remedy: RemedyFacts
  readonly deliveredOnline: boolean
}

const ARTICLE: Article = '条例§41'

/** L60 更正处理告知书 (条例§41): corrected, found right, handed on, or to be taken elsewhere. */
export function composeRectification(facts: RectificationFacts, wording: AdaptedWording): Letter {
  const { applicant, evidence, body, remedy, deliveredOnline } = facts
  const whom = you(applicant)
  return applicantLetter(facts, wording, {
    kind: 'L60',
    asked: '申请更正',
    title: '更正政府信息处理告知书',
    articles: [ARTICLE],
    remedy: remedyNotice({ kind: null, body: body.kind, ...remedy, deliveredOnline }),
    blocks: [
      paragraph(`${whom}提供的证据为：${ended(evidence)}`),
      paragraph(`经审查，${finding(facts.result, whom)}`),
    ],
  })
}

function finding(result: RectificationFacts['result'], whom: string): string {
  const by = `根据${cite(ARTICLE)}的规定，`
  switch (result.found) {
    case 'inaccurate':
      return `有关记录不准确的情况属实。${by}本机关已将“${result.before}”更正为“${result.after}”。`
    case 'accurate':
      return `有关记录准确，不存在需要更正的情形，理由是：${ended(result.reason)}${by}本机关不予更正。`
    case 'transferred':
      return `该记录不属于本机关职能范围。${by}本机关已将申请转送有权更正的${result.authority}（联系方式：${result.contactDetails}）处理。`
    case 'notOurs':
      return `该记录不属于本机关职能范围。${by}请${whom}向有权更正的${result.authority}（联系方式：${result.contactDetails}）提出。`
  }
}
