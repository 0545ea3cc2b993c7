import type { PlainDate } from '../../basics/plain-date.ts'
import { PERIODS } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import type { DecisionFacts } from '../facts.ts'
import { lawfulPeriod } from '../lawful-period.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'
import { refusal } from './refusal.ts'

/** 征求第三方意见的经过: asked when, and what came of it (条例§32). */
export interface ConsultationRecord {
  /** What the letter calls the third party; a private person is not named to the applicant. */
  readonly thirdParty: Words
  readonly sentOn: PlainDate
  readonly receivedOn: PlainDate
  readonly outcome:
    | { readonly answer: 'objects'; readonly on: PlainDate; readonly reason: Words }
    | { readonly answer: 'silent'; readonly dueOn: PlainDate }
}

export interface ThirdPartyRightsFacts extends DecisionFacts {
  readonly rights: Several<'商业秘密' | '个人隐私' | '其他合法权益'>
  readonly consultations: Several<ConsultationRecord>
  /** The body's own judgement of the reasons, and of the public interest in disclosure. */
  readonly weighing: Words
}

/** L25 不予公开：保护第三方合法权益. */
export function composeThirdPartyRights(facts: ThirdPartyRightsFacts, wording: AdaptedWording): Letter {
  return refusal(facts, wording, {
    kind: 'L25',
    decision: 'thirdPartyRights',
    article: '条例§15、§32',
    findings: [
      paragraph(`${you(facts.applicant)}申请公开的信息涉及第三方的${facts.rights.join('、')}。`),
      ...facts.consultations.map(record => paragraph(consultationSentence(record))),
      paragraph(`经审查，${ended(facts.weighing)}`),
    ],
  })
}

function consultationSentence({ thirdParty, sentOn, receivedOn, outcome }: ConsultationRecord): string {
  const asked = `本机关于${chineseDate(sentOn)}就是否同意公开书面征求${thirdParty}的意见，${thirdParty}于${chineseDate(receivedOn)}收到征求意见书，提出意见的法定期限为${lawfulPeriod(PERIODS.thirdPartyReply)}。`
  return outcome.answer === 'objects'
    ? `${asked}${thirdParty}于${chineseDate(outcome.on)}答复不同意公开，理由是：${ended(outcome.reason)}`
    : `${asked}至${chineseDate(outcome.dueOn)}期限届满，${thirdParty}没有提出意见，由本机关依法决定是否公开。`
}
