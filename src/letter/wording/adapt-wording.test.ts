import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toyDecisionDrafts } from '../../../test/fixtures/letters.ts'
import { toyProcedureDrafts } from '../../../test/fixtures/procedure-letters.ts'
import { composeLetter } from '../compose-letter.ts'
import { letterLines } from '../letter.ts'
import { LETTER_KINDS, LETTER_RULES } from '../letter-kinds.ts'
import { adaptWording } from './adapt-wording.ts'
import { DEFAULT_WORDINGS } from './default-wordings.ts'
import { SLOTS, slotsOf, WORDING_PARTS } from './wording.ts'

const worded = LETTER_KINDS.filter(kind => LETTER_RULES[kind].series !== null)
const drafts = { ...toyDecisionDrafts(), ...toyProcedureDrafts() }

describe('letter - adapt wording', () => {
  it('lets a body say it in its own way', () => {
    const own = adaptWording('L30', {
      opening: '您好！您的申请（登记号{{登记号}}），我们已于{{收到日期}}收到。',
      closing: '感谢{{你}}对我们工作的监督。',
      reasons: '本机关已按规定全面检索。',
    })
    if (!own.ok) throw new Error(own.reason.message)
    const letter = composeLetter('L30', drafts.L30[0]!, own.value)
    if (!letter.ok) throw new Error(letter.reason.message)
    const lines = letterLines(letter.value)
    expect(lines).toContain('您好！您的申请（登记号2026-0012），我们已于2026年3月3日收到。')
    expect(lines).toContain('感谢你对我们工作的监督。')
    expect(lines.indexOf('本机关已按规定全面检索。')).toBeLessThan(
      lines.findIndex(line => line.startsWith('根据')),
    )
  })

  it.each([
    ['WRD-02', 'a blank part', { closing: '  ' }],
    ['WRD-02', 'a part without end', { closing: '好'.repeat(1001) }],
    ['WRD-03', 'a slot that nothing fills', { opening: '{{申请人姓名}}：{{收到日期}}收到{{登记号}}。' }],
    ['WRD-03', 'a slot of another part', { closing: '请联系{{联系方式}}。' }],
    ['WRD-03', 'half a slot', { closing: '特此告知{{你。' }],
    ['WRD-03', 'a slot in wide braces', { closing: '特此告知｛｛你｝｝。' }],
    ['WRD-03', 'a slot within a slot', { closing: '{{{{你}}}}' }],
    ['WRD-04', 'an opening without the register number', { opening: '{{收到日期}}收到。' }],
    ['WRD-04', 'an opening without the day of receipt', { opening: '{{登记号}}已收到。' }],
    ['WRD-04', 'a contact without its details', { contact: '请来电。' }],
    ['WRD-05', 'a word on remedies', { closing: '不服的可以直接起诉。' }],
    ['WRD-05', 'another word on remedies', { reasons: '请先申请行政复议。' }],
  ] as const)('%s: refuses %s', (code, _what, override) => {
    expect(adaptWording('L22', override)).toMatchObject({ ok: false, reason: { code } })
  })

  it('has nothing to word in a form (WRD-01)', () => {
    for (const kind of LETTER_KINDS.filter(kind => LETTER_RULES[kind].series === null)) {
      expect(adaptWording(kind, {})).toMatchObject({ ok: false, reason: { code: 'WRD-01' } })
      expect(DEFAULT_WORDINGS[kind]).toBeNull()
    }
  })

  it('accepts the product’s own wording of every letter', () => {
    for (const kind of worded) expect(adaptWording(kind, DEFAULT_WORDINGS[kind]!)).toMatchObject({ ok: true })
  })

  it('whatever it accepts, the letter keeps its mandatory parts and no brace is left', () => {
    const piece = fc.oneof(
      fc.constantFrom(...SLOTS.map(slot => `{{${slot}}}`), '{{', '}}', '{', '}', '｛', '本机关', '。'),
      fc.string({ maxLength: 6, unit: 'binary' }),
    )
    const text = fc.array(piece, { maxLength: 3 }).map(pieces => pieces.join(''))
    const own = fc
      .tuple(fc.constantFrom(...worded), fc.constantFrom(...WORDING_PARTS))
      .chain(([kind, part]) =>
        fc
          .tuple(text, fc.constantFrom('', DEFAULT_WORDINGS[kind]![part]), text)
          .map(pieces => ({ kind, override: { [part]: pieces.join('') } })),
      )
    let accepted = 0
    fc.assert(
      fc.property(own, ({ kind, override }) => {
        const adapted = adaptWording(kind, override)
        if (!adapted.ok) return
        accepted += 1
        const [plain, letter] = [null, adapted.value].map(wording =>
          composeLetter(kind, drafts[kind][0] as never, wording ?? DEFAULT_WORDINGS[kind]),
        )
        if (!plain?.ok || !letter?.ok) throw new Error('the letter was refused')
        const said = letterLines(letter.value).join('\n')
        expect(said).not.toMatch(/\{\{|\}\}|undefined/)
        expect(letter.value.remedy).toEqual(plain.value.remedy)
        expect(letter.value.title).toBe(plain.value.title)
        expect(letter.value.articles).toEqual(plain.value.articles)
        const kept = plain.value.blocks.slice(1).flatMap(block => ('text' in block ? [block.text] : []))
        for (const sentence of kept) expect(said).toContain(sentence)
        for (const slot of ['登记号', '联系方式'] as const)
          if (slotsOf(Object.values(DEFAULT_WORDINGS[kind]!).join('')).includes(slot))
            expect(said).toContain(slot === '登记号' ? '2026-0012' : '0379-55500000')
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })
})
