import { createHash } from 'node:crypto'
import { type AuditRow, textOfRow } from './audit-row.ts'
import { type Checkpoint, leafHash, RunningRoot } from './tree.ts'

/** What is known of the chain apart from its records. */
export interface ChainClaims {
  /** The end that the database names. */
  readonly head: { readonly sequence: number; readonly hash: string }
  /** Roots of earlier lengths, from the database or kept outside it (on exports, receipts, backups). */
  readonly checkpoints: readonly Checkpoint[]
}

/** The first thing that is wrong: the record's number and a sentence. */
export interface ChainBreak {
  readonly sequence: number
  readonly sentence: string
}

export interface ChainFinding extends Checkpoint {
  /** Null when the chain is unbroken. */
  readonly broken: ChainBreak | null
  /** How many of the checkpoints were compared. */
  readonly compared: number
}

/** Walks the chain once from its beginning. Rows come in the order of their numbers. */
export async function verifyChain(
  rows: AsyncIterable<AuditRow>,
  { head, checkpoints }: ChainClaims,
): Promise<ChainFinding> {
  const expected = new Map<number, string>()
  const tree = new RunningRoot()
  let previous = ''
  let compared = 0
  const stop = (sequence: number, sentence: string): ChainFinding => ({
    size: tree.size,
    root: tree.root(),
    compared,
    broken: { sequence, sentence },
  })
  for (const { size, root } of checkpoints) {
    if ((expected.get(size) ?? root) !== root)
      return stop(size, `第 ${size} 条有两个不同的检查点，其中至少一个是假的。`)
    expected.set(size, root)
  }
  const agrees = (): boolean => {
    const root = expected.get(tree.size)
    if (root === undefined) return true
    compared += 1
    return root === tree.root()
  }
  if (!agrees()) return stop(0, '空链的检查点不对。')
  for await (const row of rows) {
    const next = tree.size + 1
    if (row.sequence !== next) return stop(next, sentenceOfGap(row.sequence, next))
    if (row.previous_hash !== previous)
      return stop(next, `第 ${next} 条与前一条不相连：前面的记录被改动或替换过。`)
    const text = textOfRow(row)
    const hash = createHash('sha256').update(text).digest('hex')
    if (hash !== row.hash) return stop(next, `第 ${next} 条的内容与其校验值不符：这条记录被改动过。`)
    tree.add(leafHash(text))
    previous = hash
    if (!agrees())
      return stop(next, `到第 ${next} 条为止的记录与当时的检查点不符：记录在那之后被整体改写过。`)
  }
  const furthest = Math.max(0, ...expected.keys(), head.sequence)
  if (furthest > tree.size)
    return stop(tree.size + 1, `第 ${tree.size + 1} 条到第 ${furthest} 条不见了：链的末尾被截去。`)
  if (head.sequence !== tree.size || head.hash !== previous)
    return stop(tree.size, `链的末端记录与第 ${tree.size} 条不符：末端被改动过。`)
  return { size: tree.size, root: tree.root(), compared, broken: null }
}

const sentenceOfGap = (found: number, expected: number): string =>
  found > expected
    ? `第 ${expected} 条不见了（下一条是第 ${found} 条）：记录被删除过。`
    : `第 ${found} 条出现了不止一次：记录被插入过。`
