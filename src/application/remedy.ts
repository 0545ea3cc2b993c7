import {
  type Article,
  type BodyKind,
  DECISIONS,
  type DecisionKind,
  PERIODS,
  REVIEW_BODIES,
  type RemedyClass,
  UNIT_LABELS,
} from '../law/index.ts'

/** What the remedy paragraph of a decision depends on. */
export interface RemedyCase {
  /** Null for another act than a decision on an application, such as one on a correction (条例§41). */
  readonly kind: DecisionKind | null
  readonly body: BodyKind
  /** Name of the reviewing body; null puts the words of the law in its place. */
  readonly reviewBody: string | null
  /** Name of the court; null where it is left to the rules on jurisdiction. */
  readonly court: string | null
  /** 经互联网送达: then the way to file a reconsideration online has to be given. */
  readonly deliveredOnline: boolean
  /** Address of that way, where the body has set one. */
  readonly onlineFiling: string | null
  /** A body's own choice where the law leaves room (R3.3.8, and the withheld part of R3.2). */
  readonly override?: RemedyClass | undefined
}

/** 救济告知: the paragraph that tells the applicant where he can turn, and the sources it rests on. */
export interface RemedyNotice {
  readonly remedy: RemedyClass
  readonly text: string
  readonly articles: readonly Article[]
}

const lengthOf = (name: 'reconsideration' | 'litigation' | 'litigationAfterReconsideration'): string => {
  const { unit, versions } = PERIODS[name]
  const { value } = versions[versions.length - 1] ?? versions[0]
  return `${value}${unit === 'calendarDays' ? '日' : UNIT_LABELS[unit]}`
}

const sinceLearning = '自知道或者应当知道该决定之日起'

function firstThenSuit(what: string, reviewBody: string, court: string): string {
  return (
    `对${what}不服的，应当先${sinceLearning}${lengthOf('reconsideration')}内向${reviewBody}申请行政复议；` +
    `对复议决定不服的，可以自收到复议决定书之日起${lengthOf('litigationAfterReconsideration')}内向${court}提起行政诉讼。`
  )
}

function either(what: string, reviewBody: string, court: string): string {
  return (
    `对${what}不服的，可以${sinceLearning}${lengthOf('reconsideration')}内向${reviewBody}申请行政复议，` +
    `也可以${sinceLearning}${lengthOf('litigation')}内直接向${court}提起行政诉讼。`
  )
}

/**
 * The remedy paragraph of a decision (条例§51; domain.md B8).
 *
 * Reconsideration must come first against a refusal under 条例§14–16 (行政复议法§23第1款(四)；法释〔2025〕8号§1), that
 * is R3.3.1 to R3.3.7 and, presumed, the withheld part of a partial disclosure. 行政查询事项 rests on §36(七) and is
 * not among them. Everything else leaves the choice.
 *
 * Example: a refusal as 国家秘密 by a street office says that one must first turn to the government that set it up.
 */
export function remedyNotice(remedyCase: RemedyCase): RemedyNotice {
  const { kind, body, deliveredOnline, onlineFiling } = remedyCase
  const remedy = remedyCase.override ?? (kind === null ? 'either' : DECISIONS[kind].remedy)
  const reviewBody = remedyCase.reviewBody ?? REVIEW_BODIES[body].zh
  const court = remedyCase.court ?? '有管辖权的人民法院'
  const text = {
    reconsiderationFirst: () => firstThenSuit('本决定', reviewBody, court),
    firstForWithheldPart: () =>
      firstThenSuit(
        '本决定中依据政府信息公开条例第十四条、第十五条、第十六条不予公开的部分',
        reviewBody,
        court,
      ) + either('本决定的其他部分', reviewBody, court),
    either: () => either('本决定', reviewBody, court),
  }[remedy]()
  const { note, article } = REVIEW_BODIES[body]
  return {
    remedy,
    text: text + (note === null ? '' : `${note}。`) + (deliveredOnline ? onlineSentence(onlineFiling) : ''),
    articles: [
      '条例§51',
      '行政复议法§20',
      article,
      ...(remedy === 'either' ? [] : ['行政复议法§23', '行政诉讼法§45']),
      ...(remedy === 'reconsiderationFirst' ? [] : ['行政诉讼法§46']),
      ...(deliveredOnline ? ['行政复议法§22第2款'] : []),
    ],
  }
}

const onlineSentence = (onlineFiling: string | null): string =>
  onlineFiling === null
    ? '申请行政复议的，可以通过本机关送达本决定的互联网渠道提交行政复议申请书。'
    : `申请行政复议的，可以通过互联网渠道（${onlineFiling}）提交行政复议申请书。`
