/** A seeded source of choices: the same seed gives the same paper on every machine. */
export interface Rng {
  /** A whole number from low to high, both included. */
  int(low: number, high: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** mulberry32, warmed up so that neighbouring seeds do not resemble each other. */
export function makeRng(seed: number): Rng {
  let state = (seed * 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  for (let turn = 0; turn < 5; turn++) next()
  return {
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: share => next() < share,
    pick: items => items[Math.floor(next() * items.length)]!,
  }
}
