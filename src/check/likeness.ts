const SHINGLE = 5

/** Characters that differ between two years' copies of one text without making it another text. */
const IDLE = /[\s\d\p{P}\p{S}]/gu

function shingles(text: string): Set<string> {
  const words = text.replace(IDLE, '')
  const set = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(words.slice(i, i + SHINGLE))
  return set
}

/** How alike two texts are, 0 to 1: the share of five-character shingles that both have (Jaccard), digits aside. */
export function likeness(one: string, other: string): number {
  const [a, b] = [shingles(one), shingles(other)]
  let both = 0
  for (const shingle of a) if (b.has(shingle)) both += 1
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}
