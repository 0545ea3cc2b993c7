import type { Article, Confidence } from './dated-value.ts'

/** 适用口径: how the system reads the law where its words leave more than one way, or were not seen. No number. */
export interface Construction {
  readonly zh: string
  readonly article: Article
  readonly confidence: Exclude<Confidence, 'confirmed'>
  /** Who may have it another way: the clerk case by case, or nobody but a new edition. */
  readonly changedBy: 'clerk' | 'edition'
}

/** Every reading that domain.md marks 记忆 or 推定 and that code rests on; docs/law.md prints it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  {
    zh: '缴清信息处理费的，答复期限自缴费完成次日起重新计算',
    article: '国办函〔2020〕109号',
    confidence: 'fromMemory',
    changedBy: 'edition',
  },
  {
    zh: '征求意见的时间，自发出征求意见书次日至收到意见当日，按工作日扣除；重叠的日子只扣一次',
    article: '条例§33第3款',
    confidence: 'presumed',
    changedBy: 'edition',
  },
  {
    zh: '一年内补正后重新起算期限的，仍是同一件申请',
    article: '条例§30',
    confidence: 'presumed',
    changedBy: 'edition',
  },
  {
    zh: '年报的期限是日历日，不因休息日顺延',
    article: '条例§49',
    confidence: 'presumed',
    changedBy: 'edition',
  },
  {
    zh: '按件计费以收到之日所在的自然月归月，同一机关内同一申请人累计',
    article: '国办函〔2020〕109号第四条',
    confidence: 'presumed',
    changedBy: 'edition',
  },
  {
    zh: '按量计费以单件申请提供的页数计，不跨件累计',
    article: '国办函〔2020〕109号第五条',
    confidence: 'presumed',
    changedBy: 'edition',
  },
  {
    zh: '部分公开中依条例第十四条至第十六条不公开的部分，先复议后起诉；其余部分可以选择',
    article: '行政复议法§23第1款(四)',
    confidence: 'presumed',
    changedBy: 'clerk',
  },
  {
    zh: '属于行政查询事项的不予公开，不适用复议前置',
    article: '条例§36(七)；法释〔2025〕8号§1',
    confidence: 'presumed',
    changedBy: 'clerk',
  },
  {
    zh: '要求确认或重新出具已获取信息的，条例没有明文，列入不予处理',
    article: '格式2021·表三',
    confidence: 'fromMemory',
    changedBy: 'edition',
  },
  {
    zh: '数人联名的申请计一件，按第一申请人归类；委托代理的按被代理人归类',
    article: '格式2021·表三',
    confidence: 'presumed',
    changedBy: 'clerk',
  },
  {
    zh: '12 月 31 日前没有发出处理决定的，结转下年度；补正、征求意见、等待缴费中的也结转',
    article: '格式2021·表三',
    confidence: 'presumed',
    changedBy: 'edition',
  },
]
