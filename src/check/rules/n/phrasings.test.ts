import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { N_RULES } from './index.ts'
import { told, toyReport } from './toy-subject.ts'

type Totals = Record<'received' | 'carriedIn' | 'handled' | 'carriedOut', number>

const both = ({ received, carriedIn }: Totals): number => received + carriedIn

/** Ways to say the year’s figures. */
const PHRASINGS: readonly ((it: Totals) => string)[] = [
  it =>
    `本年新收政府信息公开申请${it.received}件，上年结转${it.carriedIn}件，办结${it.handled}件，结转下年度继续办理${it.carriedOut}件。`,
  it => `2024年，我局共收到政府信息公开申请${it.received}件。`,
  it => `全年受理政府信息公开申请${it.received}件。`,
  it => `全年受理政府信息公开申请${both(it)}件（含上年结转${it.carriedIn}件）。`,
  it => `受理依申请公开${both(it)}宗(上年结转${it.carriedIn}、新收${it.received})。`,
  it => `本年度接收政府信息公开申请${it.received}份，上年度结转${it.carriedIn}份。`,
  it => `收到依申请公开事项${it.received}件，办结${it.handled}件。`,
  it => `共收到公民、法人或其他组织提出的政府信息公开申请${it.received}条。`,
  it => `收到${it.received}件政府信息公开申请，答复${it.handled}件。`,
  it => `加上上年结转的${it.carriedIn}件申请，全年共办理政府信息公开申请${both(it)}件。`,
  it =>
    `2023年结转${it.carriedIn}件，2024年新收政府信息公开申请${it.received}件，结转至2025年${it.carriedOut}件。`,
  it => `全年新收政府信息公开申请${it.received}起，尚有${it.carriedOut}起结转下年度继续办理。`,
  it => `共受理政府信息公开申请${both(it)}件，其中上年结转${it.carriedIn}件，新收${it.received}件。`,
  it => `金杯县测试局2024年收到政府信息公开申请${it.received}件，同比增加5件。`,
  it => `全年办结政府信息公开申请${it.handled}件，${it.carriedOut}件结转下年办理。`,
  it => `答复政府信息公开申请${it.handled}件，包括上年结转${it.carriedIn}件。`,
  it => `新收政府信息公开申请${it.received.toLocaleString('en-US')}件。`,
  it =>
    `全年收到政府信息公开书面申请 ${it.received} 件，上一年度结转 ${it.carriedIn} 件，顺延至下一年度 ${it.carriedOut} 件。`,
  it =>
    `规范办理流程，提升答复质量。全年，我局收到申请${it.received}件；办结${it.handled}件；转接下年${it.carriedOut}件。`,
  it => `2023年收到政府信息公开申请7件，2024年收到政府信息公开申请${it.received}件。`,
  it => `主动公开信息3条，发布37期174篇。2024年度，我局收到政府书面信息公开申请${it.received}件。`,
  it => `受理12345工单300件，办结298件。收到政府信息公开申请${it.received}件，办结${it.handled}件。`,
  it => `办理建议提案8件。受理政府信息公开申请${it.received}例，均已在法定期限内答复。`,
  it => `收到政府信息公开申请${it.received}件，其中网上申请${Math.floor(it.received / 2)}件。`,
  it => `截至2024年12月31日，全年收到政府信息公开申请${it.received}件。`,
  it => `２０２４年收到政府信息公开申请${it.received}件，结转次年${it.carriedOut}件。`,
  it => `依申请公开。收到申请${it.received}件，上年转结${it.carriedIn}件。`,
  it => `全年处理政府信息公开申请${it.handled}件。`,
  it => `收到政府信息公开申请三十余件，准确数为：新收政府信息公开申请${it.received}件。`,
  it => `信访来信20件。新收到政府信息公开申请${it.received}件，结转入下年度${it.carriedOut}件。`,
]

const totals = fc
  .record({
    received: fc.integer({ min: 1, max: 60_000 }),
    carriedIn: fc.integer({ min: 1, max: 40 }),
    left: fc.nat({ max: 100 }),
  })
  .map(({ received, carriedIn, left }): Totals => {
    const carriedOut = Math.min(1 + left, received)
    return { received, carriedIn, carriedOut, handled: received + carriedIn - carriedOut }
  })

const judge = (sentence: string, figures: Totals) => {
  const subject = told(sentence, { report: toyReport(figures) })
  return N_RULES.flatMap(rule => rule.judge(subject))
}

describe('N rules - thirty ways to say it', () => {
  it('find nothing where the sentence says what the table says', () => {
    expect(PHRASINGS).toHaveLength(30)
    fc.assert(
      fc.property(totals, fc.constantFrom(...PHRASINGS), (figures, phrase) => {
        expect(judge(phrase(figures), figures)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('find the difference when every figure of the sentence is off by one', () => {
    const off = 1
    fc.assert(
      fc.property(totals, fc.constantFrom(...PHRASINGS), (figures, phrase) => {
        const { received, carriedIn, handled, carriedOut } = figures
        fc.pre(carriedIn > 3 && received - carriedOut > 50)
        // 办理 and 处理 may also count what came in, so a slip onto that number cannot be told.
        fc.pre(![received, received + carriedIn].includes(handled + off))
        const shifted = {
          received: figures.received + off,
          carriedIn: figures.carriedIn + off,
          handled: figures.handled + off,
          carriedOut: figures.carriedOut + off,
        }
        expect(judge(phrase(shifted), figures)).not.toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('cost no more on a narrative of 2,000 characters than sixteen times ten NFKC passes over it', () => {
    const figures = { received: 34, carriedIn: 2, handled: 33, carriedOut: 3 }
    const filler =
      '坚持以公开为常态、不公开为例外，严格落实三审三校制度，及时发布各类信息，加强政务新媒体日常管理。'
    const paragraphs = PHRASINGS.slice(0, 6).flatMap(phrase => [filler.repeat(6), phrase(figures)])
    const text = paragraphs.join('').replaceAll('，', '①')
    // Absolute times are noise on a busy machine: both are measured in the same round.
    const round = () => {
      const subject = told(paragraphs)
      const start = performance.now()
      for (const rule of N_RULES) rule.judge(subject)
      const middle = performance.now()
      for (let i = 0; i < 10; i++) text.normalize('NFKC')
      return (middle - start) / (performance.now() - middle)
    }
    const ratios = Array.from({ length: 500 }, round).sort((a, b) => a - b)
    expect(ratios[250]).toBeLessThan(16)
  })
})
