import { describe, expect, it } from 'vitest'
import { everyLetter, type ToyLetter } from '../../test/fixtures/every-letter.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { BODY_KINDS, type BodyKind, DECISION_KINDS, DECISIONS, type DecisionKind } from '../law/index.ts'
import { chineseDate } from './chinese-date.ts'
import { type DocumentNumber, parseDocumentNumber, renderDocumentNumber } from './document-number.ts'
import { FACT_LABELS } from './fact-labels.ts'
import { letterLines } from './letter.ts'
import { LETTER_KINDS, LETTER_RULES, type LetterKind } from './letter-kinds.ts'

const letters = everyLetter()
const textOf = ({ letter }: ToyLetter): string => letterLines(letter).join('\n')

/** Names of those of which the claim does not hold. */
const failing = (claim: (one: ToyLetter) => boolean, among = letters): string[] =>
  among.filter(one => !claim(one)).map(({ name }) => name)

const decisions = letters.filter(({ letter }) => letter.decision !== null)
const of = (kind: DecisionKind) => decisions.filter(({ letter }) => letter.decision === kind)

/** By domain.md B8: 条例§14–16 and only they. */
const FIRST: readonly DecisionKind[] = [
  'stateSecret',
  'prohibitedByLaw',
  'securityStability',
  'thirdPartyRights',
  'internalAffairs',
  'processRecords',
  'enforcementFile',
]

