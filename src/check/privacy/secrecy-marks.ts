import type { PrivacyHit } from './private-kinds.ts'

/** 机密★5年: no other text looks like it. */
const STARRED =
  /(?:绝\s?密|机\s?密|秘\s?密)\s?[★☆](?:\s?(?:\d+|[一二三四五六七八九十]+)\s?(?:年|个月|天)|长期)?/g
/** A line that is nothing but a mark, as it stands in the corner of a document. The words of the law are in sentences. */
const ALONE =
  /^[ \t]{0,40}(?:(?:密\s?级|密级标志)[:： ]{0,3})?(绝\s?密|机\s?密|秘\s?密|工作秘密|内部资料|内部文件|内部使用)(?:[，,、 （(]{0,2}(?:注意保存|妥善保管|请勿外传|不得外传|严禁外传|禁止外传|仅供内部使用|会后收回|阅后即焚)[)）]?)?[ \t]{0,40}$/gm

/** Secrecy marks (保守国家秘密法). `text` is half-width. */
export const findSecrecyMarks = (text: string): PrivacyHit[] => [
  ...[...text.matchAll(STARRED)].map(({ 0: mark, index }) => hitOf(mark, index)),
  ...[...text.matchAll(ALONE)].map(({ 0: line, index }) =>
    hitOf(line.trim(), index + line.length - line.trimStart().length),
  ),
]

const hitOf = (mark: string, index: number): PrivacyHit => ({
  kind: 'secrecyMark',
  index,
  length: mark.length,
  masked: mark,
  certain: true,
})
