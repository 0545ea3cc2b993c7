import type { DecisionKind } from '../../law/index.ts'

/** 七步法 (江苏省政府信息公开申请办理答复规范, 苏政办函〔2019〕98号): the questions, in the order in which they are asked. */
export const QUESTION_IDS = ['clear', 'request', 'responsible', 'held', 'disclose', 'how', 'reply'] as const
export type QuestionId = (typeof QUESTION_IDS)[number]

/** A step of the procedure that an answer calls for before anything can be decided. */
export type AdvisedStep =
  | 'askForCorrection'
  | 'askForReasons'
  | 'consultThirdParty'
  | 'consultCoMaker'
  | 'consultOtherBody'
  | 'search'
  | 'considerFee'
  | 'explainForm'
  | 'giveOnlineReview'

export interface AnswerRule {
  readonly zh: string
  /** What the clerk holds the case against. */
  readonly hint: string
  /** The kinds of decision it leads to; with any, the questions end here unless it says `goesOn`. */
  readonly decisions: readonly DecisionKind[]
  readonly steps: readonly AdvisedStep[]
  readonly goesOn: boolean
}

export interface Question {
  readonly id: QuestionId
  /** Its name in the seven steps. */
  readonly zh: string
  readonly asks: string
  readonly answers: Readonly<Record<string, AnswerRule>>
}

const goes = (zh: string, hint: string, steps: readonly AdvisedStep[] = []): AnswerRule => ({
  zh,
  hint,
  decisions: [],
  steps,
  goesOn: true,
})

const ends = (
  zh: string,
  hint: string,
  decisions: readonly DecisionKind[],
  steps: readonly AdvisedStep[] = [],
): AnswerRule => ({ zh, hint, decisions, steps, goesOn: false })

/** A choice that leads to a decision but leaves open how the information is given. */
const gives = (
  zh: string,
  hint: string,
  decisions: readonly DecisionKind[],
  steps: readonly AdvisedStep[] = [],
): AnswerRule => ({ zh, hint, decisions, steps, goesOn: true })

