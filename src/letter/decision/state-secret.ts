import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { refusal } from './refusal.ts'

export type SecrecyLevel = '绝密' | '机密' | '秘密'

/** How the information became a state secret: marked when it was made, or determined on reference (条例§14, §17). */
export type SecretBasis =
  | {
      readonly by: 'marking'
      readonly level: SecrecyLevel
      /** 保密期限. */
      readonly period: Words
      /** 定密机关, or the rule on the scope of secrets. */
      readonly authority: Words
    }
  | {
      readonly by: 'determination'
      /** The secrecy administration or the competent authority that was asked. */
      readonly authority: Words
      readonly determinedOn: PlainDate
    }

export interface StateSecretFacts extends DecisionFacts {
  readonly secret: SecretBasis
}

/** L22 不予公开：属于国家秘密. It tells level, period and authority, and nothing of the contents. */
export function composeStateSecret(facts: StateSecretFacts, wording: AdaptedWording): Letter {
  const { secret } = facts
  return refusal(facts, wording, {
    kind: 'L22',
    decision: 'stateSecret',
    article: '条例§14',
    furtherArticles: secret.by === 'determination' ? ['条例§17'] : [],
    findings: [paragraph(`${you(facts.applicant)}申请公开的信息${basis(secret)}`)],
  })
}

function basis(secret: SecretBasis): string {
  if (secret.by === 'marking')
    return `已依法确定为国家秘密，密级为${secret.level}，保密期限为${secret.period}，定密机关（依据）为${secret.authority}。`
  return `能否公开，本机关已依照《中华人民共和国政府信息公开条例》第十七条的规定报${secret.authority}，由其于${chineseDate(secret.determinedOn)}确定属于国家秘密。`
}
