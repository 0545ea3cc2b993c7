/**
 * The forms of a clause that states a figure, in the letters of `Shape`. Every pattern is anchored or begins with its
 * verb, runs over single characters only, and never crosses a stop: linear on any input.
 */

/** What may stand before the verb without changing whose figure it is. */
export const PLAIN_PREFIX =
  /^[YE年度期间报告内我本单位机关局镇乡街道办事处委员会院校区县市省全政府人民共计总一合依法规按限定在及时已还均发生并统各类其中:申请公开信息工作情况方面中来止]*$/

/** 政府信息公开申请, in the many ways it is written. */
const OBJECT =
  '[政府务书面信息公开依申请的类各种有关相群众社会个人提出交递来件数量总为共计达到了事项案表于要求是中]*'
const RECEIVE = '(?:收到|受理|接收|接到|新收到?|收取|新增)'
const CONCLUDE = '(?:办结|答复|办理|处理|回复|办复)'
const CARRY = '(?:结转|转结|转接|顺延|结存)'
const CASE = '[#@]'
/** OBJECT with what may stand around it after 结转; one class, so that no two runs overlap. */
const CARRIED = `${OBJECT.slice(0, -2)}入Y本年度继续办理处答复内至]*`

/** 收到政府信息公开申请#, and 收到#政府信息公开申请. Groups: prefix, verb, object before, object after. */
export const RECEIVED = new RegExp(
  `^((?:(?!${RECEIVE}).)*)(${RECEIVE})(?:${RECEIVE})?(${OBJECT})#(${OBJECT})(.*)$`,
)
/** 未收到政府信息公开申请, 没有受理…. Groups: prefix, object. */
export const RECEIVED_NONE = new RegExp(
  `^([^未没无]*)(?:未曾?|没有|无|尚未|并未)(?:${RECEIVE})(?:任何|过|到)?(${OBJECT})$`,
)
/** 零受理, 零申请 after 依申请公开 or 申请. */
export const RECEIVED_ZERO = /^(.*)申请(?:公开)?[政府信息事项工作数量为是实现]*零(?:受理|申请|收件)?$/

export const HANDLED = new RegExp(
  `^((?:(?!${CONCLUDE}|${CARRY}).)*)(${CONCLUDE})(?:${CONCLUDE}|回复)?(${OBJECT})#(${OBJECT})(.*)$`,
)

/** 上年结转#. */
export const CARRIED_IN = new RegExp(
  `^([YE其中含包括另有加上和及以由自为从还连同本单位我局]*)L[度未办结的遗留]*${CARRY}(${CARRIED})(${CASE})(.*)$`,
)
/** 结转上年申请#. */
export const CARRIED_IN_AFTER = new RegExp(`^([YE其中含包括另有]*)${CARRY}L(${CARRIED})(${CASE})(.*)$`)
/** 其中#为上年结转. */
export const CARRIED_IN_BEFORE = new RegExp(`^[其中含包括有另]*#[为是系属于的由]*L度?[的]*${CARRY}[的而来]*$`)
export const CARRIED_IN_NONE = new RegExp(
  `^[YE另且并]*(?:(?:无|没有|未有)L度?${CARRY}|L度?(?:无|没有|未有|未)${CARRY}|(?:无|没有|未有)${CARRY}L)${OBJECT}$`,
)

/** 结转N继续办理#, 转N#. */
export const CARRIED_OUT = new RegExp(
  `^([YE其中含包括另有余剩和及并按规定需已政府信息公开申请]*)(?:${CARRY}[至到入]?|转[至到入]?|延至)N(${CARRIED})(${CASE})(.*)$`,
)
/** #结转至N继续办理. */
export const CARRIED_OUT_AFTER = new RegExp(
  `^([YE其中尚另还有余剩下的未办结因按规定申请]*)#[政府信息公开申请的因未办结尚在理中按规定期限需已将]*(?:${CARRY}[至到入]?|转[至到入]?|延至)N[度继续办理处答复内的]*$`,
)
export const CARRIED_OUT_NONE = new RegExp(
  `^[YE另且并]*(?:无|没有|未有|未发生|未)(?:申请)?${CARRY}[至到入]?N${CARRIED}$`,
)

