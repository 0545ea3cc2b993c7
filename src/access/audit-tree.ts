/**
 * The Merkle tree over the audit entries (RFC 9162 section 2.1): its root sums up every entry so far in 32 bytes. Who
 * keeps a root of some day can later tell whether anything up to then was changed or cut off.
 */

/** SHA-256; given from outside because this room touches no system. */
export type AuditHash = (bytes: Uint8Array) => Uint8Array

/** The state of the chain at one moment: how many entries, and the root over them in hex. */
export interface AuditCheckpoint {
  readonly size: number
  readonly root: string
}

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const hashNode = (hash: AuditHash, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hash(joined(NODE, left, right))

export const hashLeaf = (hash: AuditHash, data: Uint8Array): Uint8Array => hash(joined(LEAF, data))

/**
 * Adds a leaf to a tree of which only the roots of its complete parts are kept, the largest first: as many as `size`
 * has ones in binary.
 */
export function growTree(
  hash: AuditHash,
  { size, peaks }: { readonly size: number; readonly peaks: readonly Uint8Array[] },
  leaf: Uint8Array,
): Uint8Array[] {
  const grown = [...peaks, leaf]
  for (let full = size; full % 2 === 1; full = (full - 1) / 2) {
    const [left, right] = grown.splice(-2)
    if (left !== undefined && right !== undefined) grown.push(hashNode(hash, left, right))
  }
  return grown
}

/** The root over the peaks; of an empty tree, the hash of nothing. */
export function rootOfPeaks(hash: AuditHash, peaks: readonly Uint8Array[]): Uint8Array {
  const root = peaks.reduceRight<Uint8Array | null>(
    (right, left) => (right === null ? left : hashNode(hash, left, right)),
    null,
  )
  return root ?? hash(new Uint8Array())
}

/** The root over leaves (RFC 9162 2.1.1). */
export function rootOfLeaves(hash: AuditHash, leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hash(new Uint8Array())
  if (leaves.length === 1) return leaves[0] as Uint8Array
  const split = splitOf(leaves.length)
  return hashNode(hash, rootOfLeaves(hash, leaves.slice(0, split)), rootOfLeaves(hash, leaves.slice(split)))
}

/** The largest power of two below `size`, which is at least 2. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1)

/** Proof that the leaf at `index` (from 0) is in the tree over `leaves` (RFC 9162 2.1.3.1). */
export function inclusionProof(hash: AuditHash, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionProof(hash, left, index), rootOfLeaves(hash, right)]
    : [...inclusionProof(hash, right, index - split), rootOfLeaves(hash, left)]
}

/** Proof that the tree over the first `size` leaves (at least one) is where this one began (RFC 9162 2.1.4.1). */
export function consistencyProof(hash: AuditHash, leaves: readonly Uint8Array[], size: number): Uint8Array[] {
  const prove = (part: readonly Uint8Array[], earlier: number, whole: boolean): Uint8Array[] => {
    if (earlier === part.length) return whole ? [] : [rootOfLeaves(hash, part)]
    const split = splitOf(part.length)
    const [left, right] = [part.slice(0, split), part.slice(split)]
    return earlier <= split
      ? [...prove(left, earlier, whole), rootOfLeaves(hash, right)]
      : [...prove(right, earlier - split, false), rootOfLeaves(hash, left)]
  }
  return prove(leaves, size, true)
}
