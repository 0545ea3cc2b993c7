import type { Article } from '../law/index.ts'

/** Short names of the laws with the names by which a letter calls them. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  条例: '《中华人民共和国政府信息公开条例》',
  行政复议法: '《中华人民共和国行政复议法》',
  行政诉讼法: '《中华人民共和国行政诉讼法》',
  '国办函〔2020〕109号': '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
}

const DIGITS = '〇一二三四五六七八九'

/** 1–99 in Chinese: 十, 十六, 三十六. */
function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return head + (ones === 0 ? '' : DIGITS[ones])
}

/** §16第1款 → 第十六条第一款; §36(四)(五) → 第三十六条第（四）项、第（五）项. */
function place(section: string): string {
  const parts = /^§(\d{1,2})(?:第(\d)款)?((?:\([一二三四五六七八九十]+\))*)$/.exec(section)
  if (parts === null) throw new Error(`not a place in a law: ${section}`)
  const [, article, clause, items] = parts
  const listed = [...items!.matchAll(/\(([^)]+)\)/g)].map(([, item]) => `第（${item}）项`).join('、')
  return `第${chineseNumber(Number(article))}条${clause ? `第${chineseNumber(Number(clause))}款` : ''}${listed}`
}

/**
 * An article as a letter cites it.
 *
 * Example: 条例§36(五) is 《中华人民共和国政府信息公开条例》第三十六条第（五）项; 条例§15、§32 names the law once.
 * Throws on a law that has no full name here: letters cite only what is known.
 */
export function cite(article: Article): string {
  return article
    .split('；')
    .map(source => {
      const at = source.indexOf('§')
      const name = FULL_NAMES[at === -1 ? source : source.slice(0, at)]
      if (name === undefined) throw new Error(`no full name for ${source}`)
      return name + (at === -1 ? '' : source.slice(at).split('、').map(place).join('、'))
    })
    .join('和')
}
