import type { RemedyClass } from '../../law/index.ts'
import { you } from '../addressing.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { refusal } from './refusal.ts'

/** Where the register is kept and looked up. */
export interface QueryWindow {
  readonly name: Words
  readonly address: Words
  readonly phone: Words
}

export interface AdministrativeQueryFacts extends DecisionFacts {
  /** The law or administrative regulation with its own way of obtaining the information, without title marks. */
  readonly law: { readonly name: Words; readonly article: Words }
  readonly window: QueryWindow
  /** A body's own choice: §36(七) is outside 条例§14–16, and some places ask for reconsideration first; null: by law. */
  readonly remedyChoice: Exclude<RemedyClass, 'firstForWithheldPart'> | null
}

/** L29 不予公开：属于行政查询事项 (条例§36(七)): names the law and the window. */
export function composeAdministrativeQuery(facts: AdministrativeQueryFacts, wording: AdaptedWording): Letter {
  const { law, window, applicant, remedyChoice } = facts
  return refusal(facts, wording, {
    kind: 'L29',
    decision: 'administrativeQuery',
    article: '条例§36(七)',
    remedyChoice,
    findings: [
      paragraph(
        `${you(applicant)}申请公开的信息属于登记查询资料等信息，《${law.name}》${law.article}对其获取有特别规定，属于行政查询事项。`,
      ),
      paragraph(
        `请${you(applicant)}依照上述规定，到${window.name}（地址：${window.address}，电话：${window.phone}）办理查询。`,
      ),
    ],
  })
}
