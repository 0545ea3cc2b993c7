import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

/** 检索经过: without it a court does not believe that the information does not exist (法释〔2025〕8号). */
export interface SearchRecord {
  readonly departments: Several<Words>
  readonly systems: Several<Words>
  readonly keywords: Several<Words>
  /** The archives gone through, paper or electronic. */
  readonly archives: Several<Words>
  readonly from: PlainDate
  readonly to: PlainDate
}

export interface NotHeldFacts extends DecisionFacts {
  readonly search: SearchRecord
  /** What the search came to, and why the body neither made nor keeps it. */
  readonly finding: Words
}

/** L30 信息不存在告知书 (条例§36(四)). */
export function composeNotHeld(facts: NotHeldFacts, wording: AdaptedWording): Letter {
  const { search, finding, applicant } = facts
  const span =
    search.from === search.to
      ? chineseDate(search.from)
      : `${chineseDate(search.from)}至${chineseDate(search.to)}`
  return decisionLetter(facts, wording, {
    kind: 'L30',
    decision: 'notHeld',
    title: '政府信息不存在告知书',
    findings: [
      paragraph(
        `本机关于${span}，由${search.departments.join('、')}以${search.keywords.map(word => `“${word}”`).join('、')}为关键词，检索了${search.systems.join('、')}，并查阅了${search.archives.join('、')}。`,
      ),
      paragraph(`检索结果：${ended(finding)}`),
    ],
    article: '条例§36(四)',
    result: `现告知${you(applicant)}，申请公开的政府信息不存在，本机关无法提供。`,
  })
}
