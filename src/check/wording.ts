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
  Array.from(text.normalize('NFKC').replace(PINYIN, ''), char => SIMPLIFIED.get(char) ?? char)
    .join('')
    .replace(/规范性档案/g, '规范性文件')
    .replace(/资讯/g, '信息')
    .replace(/[\s\p{P}\p{S}]/gu, '')

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
    .replace(/(件数|数量|数|量|情况|金额)+$/, '')
