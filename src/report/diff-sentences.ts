/** A place where two texts differ; `a` or `b` is empty where a sentence only stands in the other. */
export interface SentenceChange {
  readonly a: string
  readonly b: string
}

/** Beyond this many pairs of sentences the texts are compared as a whole, so that a long file costs no more time. */
const MOST_PAIRS = 4_000_000

const sentencesOf = (text: string): string[] =>
  (text.match(/[^。！？；\n]+[。！？；]?/g) ?? []).map(sentence => sentence.trim()).filter(Boolean)

/** White space differs between a page and its PDF; the sentence is the same. */
const same = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.replace(/\s/g, '') === b.replace(/\s/g, ''))

/** The sentences that differ, in order; neighbouring removed and added ones form one change. */
export function diffSentences(textA: string, textB: string): SentenceChange[] {
  const [a, b] = [sentencesOf(textA), sentencesOf(textB)]
  let head = 0
  while (head < a.length && head < b.length && same(a[head], b[head])) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  return changesBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
}

function changesBetween(a: readonly string[], b: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed !== '' || added !== '') changes.push({ a: removed, b: added })
    removed = ''
    added = ''
  }
  const kept = a.length * b.length > MOST_PAIRS ? null : longestCommon(a, b)
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (kept !== null && i < a.length && j < b.length && same(a[i], b[j])) {
      close()
      i++
      j++
    } else if (i < a.length && (j >= b.length || kept === null || kept(i + 1, j) >= kept(i, j + 1))) {
      removed += a[i++]
    } else added += b[j++]
  }
  close()
  return changes
}

/** Length of the longest common subsequence of a from i and b from j. */
function longestCommon(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = same(a[i], b[j])
        ? (lengths[(i + 1) * width + j + 1] as number) + 1
        : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number)
  return (i, j) => lengths[i * width + j] as number
}
