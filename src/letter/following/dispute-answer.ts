import type { PlainDate } from '../../basics/plain-date.ts'
import { type Article, PERIODS } from '../../law/index.ts'
import { contactDetails } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import { type DocumentNumber, renderDocumentNumber } from '../document-number.ts'
import type { Party, SignedFacts } from '../facts.ts'
import { lawfulPeriod } from '../lawful-period.ts'
import { heading, type Letter, type LetterTable, paragraph } from '../letter.ts'
import { letterTo } from '../letter-to.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

/** One piece of evidence in the list that goes with the answer. */
export interface EvidenceItem {
  readonly name: Words
  readonly proves: Words
  readonly pages: number
}

export interface DisputeAnswerFacts extends SignedFacts {
  readonly proceeding: 'reconsideration' | 'reconsiderationSimple' | 'litigation'
  /** 复议机关 or court. */
  readonly forum: Words
  /** 案号. */
  readonly caseNumber: Words
  /** When the copy of the application or of the complaint arrived, and the last day to answer. */
  readonly copyReceivedOn: PlainDate
  readonly answerDue: PlainDate
  /** The other side. */
  readonly opponent: Party
  readonly act: { readonly title: Words; readonly number: DocumentNumber; readonly date: PlainDate }
  readonly facts: Several<Words>
  readonly reasons: Several<Words>
  readonly laws: Several<Words>
  readonly request: Words
  readonly evidence: Several<EvidenceItem>
}

const PROCEEDINGS = {
  reconsideration: {
    title: '行政复议答复书',
    sides: ['申请人', '被申请人'],
    article: '行政复议法§48',
    period: PERIODS.reviewAnswer,
  },
  reconsiderationSimple: {
    title: '行政复议答复书',
    sides: ['申请人', '被申请人'],
    article: '行政复议法§54',
    period: PERIODS.reviewAnswerSimple,
  },
  litigation: {
    title: '行政诉讼答辩状',
    sides: ['原告', '被告'],
    article: '行政诉讼法§67',
    period: PERIODS.defence,
  },
} as const satisfies Record<DisputeAnswerFacts['proceeding'], { article: Article; [key: string]: unknown }>

/** L80 行政复议答复书、行政诉讼答辩状, with 证据目录 (行政复议法§48、§54；行政诉讼法§67). */
export function composeDisputeAnswer(facts: DisputeAnswerFacts, wording: AdaptedWording): Letter {
  const { forum, act, opponent, body, copyReceivedOn, answerDue } = facts
  const { title, sides, article, period } = PROCEEDINGS[facts.proceeding]
  const reference = {
    registerNumber: facts.caseNumber,
    submittedOn: copyReceivedOn,
    receivedOn: copyReceivedOn,
  }
  return letterTo({ name: forum, kind: 'body' }, reference, facts, wording, {
    kind: 'L80',
    title,
    articles: [article],
    attachments: ['证据目录所列证据材料'],
    blocks: [
      heading('一、当事人'),
      paragraph(`${sides[0]}：${opponent.name}。`),
      paragraph(`${sides[1]}：${body.name}（${contactDetails(body.contact)}）。`),
      heading('二、行政行为及经过'),
      paragraph(
        `${body.name}于${chineseDate(act.date)}作出${act.title}（${renderDocumentNumber(act.number)}）。`,
      ),
      ...facts.facts.map(text => paragraph(ended(text))),
      heading('三、理由和依据'),
      ...facts.reasons.map(text => paragraph(ended(text))),
      paragraph(`作出行政行为的法律依据是：${facts.laws.join('；')}。`),
      heading('四、请求'),
      paragraph(ended(facts.request)),
      paragraph(
        `根据${cite(article)}的规定，应当自收到副本之日起${lawfulPeriod(period)}内提出，期限至${chineseDate(answerDue)}届满，现一并提交作出行政行为的证据、依据和其他有关材料。`,
      ),
      heading('五、证据目录'),
      evidenceTable(facts.evidence),
    ],
  })
}

const evidenceTable = (evidence: Several<EvidenceItem>): LetterTable => ({
  type: 'table',
  caption: '证据目录',
  widths: [16, 60, 60, 20],
  head: ['序号', '证据名称', '证明内容', '页数'],
  rows: evidence.map(({ name, proves, pages }, at) => [String(at + 1), name, proves, String(pages)]),
})
