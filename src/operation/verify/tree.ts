import { createHash } from 'node:crypto'

/** Verification of the tree over the audit chain (RFC 9162 section 2.1), apart from the code that writes it. */

type Bytes = Uint8Array

const sha256 = (...parts: readonly Bytes[]): Bytes => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const leafHash = (data: string): Bytes => sha256(Uint8Array.of(0), Buffer.from(data, 'utf8'))
const parent = (left: Bytes, right: Bytes): Bytes => sha256(Uint8Array.of(1), left, right)

const HEX = /^[0-9a-f]{64}$/
const hex = (bytes: Bytes): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Bytes | null => (HEX.test(text) ? Buffer.from(text, 'hex') : null)

/** The root over leaves that come one after the other. Memory: one hash for each level of the tree. */
export class RunningRoot {
  size = 0
  /** Complete subtrees, the smallest last; two of the same height become one. */
  readonly #parts: { height: number; hash: Bytes }[] = []

  add(leaf: Bytes): void {
    let part = { height: 0, hash: leaf }
    while (this.#parts.at(-1)?.height === part.height) {
      const left = this.#parts.pop()
      if (left !== undefined) part = { height: part.height + 1, hash: parent(left.hash, part.hash) }
    }
    this.#parts.push(part)
    this.size += 1
  }

  /** In hex. */
  root(): string {
    let root: Bytes | null = null
    for (const { hash } of this.#parts.toReversed()) root = root === null ? hash : parent(hash, root)
    return hex(root ?? sha256())
  }
}

/** A size and the root in hex. */
export interface Checkpoint {
  readonly size: number
  readonly root: string
}

const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0
const half = (n: number): number => Math.floor(n / 2)
const isOdd = (n: number): boolean => n % 2 === 1

/** True when the proof shows that `leaf` stands at `index` (from 0) of the tree (RFC 9162 2.1.3.2). */
export function inclusionHolds(
  leaf: string,
  index: number,
  { size, root }: Checkpoint,
  proof: readonly string[],
): boolean {
  const start = bytes(leaf)
  if (start === null || !isSize(index) || !isSize(size) || index >= size) return false
  let [fn, sn, r] = [index, size - 1, start]
  for (const step of proof) {
    const p = bytes(step)
    if (p === null || sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      r = parent(p, r)
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else r = parent(r, p)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && hex(r) === root
}

/** True when the proof shows that the later tree begins with the earlier one (RFC 9162 2.1.4.2). */
export function consistencyHolds(earlier: Checkpoint, later: Checkpoint, proof: readonly string[]): boolean {
  if (!isSize(earlier.size) || !isSize(later.size) || earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root
  if (earlier.size === 0) return proof.length === 0 && earlier.root === hex(sha256())
  if (proof.length === 0) return false
  const isWhole = Number.isInteger(Math.log2(earlier.size))
  const path = (isWhole ? [earlier.root, ...proof] : proof).map(bytes)
  let [fn, sn] = [earlier.size - 1, later.size - 1]
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)]
  const [first, ...rest] = path
  if (first === undefined || first === null) return false
  let [fr, sr] = [first, first]
  for (const c of rest) {
    if (c === null || sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      ;[fr, sr] = [parent(c, fr), parent(c, sr)]
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else sr = parent(sr, c)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && hex(fr) === earlier.root && hex(sr) === later.root
}
