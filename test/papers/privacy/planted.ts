import type { PrivateKind } from '../../../src/check/index.ts'

/** One private thing as somebody writes it, with what its mask must end in. */
export interface Planted {
  readonly kind: PrivateKind
  readonly text: string
  /** Last characters that the mask still shows; `''` where it shows none. */
  readonly tail: string
  /** The head of a column that it would stand in. */
  readonly head: string
}

export type Random = () => number

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1))
const two = (number: number): string => String(number).padStart(2, '0')

const AREAS =
  '110105 120101 130102 140105 210202 310104 320829 330106 370102 410305 420106 440103 500112 510104 610102 650102'.split(
    ' ',
  )
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An identity number of nobody, with its check digit (GB 11643). */
function identityNumber(random: Random): string {
  const birthday = `${between(random, 1930, 2020)}${two(between(random, 1, 12))}${two(between(random, 1, 28))}`
  const body = `${pick(random, AREAS)}${birthday}${digits(random, 3)}`
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'[sum % 11]
}

/** A card number with its Luhn digit. */
function cardNumber(random: Random): string {
  const [prefix, length] = pick(random, [
    ['622202', 19],
    ['621700', 19],
    ['622848', 19],
    ['625965', 16],
    ['622588', 16],
    ['9558', 19],
    ['4392', 16],
    ['5187', 16],
  ] as const)
  const body = prefix + digits(random, length - prefix.length - 1)
  const sum = [...body].toReversed().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return body + String((10 - (sum % 10)) % 10)
}

