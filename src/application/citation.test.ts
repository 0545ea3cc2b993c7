import { describe, expect, it } from 'vitest'
import { DECISION_KINDS, DECISIONS } from '../law/index.ts'
import { citesOtherLaw, restsOn } from './citation.ts'

describe('application - citation', () => {
  it('finds that every outcome rests on its own article (条例§36)', () => {
    for (const kind of DECISION_KINDS) expect(restsOn(kind, [DECISIONS[kind].article])).toBe(true)
  })

  it('reads a section without a name as one of the law before it', () => {
    expect(restsOn('provided', ['条例§36(二)、§40'])).toBe(true)
    expect(restsOn('provided', ['统计法§9、§36'])).toBe(false)
    expect(restsOn('thirdPartyRights', ['条例§32'])).toBe(true)
  })

  it('does not take another 条例 for the one on disclosure', () => {
    expect(restsOn('stateSecret', ['保密法实施条例§14'])).toBe(false)
    expect(citesOtherLaw(['条例§14', '档案法实施条例§3'])).toBe(true)
    expect(citesOtherLaw(['条例§14、§16'])).toBe(false)
  })
})
