import { FIGURE_PATHS, figureAt } from '../../../../src/report/index.ts'
import { encodeGbk, encodeUtf16, mojibake, survivesMojibake } from '../bytes.ts'
import { type Draft, draftLines, makeDraft } from '../draft.ts'
import { expectPerhaps } from '../expected.ts'
import { type CorpusCase, type Family, textCase } from '../family.ts'
import { plainRows } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { articleHtml, pageHtml } from './html.ts'

const asText = (draft: Draft, separator = '\t'): string =>
  draftLines(draft, grid => plainRows(grid).map(row => row.join(separator))).join('\n')

const encoded = (
  id: string,
  about: string,
  encode: (text: string) => Uint8Array,
  change: (html: string) => string = text => text,
): Family => ({
  id,
  about,
  make: (rng: Rng): CorpusCase => {
    const draft = makeDraft(rng)
    const html = rng.chance(0.5)
    const text = html ? change(pageHtml(draft.title, articleHtml(draft))) : asText(draft)
    return { ...textCase(html ? 'html' : 'txt', '', draft, html ? 'html' : 'text'), bytes: encode(text) }
  },
})

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  行: '⾏',
  网: '⽹',
  用: '⽤',
  大: '⼤',
  小: '⼩',
  日: '⽇',
  月: '⽉',
  自: '⾃',
  生: '⽣',
  立: '⽴',
  长: '⻓',
  门: '⻔',
  页: '⻚',
  见: '⻅',
  民: '⺠',
  手: '⼿',
  口: '⼝',
  示: '⽰',
  面: '⾯',
  非: '⾮',
  力: '⼒',
  子: '⼦',
  比: '⽐',
  至: '⾄',
  支: '⽀',
  白: '⽩',
  石: '⽯',
  里: '⾥',
  金: '⾦',
  青: '⻘',
}
const COMPATIBLE: Readonly<Record<string, string>> = {
  不: '\uf967',
  理: '\uf9e4',
  六: '\uf9d1',
  料: '\uf9be',
  年: '\uf98e',
  行: '\ufa08',
  立: '\uf9f7',
  法: '法',
  度: '\ufa01',
}

const swapped = (id: string, about: string, letters: Readonly<Record<string, string>>): Family => ({
  id,
  about,
  make: rng => {
    const draft = makeDraft(rng)
    const swap = (text: string) =>
      [...text].map(letter => (rng.chance(0.8) ? (letters[letter] ?? letter) : letter)).join('')
    if (rng.chance(0.4))
      return textCase('html', swap(pageHtml(draft.title, articleHtml(draft))), draft, 'html')
    return textCase('txt', swap(asText(draft, rng.pick(['\t', ' ', ' | ']))), draft, 'text')
  },
})

const doubleEncoded: Family = {
  id: 'mojibake',
  about: 'UTF-8 read as GBK and saved again: 涓€銆佹€讳綋 (L-21)',
  make: rng => {
    const draft = makeDraft(rng)
    const { title, expected } = draft
    if (!survivesMojibake(`\n${title}\n`)) expected.compareBody = expected.compareYear = false
    // Letters that stood before an odd byte are gone for good, so what is said of the words may be wrong.
    expected.mayFind = new Set(['F-01', 'F-02', 'F-03', 'F-04', 'N-10'])
    return textCase('txt', mojibake(asText(draft, rng.pick(['\t', ' | ']))), draft, '')
  },
}

const questionMarks: Family = {
  id: 'question-marks',
  about: 'every word lost to question marks, numbers intact: at most inferred by position (L-21)',
  make: rng => {
    const draft = makeDraft(rng)
    const { expected } = draft
    for (const path of FIGURE_PATHS) expectPerhaps(expected, path, figureAt(expected.report, path) ?? null)
    expected.mayFind = null
    expected.mayRefuse = true
    expected.compareBody = expected.compareYear = expected.compareLayout = false
    return textCase('txt', asText(draft).replace(/[^\u0020-\u007e\n\t]/g, '?'), draft, 'ambiguous')
  },
}

const questionBlanks: Family = {
  id: 'question-blanks',
  about: 'nbsp before a number turned into a question mark: `? 0` (L-21)',
  make: rng => {
    const draft = makeDraft(rng, {
      printValue: figure => ({ text: rng.chance(0.3) ? `? ${figure}` : String(figure) }),
    })
    return textCase('txt', asText(draft, rng.pick(['\t', ' | '])), draft, '')
  },
}

export const encodingFamilies: readonly Family[] = [
  encoded('bytes-gbk', 'GBK bytes, declared in HTML', encodeGbk, html =>
    html.replace('charset="utf-8"', 'charset="gb2312"'),
  ),
  encoded('bytes-gbk-undeclared', 'GBK bytes, declared nowhere', encodeGbk, html =>
    html.replace('<meta charset="utf-8">', ''),
  ),
  encoded('bytes-gbk-http-equiv', 'GB18030 declared the old way', encodeGbk, html =>
    html.replace(
      '<meta charset="utf-8">',
      '<META http-equiv=Content-Type content="text/html; charset=GB18030">',
    ),
  ),
  encoded('bytes-utf16le', 'UTF-16 little-endian with mark', text => encodeUtf16(text, true)),
  encoded('bytes-utf16be', 'UTF-16 big-endian with mark', text => encodeUtf16(text, false)),
  encoded('bytes-bom', 'UTF-8 with mark', text => utf8(`\ufeff${text}`)),
  encoded('bytes-crlf', 'CRLF line ends', text => utf8(text.replaceAll('\n', '\r\n'))),
  encoded('bytes-cr', 'CR line ends', text => utf8(text.replaceAll('\n', '\r'))),
  encoded('bytes-zero-width', 'zero-width blanks, soft hyphens and joiners between letters', text =>
    utf8(
      text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, (_all, at: number) =>
        at % 11 === 0 ? '\u200b' : '',
      ),
    ),
  ),
  swapped('letters-kangxi', 'Kangxi radicals and radicals supplement for letters (§2)', RADICALS),
  swapped('letters-compatible', 'CJK compatibility ideographs for letters (§2)', COMPATIBLE),
  doubleEncoded,
  questionMarks,
  questionBlanks,
]