const wide = (text: string): string =>
  text.replace(/[0-9A-Z]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const grouped = (text: string, sizes: readonly number[], between_: string): string => {
  const groups = sizes.map((size, index) => {
    const at = sizes.slice(0, index).reduce((sum, earlier) => sum + earlier, 0)
    return text.slice(at, at + size)
  })
  const rest = text.slice(sizes.reduce((sum, size) => sum + size, 0))
  return [...groups, rest].filter(group => group !== '').join(between_)
}

function identity(random: Random): Planted {
  const number = identityNumber(random)
  const written = pick(random, [
    number,
    number,
    number.toLowerCase(),
    wide(number),
    grouped(number, [6, 8], ' '),
    grouped(number, [6, 4, 4], ' '),
    grouped(number, [6, 8], '-'),
    grouped(number, [6, 8], '－'),
    grouped(number, [6, 8], '　'),
    grouped(number, [3, 3, 4, 4], '\u200b'),
    [...number].join(' '),
  ])
  return { kind: 'identityNumber', text: written, tail: number.slice(-3), head: '身份证号码' }
}

function oldIdentity(random: Random): Planted {
  const number = identityNumber(random)
  const old = number.slice(0, 6) + number.slice(8, 17)
  return {
    kind: 'oldIdentityNumber',
    text: pick(random, [old, wide(old)]),
    tail: old.slice(-3),
    head: '身份证号',
  }
}

function mobile(random: Random): Planted {
  const number = `1${between(random, 3, 9)}${digits(random, 9)}`
  const written = pick(random, [
    number,
    number,
    wide(number),
    grouped(number, [3, 4], ' '),
    grouped(number, [3, 4], '-'),
    grouped(number, [7], '-'),
    `+86 ${number}`,
    `+86${number}`,
    `(+86)${number}`,
    `0${number}`,
  ])
  return { kind: 'mobilePhone', text: written, tail: number.slice(-4), head: '联系电话' }
}

function card(random: Random): Planted {
  const number = cardNumber(random)
  const written = pick(random, [
    number,
    number,
    wide(number),
    grouped(number, [4, 4, 4, 4], ' '),
    grouped(number, [4, 4, 4, 4], '-'),
    grouped(number, [6], ' '),
  ])
  return { kind: 'bankCard', text: written, tail: number.slice(-4), head: '银行卡号' }
}

function passport(random: Random): Planted {
  const number = pick(random, [
    `E${digits(random, 8)}`,
    `E${pick(random, [...'ABCDEFGHJK'])}${digits(random, 7)}`,
    `G${digits(random, 8)}`,
    `C${digits(random, 8)}`,
    `H${digits(random, 10)}`,
  ])
  return {
    kind: 'passport',
    text: number,
    tail: number.slice(-3),
    head: pick(random, ['护照号码', '护照号', '港澳通行证号']),
  }
}

function address(random: Random): Planted {
  const n = (high: number) => between(random, 1, high)
  const text = pick(random, [
    `金杯县城关街道文化路${n(99)}号院${n(20)}号楼${n(4)}单元${n(1800)}室`,
    `金杯县阳光花园${n(20)}栋${n(4)}单元${n(1800)}室`,
    `东城街道幸福小区${n(40)}幢${n(1800)}室`,
    `石桥镇李庄村${n(12)}组${n(99)}号`,
    `新安镇王村第${n(9)}组${n(99)}号`,
    `和平里${n(30)}号楼${n(6)}单元${n(1200)}`,
  ])
  return { kind: 'address', text, tail: '***', head: '家庭住址' }
}

function email(random: Random): Planted {
  const name = `${pick(random, ['zhang', 'li', 'wang', 'test'])}${digits(random, 4)}`
  const domain = pick(random, ['163.com', 'qq.com', 'sina.com.cn', '139.com', 'outlook.com'])
  return { kind: 'email', text: `${name}@${domain}`, tail: `@${domain}`, head: '电子邮箱' }
}

function birthDate(random: Random): Planted {
  const [year, month, day] = [between(random, 1935, 2015), between(random, 1, 12), between(random, 1, 28)]
  const text = pick(random, [
    `${year}年${month}月${day}日`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${two(month)}`,
    `${year}${two(month)}${two(day)}`,
    `${year}/${month}/${day}`,
  ])
  return { kind: 'birthDate', text, tail: '', head: pick(random, ['出生日期', '出生年月']) }
}

function secrecy(random: Random): Planted {
  const text = `${pick(random, ['绝密', '机密', '秘密', '秘 密'])}★${pick(random, ['', '5年', '10 年', '长期', '六个月'])}`
  return { kind: 'secrecyMark', text, tail: text.trim(), head: '密级' }
}

const MAKERS: readonly (readonly [weight: number, make: (random: Random) => Planted])[] = [
  [40, identity],
  [6, oldIdentity],
  [18, mobile],
  [14, card],
  [5, passport],
  [6, address],
  [4, email],
  [4, birthDate],
  [3, secrecy],
]

/** One planted thing; identity numbers are the most frequent, as in the accidents known. */
export function plant(random: Random): Planted {
  let at = random() * MAKERS.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, make] of MAKERS) {
    at -= weight
    if (at < 0) return make(random)
  }
  return identity(random)
}

const NAMES = ['测试甲', '测试乙', '李测试', '王测试', '欧阳测试']

/** A sentence around it, as published texts have them. */
export function sentence(random: Random, { kind, text, head }: Planted): string {
  const name = pick(random, NAMES)
  if (kind === 'secrecyMark') return text
  if (kind === 'birthDate')
    return pick(random, [
      `${name}，男，${head}：${text}，汉族`,
      `${name}，出生于${text}。`,
      `${name}（${head} ${text}）`,
    ])
  if (kind === 'email')
    return pick(random, [`${name}，邮箱：${text}。`, `申请人${name}（${text}）`, `联系方式 ${text}`])
  return pick(random, [
    `${name}，${head}：${text}。`,
    `${name}（${head}${text}）`,
    `公示名单：${name} ${head} ${text} 金额500元`,
    `${head}:${text};${name}`,
    `现将${name}的情况公示如下，${head}为${text}，公示期7天。`,
  ])
}

export const nameOf = (random: Random): string => pick(random, NAMES)
