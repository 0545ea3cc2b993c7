const TRADITIONAL =
  '總总體体況况動动開开報报項项實实際际製制發发廢废現现數数規规範范檔档許许處处罰罚強强費费額额單单萬万標标結结轉转續续辦办請请業业構构組组織织務务機机計计屬属祕秘記记錄录維维糾纠無无當当補补確确認认獲获執执詢询關关於于過过複复復复議议訴诉訟讼審审經经後后問问題题進进購购證证號号繳缴納纳據据險险穩稳權权護护資资訊讯還还監监門门網网從从員员責责與与來来導导協协'
const SIMPLIFIED = new Map<string, string>()
for (let i = 0; i < TRADITIONAL.length; i += 2) SIMPLIFIED.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!)

/** Pinyin that some converters leave behind a traditional character: 報(bào)告. */
const PINYIN = /\([a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/g

/**
 * A label or heading with everything gone that does not make it another label: spaces, width and kind of punctuation,
 * traditional script, stray pinyin.
 */
export const plainWording = (text: string): string =>
  (withoutMarks(text) ?? simplified(text)).replaceAll('规范性档案', '规范性文件').replaceAll('资讯', '信息')

const simplified = (text: string): string =>
  Array.from(text.normalize('NFKC').replace(PINYIN, ''), char => SIMPLIFIED.get(char) ?? char)
    .join('')
    .replace(/[\s\p{P}\p{S}]/gu, '')

const KEPT = 1
const DROPPED = 2
/** What becomes of the characters that Chinese text is made of: kept, dropped, or (0) not known without a closer look. */
const FATE = new Uint8Array(0x1_0000)
FATE.fill(KEPT, 0x4e00, 0xa000)
for (const char of SIMPLIFIED.keys()) FATE[char.charCodeAt(0)] = 0
for (const char of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
  FATE[char.charCodeAt(0)] = KEPT
for (const char of ' \t\r\n!"#$%&\'()*+,-./:;<=>?@[]^_{|}~、。，．：；？！（）《》〈〉「」【】〔〕“”‘’…—·%\u3000')
  FATE[char.charCodeAt(0)] = DROPPED

/** The text without spaces and punctuation; null where it has characters that need a closer look. */
function withoutMarks(text: string): string | null {
  let plain = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const fate = FATE[code]
    if (fate === KEPT) continue
    const mayBePinyin = (code === 0x28 || code === 0xff08) && /[a-z]/.test(text.charAt(i + 1))
    if (fate !== DROPPED || mayBePinyin) return null
    plain += text.slice(from, i)
    from = i + 1
  }
  return from === 0 ? text : plain + text.slice(from)
}

const LEADING_NUMBER =
  /^([（(]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}\s*[、.．:：])\s*/

/**
 * What is left when the variants that mean the same are gone too: the number before it, a note in brackets, 年度 for 年,
 * 上一年 for 上年, a 数量 or 情况 more or less at the end.
 */
export const coreWording = (text: string): string =>
  plainWording(
    text
      .trim()
      .replace(LEADING_NUMBER, '')
      .replace(/[（(〔[][^）)〕\]]*[）)〕\]]?/g, ''),
  )
    .replace(/年度/g, '年')
    .replace(/上一年/g, '上年')
    .replace(/^行政(规范性文件)/, '$1')
    .replace(/的/g, '')
    .replace(/(?<!数|量|情况|金额)(?:件?数|量|情况|金额)+$/, '')
