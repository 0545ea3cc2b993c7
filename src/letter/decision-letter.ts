import { remedyNotice } from '../application/index.ts'
import type { Article, DecisionKind, RemedyClass } from '../law/index.ts'
import { slotValues, you } from './addressing.ts'
import { chineseDate } from './chinese-date.ts'
import { cite } from './cite.ts'
import type { DecisionFacts, HistoryStep } from './facts.ts'
import { type Letter, type LetterBlock, paragraph } from './letter.ts'
import type { LetterKind } from './letter-kinds.ts'
import { applicantLetter } from './letter-to.ts'
import { type AdaptedWording, fill } from './wording/wording.ts'

/** What one kind of decision adds to the parts that all decisions share (domain.md B7). */
export interface DecisionParts {
  readonly kind: LetterKind
  readonly decision: DecisionKind
  readonly title: string
  /** 事实与理由. */
  readonly findings: readonly LetterBlock[]
  /** The article that the result rests on, and those that the findings cite besides. */
  readonly article: Article
  readonly furtherArticles?: readonly Article[]
  /** 处理结果, after 根据……的规定，. */
  readonly result: string
  /** How it is provided; after the result. */
  readonly provision?: readonly LetterBlock[]
  readonly attachments?: readonly string[]
  /** A choice where the law leaves room. */
  readonly remedyChoice?: RemedyClass | null
}

/**
 * A decision on an application: opening and history, contents asked for, facts and reasons, article and result, how
 * it is provided, remedy (条例§36, §51). One decision has one outcome.
 */
export function decisionLetter(facts: DecisionFacts, wording: AdaptedWording, parts: DecisionParts): Letter {
  const { applicant, application, body, deliveredOnline } = facts
  const reasons = fill(wording.reasons, slotValues(applicant, application, body.contact))
  const { remedyChoice, decision } = parts
  return applicantLetter(facts, wording, {
    kind: parts.kind,
    decision,
    title: parts.title,
    blocks: [
      ...(facts.history ?? []).map(step => paragraph(historySentence(step, you(applicant)))),
      paragraph('经审查，现答复如下：'),
      ...parts.findings,
      ...(reasons === '' ? [] : [paragraph(reasons)]),
      paragraph(`根据${cite(parts.article)}的规定，${parts.result}`),
      ...(parts.provision ?? []),
    ],
    articles: [parts.article, ...(parts.furtherArticles ?? [])],
    remedy: remedyNotice({
      kind: decision,
      body: body.kind,
      ...facts.remedy,
      deliveredOnline,
      ...(remedyChoice != null && { override: remedyChoice }),
    }),
    attachments: parts.attachments ?? [],
  })
}

function historySentence(step: HistoryStep, whom: string): string {
  switch (step.step) {
    case 'correction':
      return `本机关于${chineseDate(step.noticeOn)}告知${whom}补正，并于${chineseDate(step.receivedOn)}收到补正材料，答复期限自收到补正之日起计算。`
    case 'consultation':
      return `本机关于${chineseDate(step.sentOn)}发出征求意见书，征求意见至${chineseDate(step.endedOn)}结束，所需时间不计算在答复期限内。`
    case 'extension':
      return `经本机关政府信息公开工作机构负责人同意，本机关于${chineseDate(step.noticeOn)}告知${whom}答复期限延长至${chineseDate(step.until)}。`
    case 'fee':
      return `本机关于${chineseDate(step.noticeOn)}发出信息处理费收费通知，${whom}于${chineseDate(step.paidOn)}缴清费用。`
    case 'delay':
      return `本机关于${chineseDate(step.noticeOn)}告知${whom}答复时间延迟至${chineseDate(step.until)}。`
  }
}
