import { TERMS } from '../../src/law/index.ts'

/** docs/words.md: each type's name, the Chinese word it stands for, and where the law has it. */
export function renderWords(): string {
  const rows = TERMS.map(({ name, zh, article }) => `| ${name} | ${zh} | ${article ?? ''} |`)
  return `# 用语对照\n\n本页由 \`npm run docs\` 从 \`src/law/terms.ts\` 生成，请勿手改。\n\n| 标识符 | 用语 | 条款 |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}
