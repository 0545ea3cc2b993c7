import type { Finding } from '../../finding.ts'
import { cellName } from '../../place.ts'
import { rule } from '../../rule.ts'
import { surelyMakesNoRules } from '../../rule-making.ts'

/** 规章 are made by ministries, provinces and cities divided into districts only. Judged where the name is certain. */
export const t2_05 = rule({
  id: 'T2-05',
  zh: '无规章制定权的机关，规章件数应为 0',
  cites: ['立法法§91、§93', '国办公开办函〔2021〕30号 表二（一）项'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '金杯县测试局的“规章”本年制发填了 2 件。',
  judge({ reading }) {
    const { body, proactive } = reading.report
    const { made, repealed, inForce } = proactive.rules
    if (body === null || !((made ?? 0) > 0 || (repealed ?? 0) > 0 || (inForce ?? 0) > 0)) return []
    if (!surelyMakesNoRules(body)) return []
    const findings: Finding[] = []
    for (const [column, found] of Object.entries({ made, repealed, inForce })) {
      const path = `proactive.rules.${column}`
      if (found === null || found <= 0) continue
      findings.push({
        rule: 'T2-05',
        severity: 'error',
        where: cellName(path),
        message: `${body}没有规章制定权，${cellName(path)}应为 0，填的是 ${found}；如是规范性文件，请改填到下一行。`,
        expected: 0,
        found,
        figures: [path],
      })
    }
    return findings
  },
})
