import { isTraditional, toSimplified } from './traditional.ts'

/** CJK Radicals Supplement: look like characters, but NFKC leaves most of them alone. */
const RADICALS: Record<string, string> = {
  '⺁': '厂',
  '⺄': '乙',
  '⺇': '几',
  '⺈': '刀',
  '⺊': '卜',
  '⺋': '卩',
  '⺌': '小',
  '⺍': '小',
  '⺎': '兀',
  '⺐': '尢',
  '⺒': '巳',
  '⺓': '幺',
  '⺔': '彐',
  '⺕': '彐',
  '⺖': '心',
  '⺗': '心',
  '⺘': '手',
  '⺙': '攴',
  '⺝': '月',
  '⺞': '歹',
  '⺟': '母',
  '⺠': '民',
  '⺡': '水',
  '⺢': '水',
  '⺣': '火',
  '⺤': '爪',
  '⺦': '丬',
  '⺧': '牛',
  '⺨': '犬',
  '⺩': '王',
  '⺪': '疋',
  '⺫': '目',
  '⺬': '示',
  '⺭': '示',
  '⺮': '竹',
  '⺯': '糸',
  '⺰': '纟',
  '⺱': '网',
  '⺲': '网',
  '⺳': '网',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羊',
  '⺹': '老',
  '⺺': '聿',
  '⺻': '聿',
  '⺼': '肉',
  '⺽': '臼',
  '⺾': '艹',
  '⺿': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衣',
  '⻃': '西',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻇': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '邑',
  '⻐': '钅',
  '⻑': '长',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻕': '阜',
  '⻖': '阜',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻞': '食',
  '⻟': '食',
  '⻠': '饣',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻫': '齐',
  '⻬': '齐',
  '⻭': '齿',
  '⻮': '齿',
  '⻯': '龙',
  '⻰': '龙',
  '⻱': '龟',
  '⻲': '龟',
  '⻳': '龟',
}

const ODD_GLYPHS = /[\u2e80-\u2fdf\uf900-\ufaff]/
const EACH_ODD_GLYPH = /[\u2e80-\u2fdf\uf900-\ufaff]/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const PINYIN = /(?<=[\u4e00-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüɡ]{1,7}[)）]/g

/** Text as a person reads it: radical glyphs become the characters they stand for, invisible characters go. */
function repairGlyphs(text: string): string {
  const visible = text.replace(INVISIBLE, '')
  if (!ODD_GLYPHS.test(visible)) return visible
  return visible.replace(EACH_ODD_GLYPH, glyph => RADICALS[glyph] ?? glyph.normalize('NFKC'))
}

/** Radical glyphs, invisible and traditional characters, pinyin: what any of the repairs is made for. */
const MAY_NEED_REPAIR =
  /[\u2e80-\u2fdf\uf900-\ufaff\u00ad\u200b-\u200f\u2060\ufeff開報請與關務處數總況據]|[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüɡ]/

/**
 * What a whole document needs before it can be read: decided once on its text, applied to every cell. Reports are
 * published in traditional script, with pinyin in brackets after characters, or with radical glyphs out of a PDF.
 */
export function documentRepair(sample: string): (text: string) => string {
  if (!MAY_NEED_REPAIR.test(sample)) return text => text
  const glyphs = ODD_GLYPHS.test(sample) || /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(sample)
  const pinyin = (sample.match(PINYIN)?.length ?? 0) >= 3
  const traditional = isTraditional(sample)
  if (!glyphs && !pinyin && !traditional) return text => text
  return text => {
    let out = glyphs ? repairGlyphs(text) : text
    if (pinyin) out = out.replace(PINYIN, '')
    return traditional ? toSimplified(out) : out
  }
}

interface Known {
  readonly text: string
  readonly key: string
}
/** The labels last asked for, each at a place that its length and some of its characters choose. */
const KNOWN: (Known | undefined)[] = Array.from({ length: 4096 }, () => undefined)
const LONGEST_KNOWN = 64

/**
 * What is left of a label when spelling does not matter: characters, letters and half-width digits only. Labels recur
 * in every report, so short ones are remembered.
 */
export function keyOf(text: string): string {
  const { length } = text
  if (length === 0 || length > LONGEST_KNOWN) return lineKeyOf(text)
  const place = placeOf(text)
  const known = KNOWN[place]
  if (known !== undefined && known.text === text) return known.key
  const key = detached(lineKeyOf(text))
  KNOWN[place] = { text: detached(text), key }
  return key
}

function placeOf(text: string): number {
  const last = text.length - 1
  let mixed = text.length
  mixed = Math.imul(mixed, 31) + text.charCodeAt(0)
  mixed = Math.imul(mixed, 31) + text.charCodeAt(last >> 2)
  mixed = Math.imul(mixed, 31) + text.charCodeAt(last >> 1)
  mixed = Math.imul(mixed, 31) + text.charCodeAt(last)
  return (mixed ^ (mixed >>> 12)) & (KNOWN.length - 1)
}

/** The same words in memory of their own: a piece of a document that is remembered would hold on to all of it. */
const detached = (text: string): string => Object.keys({ [text]: 0 })[0]!

/** `keyOf` for a line of text, which hardly comes a second time. */
export function lineKeyOf(text: string): string {
  let key = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x30 && code <= 0x39) ||
      ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
      code === 0x3007
    )
      continue
    key += text.slice(from, i) + keyOfOther(code)
    from = i + 1
  }
  return from === 0 ? text : key + text.slice(from)
}

/** Numbers in other shapes become plain ones; everything else goes. */
function keyOfOther(code: number): string {
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30)
  if (code >= 0x3220 && code <= 0x3229) return '一二三四五六七八九十'[code - 0x3220]!
  if (code >= 0x2460 && code <= 0x2473) return String(code - 0x2460 + 1)
  return ''
}