/** Outcomes: 予以公开#, #予以公开. */
export const OUTCOMES = [
  ['granted', '予以公开'],
  ['partial', '部分公开'],
  ['refused', '不予公开'],
  ['cannotProvide', '无法提供'],
  ['notProcessed', '不予处理'],
  ['otherHandled', '其他处理'],
] as const
const outcomeBefore = (word: string): RegExp =>
  new RegExp(
    `^[其中作出决定答复对属于的系为因有及以Y按申请予]*${word}[的答复决定信息申请类情形结果有共计为是了]*#$`,
  )
const outcomeAfter = (word: string): RegExp =>
  new RegExp(`^[其中有对另]*#[的申请答复结果决定为作出系属于是了以及予]*${word}[的处理答复决定]*$`)
export const OUTCOME_FORMS = OUTCOMES.map(
  ([kind, word]) => [kind, word, outcomeBefore(word), outcomeAfter(word)] as const,
)

/** 行政复议#, 行政诉讼#. Groups: prefix, number. */
export const RECONSIDERATION = /^([^#@%$]*)行政复议[案件申请共计为数量总被有的]*([#@])$/
export const LITIGATION = /^([^#@%$]*)行政诉讼[案件共计为数量总被有的]*([#@])$/
export const DISPUTE_PREFIX =
  /^[YE年度期间内我本单位机关局镇乡街道办事处委员会全区县市政府信息公开类工作方面因涉及引起发产生被申请人提对不服的而导致案件共计有关相为全发依申请答复行为其]*$/
/** 未发生行政复议和行政诉讼案件. Group: what did not happen. */
export const DISPUTE_NONE =
  /^([^未没无]*)(?:未|没有|无)([^未没无#@%$]*(?:复议|诉讼)[案件情况形事项申请的发生]*)$/

/** 制发规范性文件#, 现行有效规范性文件#, 规范性文件制发#. */
export const NORMATIVE_MADE =
  /^[YE我本单位机关局镇乡街道办事处共计总新]*(?:制发|制定印发|制定出台|制定|出台)(?:行政)?规范性文件[共计为]*#$/
export const NORMATIVE_IN_FORCE =
  /^[YE我本单位机关局镇乡街道办事处共计总末底]*现行有效(?:的)?(?:行政)?规范性文件[共计为数量]*#$/
export const NORMATIVE_REPEALED =
  /^[YE我本单位机关局镇乡街道办事处共计总]*(?:废止|宣布废止)(?:行政)?规范性文件[共计为]*#$/

/** A number with a measure word for cases, in a sentence as printed; white space and quotation marks may stand between. */
export const CASES = /[\d０-９零〇一二两三四五六七八九十百千万亿余多几][\s“”"‘’'「」#@$]*[件条宗份起例]/
export const ALL_CASES = new RegExp(CASES, 'g')

/** Words that make a figure one of several or of something else. */
export const COMPARISON = /同比|环比|[较比同]L|增加|减少|增长|下降|上升/
export const PART =
  /网上|网络|线上|线下|互联网|信函|邮寄|邮件|当面|现场|窗口|传真|平台|电子|自然人|企业|来访|其中|首次|重复|通过/
export const PERIOD =
  /以来|截至D|截止D|上半年|下半年|季度|月份|D[至到]D|[Y至到]D[至到止]|历年|近[两三四五几@]年|累计|五年|三年/
export const OTHER_BUSINESS =
  /工单|热线|信访|来信|咨询|留言|建议|提案|投诉|举报|来电|电话|许可|处罚|审批|执法|政务服务|信箱|网民|访问|转办|督办|案卷|新闻|信息稿|救助|低保|证照|办件/
export const PLANS = /下一步|计划|力争|目标任务|预计/