describe('letter - every letter', () => {
  it('is there for every code, every kind of decision, every kind of body', () => {
    expect(new Set(letters.map(({ letter }) => letter.kind))).toEqual(new Set(LETTER_KINDS))
    expect(new Set(decisions.map(({ letter }) => letter.decision))).toEqual(new Set(DECISION_KINDS))
    expect(new Set(letters.map(({ options }) => options.body))).toEqual(new Set(BODY_KINDS))
  })

  it('leaves no placeholder and no hole of the program', () => {
    expect(failing(one => !/\{\{|\}\}|undefined|null|NaN|\[object|Infinity/.test(textOf(one)))).toEqual([])
  })

  it('leaves no part empty but the blanks of a form', () => {
    const whole = ({ letter }: ToyLetter): boolean =>
      letterLines({ ...letter, blocks: letter.blocks.filter(block => block.type !== 'table') }).every(
        line => line.trim() !== '',
      )
    expect(failing(whole)).toEqual([])
    const blank = letters.filter(({ letter }) =>
      letter.blocks.some(
        block => block.type === 'table' && block.rows.flat().some(cell => cell.trim() === ''),
      ),
    )
    expect(new Set(blank.map(({ letter }) => letter.kind))).toEqual(new Set(['L01', 'L08', 'L70']))
  })

  it('doubles no mark and puts none where it cannot stand', () => {
    expect(failing(one => !/[。；，：、]{2}|。”。|（）|“”|\n[。；，、]/.test(textOf(one)))).toEqual([])
  })

  it('carries the kind of decision that the catalogue gives its code (domain.md E1, B7)', () => {
    const wrong = failing(
      ({ letter }) => DECISIONS[letter.decision!].letters.includes(letter.kind),
      decisions,
    )
    expect(wrong).toEqual([])
  })

  it('has a valid number where it is a letter, none where it is a form (GB/T 9704-2012 7.2.5)', () => {
    const numbered = ({ letter }: ToyLetter): boolean =>
      LETTER_RULES[letter.kind].series === null
        ? letter.number === null
        : letter.number !== null && parseDocumentNumber(renderDocumentNumber(letter.number)).ok
    expect(failing(numbered)).toEqual([])
  })

  it('tells everything that it was told', () => {
    expect(letters.flatMap(untold)).toEqual([])
  })

  it('has a Chinese label for every fact, for the clerk who left it out', () => {
    const keys = new Set(letters.flatMap(({ draft }) => keysOf(draft)))
    expect([...keys].filter(key => FACT_LABELS[key] === undefined)).toEqual([])
    expect(Object.keys(FACT_LABELS).filter(key => !keys.has(key))).toEqual([])
  })

  it('says 你 to a person, 你单位 to an organisation', () => {
    const toApplicant = decisions.filter(({ options }) => options.applicant === 'organisation')
    expect(failing(one => !/你(?!单位)/.test(textOf(one)), toApplicant)).toEqual([])
    const toPerson = decisions.filter(({ options }) => options.applicant === 'natural')
    expect(failing(one => !textOf(one).includes('你单位'), toPerson)).toEqual([])
  })
})

describe('letter - what decisions share (条例§36, domain.md B7)', () => {
  it('stands in each: addressee, number, register number, contents, article, result, remedy, body, date, contact', () => {
    const common = (one: ToyLetter): boolean => {
      const { letter } = one
      const text = textOf(one)
      return (
        letter.addressee !== null &&
        letter.number !== null &&
        text.includes('（登记号：2026-0012）') &&
        text.includes('申请公开的内容为：') &&
        /根据《中华人民共和国政府信息公开条例》第[一二三四五六七八九十]+条/.test(text) &&
        letter.remedy !== null &&
        letter.signature?.body === letter.sender &&
        (letter.contact?.includes('联系电话：') ?? false)
      )
    }
    expect(failing(common, decisions)).toEqual([])
  })
})

describe('letter - articles', () => {
  const CITED: Partial<Record<LetterKind, string>> = {
    L04: '第三十条',
    L05: '第三十五条',
    L06: '第三十三条第二款',
    L07: '第三十二条',
    L09: '第三十三条第三款',
    L10: '第三十二条',
    L11: '第三十四条',
    L12: '第三十三条第三款',
    L13: '第四十二条',
    L14: '第三十五条',
    L20: '第三十六条第（',
    L21: '第三十七条',
    L22: '第十四条',
    L23: '第十四条',
    L24: '第十四条',
    L25: '第十五条、第三十二条',
    L26: '第十六条第一款',
    L27: '第十六条第二款',
    L28: '第十六条第二款',
    L29: '第三十六条第（七）项',
    L30: '第三十六条第（四）项',
    L31: '第三十六条第（五）项',
    L32: '第三十八条',
    L33: '第三十条',
    L40: '第三十九条第一款',
    L41: '第三十六条第（六）项',
    L42: '第三十九条第二款',
    L43: '第三十五条',
    L44: '第二条',
    L50: '第三十条',
    L51: '第四十二条',
    L60: '第四十一条',
    L61: '第四十一条',
  }

  it('are cited by their full name and place, as the law has them for the kind', () => {
    const right = (one: ToyLetter): boolean =>
      textOf(one).includes(`《中华人民共和国政府信息公开条例》${CITED[one.letter.kind] ?? ''}`)
    expect(
      failing(
        right,
        letters.filter(({ letter }) => CITED[letter.kind] !== undefined),
      ),
    ).toEqual([])
  })

  it('tell published information from provided: §36(一) and §36(二)', () => {
    expect(failing(one => textOf(one).includes('第三十六条第（一）项'), of('alreadyPublic'))).toEqual([])
    expect(failing(one => textOf(one).includes('第三十六条第（二）项'), of('provided'))).toEqual([])
  })

  it('go with each part that is withheld, each its own (§37)', () => {
    for (const one of of('partial').slice(0, 3)) {
      const text = textOf(one)
      expect(text).toMatch(/附件二中的身份证号码、手机号码.*第十五条、第三十二条，不予提供。/)
      expect(text).toMatch(/内部审批流转单.*第十六条第一款，不予提供。/)
      expect(text).toMatch(/工作人员手写便条.*第二条，不予提供。/)
    }
  })
})

describe('letter - remedies (行政复议法§20–28, 行政诉讼法§45–46, domain.md B8)', () => {
  it('put reconsideration first for refusals under 条例§14–16 and only there (行政复议法§23第1款第4项)', () => {
    const right = ({ letter }: ToyLetter): boolean => {
      const { text } = letter.remedy!
      const first = text.includes('应当先') && text.includes('60日内') && text.includes('15日内')
      if (FIRST.includes(letter.decision!)) return first && !text.includes('也可以自')
      if (letter.decision === 'partial')
        return first && text.includes('第十六条不予公开的部分不服的') && text.includes('6个月内直接向')
      return !text.includes('应当先') && text.includes('也可以自') && text.includes('6个月内直接向')
    }
    expect(failing(right, decisions)).toEqual([])
  })

  const REVIEW: Record<BodyKind, string> = {
    department: '向本级人民政府申请',
    localGovernment: '向上一级人民政府申请',
    township: '向上一级人民政府申请',
    subdistrictOffice: '向设立该派出机关的人民政府申请',
    provincialGovernment: '向本机关申请',
    stateDepartment: '向本部门申请',
    departmentBranch: '向本级人民政府申请',
    verticalAgency: '向上一级主管部门申请',
    justiceDepartment: '向本级人民政府或者上一级司法行政部门申请',
    authorisedOrganisation: '向管理该组织的人民政府，或者管理该组织的部门的本级人民政府申请',
  }

  it('name the body that reconsiders by the kind of body that decided', () => {
    const right = ({ letter, options }: ToyLetter): boolean =>
      letter.remedy!.text.includes(REVIEW[options.body])
    expect(
      failing(
        right,
        letters.filter(({ letter }) => letter.remedy !== null),
      ),
    ).toEqual([])
  })

  it('name the way to file online when and only when the decision went out online (行政复议法§22第2款)', () => {
    const right = ({ letter, options }: ToyLetter): boolean =>
      /互联网渠道.*提交行政复议申请书/.test(letter.remedy!.text) === options.deliveredOnline
    expect(
      failing(
        right,
        letters.filter(({ letter }) => letter.remedy !== null),
      ),
    ).toEqual([])
  })

  it('stand in decisions, in the notice to the third party and in that on a correction, nowhere else', () => {
    const kinds = letters.filter(({ letter }) => letter.remedy !== null && letter.decision === null)
    expect(new Set(kinds.map(({ letter }) => letter.kind))).toEqual(new Set(['L10', 'L60']))
  })
})

/** Texts and days of the draft that do not stand in the letter. */
function untold(one: ToyLetter): string[] {
  const { number, signature } = one.letter
  const text = [
    textOf(one),
    number === null ? '' : renderDocumentNumber(number),
    signature === null ? '' : chineseDate(signature.date),
  ].join('\n')
  return leavesOf(one.draft)
    .map(leaf =>
      /^\d{4}-\d\d-\d\d$/.test(leaf) ? chineseDate(leaf as PlainDate) : leaf.replace(/^《(.*)》$/, '$1'),
    )
    .filter(
      fact =>
        /[\p{Script=Han}]|\d{4}/u.test(fact) &&
        !text.includes(fact) &&
        !UNTOLD.has(`${one.letter.kind} ${fact}`),
    )
    .map(fact => `${one.name}: ${fact}`)
}

/** Told in another shape: 机关代字 and year stand in the number; a letter to others does not say when it was asked. */
const UNTOLD = new Set([...['L07', 'L10', 'L11', 'L12', 'L61'].map(kind => `${kind} 2026年3月2日`)])

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('code' in value && 'serial' in value) return [renderDocumentNumber(value as DocumentNumber)]
  return Object.values(value).flatMap(leavesOf)
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keysOf)
  return Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)])
}
