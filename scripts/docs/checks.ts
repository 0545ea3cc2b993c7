import { ALL_RULES, RULES_NEEDING_RECORDS, type Severity, type Verdict } from '../../src/check/index.ts'
import { table } from './table.ts'

const SEVERITIES: Record<Severity, string> = { error: '错误', warning: '警告', notice: '提示' }
const VERDICTS: Record<Verdict, string> = { passes: '通过', fails: '不通过', needsReview: '待人工核' }

/** docs/checks.md: every rule with its sources, severity, the answers it can give, and an example. */
export function renderChecks(): string {
  const rules = ALL_RULES.map(({ id, zh, cites, severity, answers, example }) => [
    id,
    zh,
    cites.join('；'),
    `${severity}（${SEVERITIES[severity]}）`,
    answers.map(answer => VERDICTS[answer]).join('、'),
    example,
  ])
  const withRecords = RULES_NEEDING_RECORDS.map(({ id, zh, severity, needs }) => [
    id,
    zh,
    `${severity}（${SEVERITIES[severity]}）`,
    needs,
  ])
  return `${[
    '# 校验规则',
    '',
    '本页由 `npm run docs` 从 `src/check` 生成，请勿手改。规则编号是稳定的；级别是该规则最重的级别，个别问题可以更轻。',
    '空白、“/”、“-”按 0 参与勾稽，每张表只提醒一次；没有找到的行不是 0，涉及它的勾稽不作判断。',
    '',
    '## 单份年报，或本年与上年年报',
    '',
    ...table(['编号', '规则', '依据', '级别', '判定', '例'], rules),
    '',
    '## 需要台账的规则',
    '',
    '只凭年报无法判断，不在 `mingche report check` 中运行。',
    '',
    ...table(['编号', '规则', '级别', '需要'], withRecords),
  ].join('\n')}\n`
}
