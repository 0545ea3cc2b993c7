import type { DecisionContent } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { Result } from '../../basics/result.ts'
import type { Breach, DecisionKind } from '../../law/index.ts'
import { composeLetter, type FactsOfLetter } from '../compose-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import type { Letter } from '../letter.ts'
import type { Draft } from '../settle-facts.ts'
import { type CaseView, decisionOf, earlierLetter } from './case-view.ts'
import {
  consultationsOf,
  correctionOf,
  excessiveOf,
  lapsedCorrection,
  lapsedFee,
  searchOf,
  supplyOf,
} from './decision-parts.ts'
import { choiceIn, choicesIn, linesIn, maybeTextIn, textIn } from './given.ts'

type Composed = Result<Letter, Breach>
type Common = Draft<DecisionFacts>
type Compose = (view: CaseView, content: DecisionContent, common: Common) => Composed
type Withheld = Draft<FactsOfLetter['L21']>['withheldParts'][number]

const GOODS = ['国家安全', '公共安全', '经济安全', '社会稳定'] as const
const RIGHTS = ['商业秘密', '个人隐私', '其他合法权益'] as const
const dayIn = ({ given }: CaseView, name: string): PlainDate => textIn(given, name) as PlainDate

/** Each outcome's letter, from the records of the case and what the clerk adds. */
const COMPOSE: Record<DecisionKind, Compose> = {
  alreadyPublic: ({ given }, { reason }, common) =>
    composeLetter('L20', {
      ...common,
      outcome: 'alreadyPublic',
      published: [{ title: textIn(given, 'title', reason), where: textIn(given, 'where') }],
    }),
  provided: (view, _content, common) =>
    composeLetter('L20', { ...common, outcome: 'provided', supply: supplyOf(view) }),
  partial: (view, { withheld }, common) =>
    composeLetter('L21', {
      ...common,
      disclosedParts: linesIn(view.given, 'disclosedParts'),
      withheldParts: withheld.map(
        ({ part, ground, reason }): Withheld => ({ part, ground: ground as Withheld['ground'], reason }),
      ),
      supply: supplyOf(view),
      remedyChoice: null,
    }),
  stateSecret: (view, _content, common) =>
    composeLetter('L22', {
      ...common,
      secret:
        view.given.by === 'determination'
          ? {
              by: 'determination',
              authority: textIn(view.given, 'authority'),
              determinedOn: dayIn(view, 'determinedOn'),
            }
          : {
              by: 'marking',
              level: choiceIn(view.given, 'level', ['秘密', '机密', '绝密']),
              period: textIn(view.given, 'period'),
              authority: textIn(view.given, 'authority'),
            },
    }),
  prohibitedByLaw: ({ given }, { reason }, common) =>
    composeLetter('L23', {
      ...common,
      provisions: [
        {
          rank: choiceIn(given, 'rank', ['law', 'administrativeRegulation']),
          name: textIn(given, 'lawName'),
          article: textIn(given, 'lawArticle'),
          content: textIn(given, 'lawContent'),
        },
      ],
      reason,
    }),
  securityStability: ({ given }, { reason }, common) =>
    composeLetter('L24', {
      ...common,
      endangered: choicesIn(given, 'endangered', GOODS),
      harm: textIn(given, 'harm'),
      likelihood: textIn(given, 'likelihood', reason),
    }),
  thirdPartyRights: (view, { reason }, common) =>
    composeLetter('L25', {
      ...common,
      rights: choicesIn(view.given, 'rights', RIGHTS),
      consultations: consultationsOf(view),
      weighing: textIn(view.given, 'weighing', reason),
    }),
  internalAffairs: ({ given }, { reason }, common) =>
    composeLetter('L26', {
      ...common,
      sort: choiceIn(given, 'sort', ['人事管理', '后勤管理', '内部工作流程']),
      reason,
    }),
  processRecords: ({ given }, { reason }, common) =>
    composeLetter('L27', {
      ...common,
      sort: choiceIn(given, 'sort', ['讨论记录', '过程稿', '磋商信函', '请示报告']),
      reason,
      noDutyToDisclose: true,
    }),
  enforcementFile: ({ given }, { reason }, common) =>
    composeLetter('L28', { ...common, file: textIn(given, 'file'), reason, noDutyToDisclose: true }),
  administrativeQuery: ({ given }, _content, common) =>
    composeLetter('L29', {
      ...common,
      law: { name: textIn(given, 'lawName'), article: textIn(given, 'lawArticle') },
      window: {
        name: textIn(given, 'windowName'),
        address: textIn(given, 'windowAddress'),
        phone: textIn(given, 'windowPhone'),
      },
      remedyChoice: null,
    }),
  notHeld: (view, { notHeld, reason, responsibleBody }, common) =>
    notHeld === 'otherBody'
      ? composeLetter('L31', {
          ...common,
          reason,
          responsible:
            responsibleBody === null
              ? { known: false, inquiry: textIn(view.given, 'inquiry') }
              : {
                  known: true,
                  name: responsibleBody,
                  contactDetails: textIn(view.given, 'contactDetails'),
                },
        })
      : composeLetter('L30', { ...common, search: searchOf(view), finding: reason }),
  needsCreation: (view, { reason }, common) =>
    composeLetter('L32', {
      ...common,
      existingForm: textIn(view.given, 'existingForm'),
      effort: textIn(view.given, 'effort', reason),
      separable: linesIn(view.given, 'documents').length === 0 ? null : supplyOf(view),
    }),
  unclearAfterCorrection: (view, { reason }, common) =>
    composeLetter('L33', { ...common, correction: correctionOf(view), stillUnclear: reason }),
  petition: ({ given }, { reason }, common) =>
    composeLetter('L40', {
      ...common,
      nature: choiceIn(given, 'nature', ['信访', '投诉', '举报']),
      reason,
      channel: maybeTextIn(given, 'channel'),
    }),
  duplicate: ({ on }, { reason, earlier }, common) =>
    composeLetter('L41', {
      ...common,
      earlier: {
        registerNumber: earlier?.number ?? '',
        answer: earlierLetter(earlier?.documentNumber ?? null, earlier?.repliedOn ?? on),
      },
      sameness: reason,
    }),
  publication: ({ given }, { reason }, common) =>
    composeLetter('L42', {
      ...common,
      publication: textIn(given, 'publication', reason),
      ways: linesIn(given, 'ways'),
    }),
  excessive: (view, content, common) => composeLetter('L43', { ...common, ...excessiveOf(view, content) }),
  reconfirmation: ({ given, on }, { reason, earlier }, common) =>
    composeLetter('L44', {
      ...common,
      earlier: { providedOn: earlier?.repliedOn ?? on, how: textIn(given, 'how', reason) },
      asks: choiceIn(given, 'asks', ['确认', '重新出具']),
    }),
  correctionLapsed: (view, _content, common) =>
    composeLetter('L50', { ...common, ...lapsedCorrection(view) }),
  feeLapsed: (view, _content, common) => composeLetter('L51', { ...common, ...lapsedFee(view) }),
  otherHandling: (view, { reason }, common) =>
    composeLetter('L52', {
      ...common,
      closing:
        view.given.why === 'merged'
          ? { why: 'merged', withRegisterNumber: textIn(view.given, 'withRegisterNumber'), reason }
          : { why: 'notInformation', nature: textIn(view.given, 'nature', reason) },
    }),
}

/** The letter of a decision (条例§36). */
export const decisionLetterOf = (view: CaseView, content: DecisionContent): Composed =>
  COMPOSE[content.outcome](view, content, decisionOf(view, content.dispatch))
