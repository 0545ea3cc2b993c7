import { describe, expect, it } from 'vitest'
import { toyDecisionDrafts } from '../../test/fixtures/letters.ts'
import { toyProcedureDrafts } from '../../test/fixtures/procedure-letters.ts'
import { composeLetter, type FactsOfLetter } from './compose-letter.ts'
import { LETTER_KINDS } from './letter-kinds.ts'
import { type Draft, settleFacts } from './settle-facts.ts'

type Part = readonly (string | number)[]

/** Every text of the draft, by where it stands; codes of a choice are left out, the compiler holds them. */
function textsOf(value: unknown, path: Part = []): Part[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    textsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

const listsOf = (value: unknown, path: Part = []): Part[] => {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, item]) =>
    listsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return Array.isArray(value) ? [path, ...below] : below
}

/** The draft with something else at one place. */
function changed(value: unknown, [step, ...rest]: Part, put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? changed(item, rest, put) : item))
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [
      key,
      key === step ? changed(item, rest, put) : item,
    ]),
  )
}

const drafts = { ...toyDecisionDrafts(), ...toyProcedureDrafts() }
const all = LETTER_KINDS.flatMap(kind =>
  drafts[kind].map((draft, at) => ({ name: `${kind}-${at}`, kind, draft: draft as unknown })),
)

describe('letter - settle facts', () => {
  for (const { name, kind, draft } of all) {
    const compose = (other: unknown) => composeLetter(kind, other as never)

    it(`${name}: no text of it may be blank, no list empty (LTR-01)`, () => {
      const blanked = textsOf(draft).map(path => changed(draft, path, ' \n'))
      const emptied = listsOf(draft).map(path => changed(draft, path, []))
      const accepted = [...blanked, ...emptied].filter(other => {
        const letter = compose(other)
        return letter.ok || letter.reason.code !== 'LTR-01'
      })
      expect(accepted).toEqual([])
    })

    it(`${name}: no text of it may hold a placeholder (LTR-02)`, () => {
      const accepted = textsOf(draft)
        .map(path => compose(changed(draft, path, '见{{事由}}')))
        .filter(letter => letter.ok || letter.reason.code !== 'LTR-02')
      expect(accepted).toEqual([])
    })
  }

  it('names the part in the clerk’s words', () => {
    const [draft] = drafts.L30
    const found = composeLetter('L30', {
      ...draft!,
      search: { ...draft!.search, keywords: ['测试路', ''] },
    })
    expect(found).toMatchObject({
      ok: false,
      reason: { code: 'LTR-01', message: expect.stringContaining('“检索经过”的“检索关键词”第2项没有填写') },
    })
  })

  it('trims texts and keeps everything else as it is', () => {
    const settled = settleFacts<FactsOfLetter['L30']>({
      ...drafts.L30[0]!,
      finding: '  没有发现 ',
    })
    expect(settled).toMatchObject({ ok: true, value: { finding: '没有发现', deliveredOnline: false } })
  })
})

/** Each of these would be a letter without something that the law wants in it: the compiler refuses them. */
describe('letter - mandatory parts (domain.md B7)', () => {
  const without = <Value extends object, Key extends keyof Value>(
    value: Value,
    key: Key,
  ): Omit<Value, Key> => {
    const { [key]: _left, ...rest } = value
    return rest
  }
  const compose = <Kind extends keyof FactsOfLetter>(kind: Kind, draft: Draft<FactsOfLetter[Kind]>) =>
    composeLetter(kind, draft)

  it('do not compile when they are missing', () => {
    const [provision] = drafts.L23[0]!.provisions
    // @ts-expect-error 规章不能作为禁止公开的依据
    const decree: typeof provision = { ...provision!, rank: 'rule' }
    const refused = [
      // @ts-expect-error 检索经过
      () => compose('L30', without(drafts.L30[0]!, 'search')),
      // @ts-expect-error 前次答复
      () => compose('L41', without(drafts.L41[0]!, 'earlier')),
      // @ts-expect-error 不公开的部分
      () => compose('L21', without(drafts.L21[0]!, 'withheldParts')),
      // @ts-expect-error 征求第三方意见的经过
      () => compose('L25', without(drafts.L25[0]!, 'consultations')),
      // @ts-expect-error 定密情况
      () => compose('L22', without(drafts.L22[0]!, 'secret')),
      // @ts-expect-error 法律、行政法规与窗口
      () => compose('L29', without(drafts.L29[0]!, 'window')),
      // @ts-expect-error 负责公开的机关
      () => compose('L31', without(drafts.L31[0]!, 'responsible')),
      // @ts-expect-error 补正告知的送达证据
      () => compose('L50', without(drafts.L50[0]!, 'noticeDelivery')),
      // @ts-expect-error 缴费期满日
      () => compose('L51', without(drafts.L51[0]!, 'dueOn')),
      // @ts-expect-error 说明理由告知书
      () => compose('L43', without(drafts.L43[0]!, 'notice')),
      // @ts-expect-error 具体的法律、行政法规条文
      () => compose('L23', without(drafts.L23[0]!, 'provisions')),
      // @ts-expect-error 法律、法规、规章规定应当公开的除外
      () => compose('L27', without(drafts.L27[0]!, 'noDutyToDisclose')),
      // @ts-expect-error 文号
      () => compose('L20', without(drafts.L20[0]!, 'number')),
      () => compose('L23', { ...drafts.L23[0]!, provisions: [decree!] }),
      // @ts-expect-error 收费数额只能按标准算出
      () => compose('L13', { ...drafts.L13[0]!, fee: { basis: 'items', quantity: 1, steps: [], amount: 0 } }),
    ]
    expect(refused).toHaveLength(15)
  })
})
