import { DISPUTE_COLUMNS, type DisputeGroup } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { disputeGroupName } from '../../place.ts'
import type { Subject } from '../../rule.ts'

/** 总计 of one group of table four is the sum of its four results. */
export function judgeGroupTotal(id: string, group: DisputeGroup, { reading }: Subject): readonly Finding[] {
  const { upheld, corrected, other, pending, total } = reading.report.disputes[group]
  const sum = (upheld ?? 0) + (corrected ?? 0) + (other ?? 0) + (pending ?? 0)
  if (sum === (total ?? 0)) return []
  const figures = DISPUTE_COLUMNS.map(column => `disputes.${group}.${column}`)
  if (!allKnown(reading, figures)) return []
  const name = disputeGroupName(group)
  return [
    {
      rule: id,
      severity: 'error',
      where: `表四“${name}”总计`,
      message: `“${name}”维持、纠正、其他结果、尚未审结合计 ${sum}，总计${total === null ? '是空白' : `填的是 ${total}`}，请核对这五格并改正。`,
      expected: sum,
      found: total,
      figures,
    },
  ]
}
