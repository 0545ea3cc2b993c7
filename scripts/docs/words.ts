import { TERMS } from '../../src/law/index.ts'
import { table } from './table.ts'

/** docs/words.md: each type's name, the Chinese word it stands for, and where the law has it. */
export function renderWords(): string {
  return `${[
    '# 用语对照',
    '',
    '本页由 `npm run docs` 从 `src/law/terms.ts` 生成，请勿手改。',
    '',
    ...table(
      ['标识符', '用语', '条款'],
      TERMS.map(({ name, zh, article }) => [name, zh, article ?? '']),
    ),
  ].join('\n')}\n`
}
