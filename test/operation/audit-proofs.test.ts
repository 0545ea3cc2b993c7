import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AuditHash,
  consistencyProof,
  growTree,
  hashLeaf,
  inclusionProof,
  rootOfLeaves,
  rootOfPeaks,
} from '../../src/access/index.ts'
import { consistencyHolds, inclusionHolds, RunningRoot } from '../../src/operation/verify/tree.ts'

const sha256: AuditHash = bytes => createHash('sha256').update(bytes).digest()
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const leaves = Array.from({ length: 130 }, (_, n) => hashLeaf(sha256, Buffer.from(`entry ${n}`)))
const checkpoint = (size: number) => ({ size, root: hex(rootOfLeaves(sha256, leaves.slice(0, size))) })

const flip = (text: string, at: number): string => {
  const place = at % text.length
  const other = text[place] === '0' ? '1' : '0'
  return text.slice(0, place) + other + text.slice(place + 1)
}

describe('access - tree over the audit chain (RFC 9162 2.1)', () => {
  it('has the known roots of the empty tree and of one leaf', () => {
    expect(hex(rootOfLeaves(sha256, []))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
    expect(hex(hashLeaf(sha256, new Uint8Array()))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
  })

  it('comes to the same root leaf by leaf, at once, and by the verifier', () => {
    const running = new RunningRoot()
    let peaks: Uint8Array[] = []
    for (const [size, leaf] of leaves.entries()) {
      expect(running.root()).toBe(checkpoint(size).root)
      expect(hex(rootOfPeaks(sha256, peaks))).toBe(checkpoint(size).root)
      peaks = growTree(sha256, { size, peaks }, leaf)
      running.add(leaf)
    }
  })
})

describe('operation - proofs (REL-22)', () => {
  it('hold for every leaf and every pair of sizes', () => {
    for (let size = 1; size <= 40; size++) {
      const part = leaves.slice(0, size)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(sha256, part, index).map(hex)
        expect(inclusionHolds(hex(leaves[index]!), index, checkpoint(size), proof)).toBe(true)
      }
      for (let earlier = 1; earlier <= size; earlier++) {
        const proof = consistencyProof(sha256, part, earlier).map(hex)
        expect(consistencyHolds(checkpoint(earlier), checkpoint(size), proof)).toBe(true)
      }
    }
  })

  it('are refused in each of 1,000 forgeries of an inclusion', () => {
    const tried = fc.property(
      fc.integer({ min: 2, max: 130 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 6 }),
      (size, which, at, kind) => {
        const index = which % size
        const leaf = hex(leaves[index]!)
        const whole = checkpoint(size)
        const proof = inclusionProof(sha256, leaves.slice(0, size), index).map(hex)
        const step = at % proof.length
        const forgeries = [
          () => inclusionHolds(flip(leaf, at), index, whole, proof),
          () => inclusionHolds(leaf, (index + 1 + (at % (size - 1))) % size, whole, proof),
          () => inclusionHolds(leaf, index, { ...whole, root: flip(whole.root, at) }, proof),
          () => inclusionHolds(leaf, index, whole, proof.toSpliced(step, 1, flip(proof[step]!, at))),
          () => inclusionHolds(leaf, index, whole, proof.toSpliced(step, 1)),
          () => inclusionHolds(leaf, index, whole, [...proof, leaf]),
          () => inclusionHolds(leaf, size + (at % 7), whole, proof),
        ]
        return !forgeries[kind]!()
      },
    )
    fc.assert(tried, { numRuns: 1_000, seed: 20260105 })
  })

  it('are refused in each of 1,000 forgeries of a consistency', () => {
    const tried = fc.property(
      fc.integer({ min: 3, max: 130 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 5 }),
      (size, which, at, kind) => {
        const earlier = checkpoint(1 + (which % (size - 1)))
        const whole = checkpoint(size)
        const proof = consistencyProof(sha256, leaves.slice(0, size), earlier.size).map(hex)
        const step = at % proof.length
        const forgeries = [
          () => consistencyHolds({ ...earlier, root: flip(earlier.root, at) }, whole, proof),
          () => consistencyHolds(earlier, { ...whole, root: flip(whole.root, at) }, proof),
          () => consistencyHolds(earlier, whole, proof.toSpliced(step, 1, flip(proof[step]!, at))),
          () => consistencyHolds(earlier, whole, proof.toSpliced(step, 1)),
          () => consistencyHolds(earlier, whole, [...proof, earlier.root]),
          () => consistencyHolds(whole, earlier, proof),
        ]
        return !forgeries[kind]!()
      },
    )
    fc.assert(tried, { numRuns: 1_000, seed: 20260105 })
  })

  it('are refused when they are no hashes at all', () => {
    expect(inclusionHolds('', 0, checkpoint(1), [])).toBe(false)
    expect(inclusionHolds(hex(leaves[0]!), 0.5, checkpoint(2), [hex(leaves[1]!)])).toBe(false)
    expect(consistencyHolds(checkpoint(2), checkpoint(4), ['zz'])).toBe(false)
    expect(consistencyHolds(checkpoint(0), checkpoint(4), [])).toBe(true)
  })
})
