import { BREACHES } from '../../src/law/index.ts'
import { table } from './table.ts'

/** docs/breaches.md: every rule that an act or an input can break. */
export function renderBreaches(): string {
  return `${[
    '# 违反的规则',
    '',
    '本页由 `npm run docs` 从 `src/law/breaches` 生成，请勿手改。',
    '办理中的一步或者输入的内容违反规则时，系统不办理，并返回下列代码之一和一句说明：想做什么、为什么不行、怎么办。代码是稳定的。',
    '',
    ...table(
      ['代码', '规则', '条款', '怎么办'],
      Object.entries(BREACHES).map(([code, { rule, article, advice }]) => [code, rule, article, advice]),
    ),
  ].join('\n')}\n`
}