export const QUESTIONS = [
  {
    id: 'clear',
    zh: '补不补',
    asks: '申请的要件是否齐全、内容是否明确？',
    answers: {
      clear: goes('齐全明确', '有身份证明、联系方式，能看出要什么信息、以什么方式获取（条例§29）。'),
      unclear: ends(
        '不齐全或者不明确，尚未告知补正',
        '自收到之日起 7 个工作日内一次性告知（条例§30）。',
        [],
        ['askForCorrection'],
      ),
      stillUnclear: ends('补正后仍不明确', '把补正告知的要求与补正内容逐项对比。', [
        'unclearAfterCorrection',
      ]),
      lapsed: ends('无正当理由逾期不补正', '补正期限已过，且有补正告知书的送达证据。', ['correctionLapsed']),
    },
  },
  {
    id: 'request',
    zh: '是不是',
    asks: '是不是政府信息公开申请？',
    answers: {
      request: goes('是', '要的是本机关或者其他机关履行职责中制作、获取并保存的信息（条例§2）。'),
      petition: ends('以申请之名信访、举报、投诉', '不作为申请处理，告知相应渠道（条例§39第1款）。', [
        'petition',
      ]),
      publication: ends('要报刊、书籍等公开出版物', '告知购买、查阅的途径（条例§39第2款）。', [
        'publication',
      ]),
      duplicate: ends('本人重复申请相同内容，前次已答复', '前次尚未答复的不是重复申请（条例§36(六)）。', [
        'duplicate',
      ]),
      frequent: gives(
        '数量、频次明显超过合理范围',
        '先要求说明理由；理由不合理的不予处理，合理的可以延迟答复（条例§35）。',
        ['excessive'],
        ['askForReasons'],
      ),
      reconfirmation: ends('要求确认或者重新出具已获取的信息', '写明前次提供的经过。', ['reconfirmation']),
      administrativeQuery: ends(
        '法律、行政法规另有查询办法的资料',
        '工商、不动产登记等，告知依据和办理窗口（条例§36(七)）。',
        ['administrativeQuery'],
      ),
      other: ends('只是咨询、不属于政府信息，或者已撤回', '说明申请的性质；撤回的留存书面记录。', [
        'otherHandling',
      ]),
    },
  },
  {
    id: 'responsible',
    zh: '谁负责',
    asks: '由谁负责公开？',
    answers: {
      ours: goes('本机关', '谁制作谁公开；获取的，由保存的机关公开（条例§10）。'),
      coMade: goes(
        '本机关牵头、与其他机关共同制作',
        '征求共同制作机关意见，15 个工作日不答复视为同意公开（条例§34）。',
        ['consultCoMaker'],
      ),
      otherBody: ends(
        '其他机关',
        '告知理由；能确定的，写明该机关的名称、联系方式，不能只转办不答复（条例§36(五)）。',
        ['notHeld'],
      ),
    },
  },
  {
    id: 'held',
    zh: '有没有',
    asks: '本机关有没有这份信息？',
    answers: {
      held: goes('有', '找到的信息与申请的内容逐项对应。'),
      none: ends(
        '检索后没有',
        '留下检索部门、系统、关键词、时间的记录（条例§36(四)）。',
        ['notHeld'],
        ['search'],
      ),
      needsCreation: ends(
        '没有现成的，需要加工、分析',
        '写明现有信息的形态；能够区分的先提供（条例§38、§37）。',
        ['needsCreation'],
      ),
    },
  },
  {
    id: 'disclose',
    zh: '给不给',
    asks: '能不能公开？',
    answers: {
      alreadyPublic: gives('已经主动公开', '告知具体的获取方式、途径（条例§36(一)）。', ['alreadyPublic']),
      open: gives('可以公开', '向申请人提供（条例§36(二)）。', ['provided']),
      stateSecret: ends('国家秘密', '有密级、保密期限和定密依据，不能事后定密（条例§14）。', ['stateSecret']),
      prohibitedByLaw: ends('法律、行政法规禁止公开', '引用具体条文，部门规章、文件不行（条例§14）。', [
        'prohibitedByLaw',
      ]),
      securityStability: ends(
        '危及国家安全、公共安全、经济安全、社会稳定',
        '说明危及哪一项、如何危及（条例§14）。',
        ['securityStability'],
      ),
      thirdParty: gives(
        '涉及商业秘密、个人隐私等第三方合法权益',
        '书面征求第三方意见；不同意且有合理理由的不公开，不公开会对公共利益造成重大影响的公开（条例§15、§32）。',
        ['thirdPartyRights', 'provided', 'partial'],
        ['consultThirdParty'],
      ),
      internalAffairs: ends(
        '人事管理、后勤管理、内部工作流程',
        '“可以不予公开”是裁量，说明为何不公开（条例§16第1款）。',
        ['internalAffairs'],
      ),
      processRecords: ends(
        '讨论记录、过程稿、磋商信函、请示报告',
        '结论性文件不是过程稿；法律、法规、规章规定应当公开的除外（条例§16第2款）。',
        ['processRecords'],
      ),
      enforcementFile: ends('行政执法案卷', '法律、法规、规章规定应当公开的除外（条例§16第2款）。', [
        'enforcementFile',
      ]),
      partly: gives(
        '一部分能公开，一部分不能',
        '能够区分处理的，提供能公开的，逐项说明不公开的（条例§37）。',
        ['partial'],
      ),
      unsure: ends(
        '不能确定',
        '报主管部门或者保密行政管理部门确定，所需时间不计入期限（条例§17、§33第3款）。',
        [],
        ['consultOtherBody'],
      ),
    },
  },
  {
    id: 'how',
    zh: '怎么给',
    asks: '能不能按申请人要求的形式提供？',
    answers: {
      asRequested: goes('能', '按申请人要求的形式、途径提供，能当场提供的当场提供（条例§40）。', [
        'considerFee',
      ]),
      otherForm: goes(
        '可能危及载体安全或者成本过高',
        '可以改为电子数据或者安排查阅、抄录，并说明理由（条例§40）。',
        ['explainForm', 'considerFee'],
      ),
    },
  },
  {
    id: 'reply',
    zh: '怎么答',
    asks: '以什么方式送达答复？',
    answers: {
      post: goes('邮寄', '通过邮政企业，交邮之日为答复之日（国办公开办函〔2016〕235号）。'),
      direct: goes('当面交付', '申请人签收之日为答复之日（国办公开办函〔2016〕235号）。'),
      electronic: goes('电子送达', '同时提供网上申请行政复议的渠道（行政复议法§22第2款）。', [
        'giveOnlineReview',
      ]),
    },
  },
] as const satisfies readonly Question[]

export const STEP_ADVICE: Record<AdvisedStep, string> = {
  askForCorrection: '发出补正告知书：逐条写明事项、期限和逾期后果，只能告知一次（条例§30）。',
  askForReasons: '发出说明理由告知书：写明统计期间、件数和说明期限（条例§35）。',
  consultThirdParty: '发出征求意见书，第三方自收到之日起 15 个工作日内答复，逾期由本机关决定（条例§32）。',
  consultCoMaker: '发出征求意见书，共同制作机关 15 个工作日内不答复的视为同意公开（条例§34）。',
  consultOtherBody: '发函会商或者报请确定，所需时间不计入答复期限（条例§17、§33第3款）。',
  search: '登记检索记录：部门、系统、关键词、结果（条例§36(四)）。',
  considerFee: '核算信息处理费：未超过免费件数、页数的不收；收费须在答复期限内通知（条例§42）。',
  explainForm: '在答复中说明不能按要求的形式提供的理由（条例§40）。',
  giveOnlineReview: '在救济告知中写明网上申请行政复议的渠道（行政复议法§22第2款）。',
}
