import { type PaperKind, writePdf } from '../../../src/paper/index.ts'
import { docxOf, textCell, xlsxOf } from '../build/office.ts'
import { nameOf, type Planted, type Random, sentence } from './planted.ts'

/** Words are cut into pieces with formats of their own, as editing leaves them. */
function pieces(random: Random, text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const length = 1 + Math.floor(random() * 7)
    parts.push(text.slice(at, at + length))
    at += length
  }
  return parts
}

const html = (random: Random, rows: readonly Planted[]): string =>
  `<html><body>${rows
    .map((row, index) =>
      index % 2 === 0
        ? `<p>${pieces(random, sentence(random, row))
            .map(piece => `<span>${piece}</span>`)
            .join('')}</p>`
        : `<table><tr><th>序号</th><th>姓名</th><th>${row.head}</th></tr><tr><td>1</td><td>${nameOf(random)}</td><td>${row.text}</td></tr></table>`,
    )
    .join('')}</body></html>`

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (random: Random, text: string) => `<w:p>${pieces(random, text).map(run).join('')}</w:p>`
const cell = (random: Random, text: string) => `<w:tc>${paragraph(random, text)}</w:tc>`

const docx = (random: Random, rows: readonly Planted[]): Uint8Array =>
  docxOf({
    body: rows
      .map((row, index) =>
        index % 2 === 0
          ? paragraph(random, sentence(random, row))
          : `<w:tbl><w:tr>${['姓名', row.head].map(text => cell(random, text)).join('')}</w:tr><w:tr>${[nameOf(random), row.text].map(text => cell(random, text)).join('')}</w:tr></w:tbl>`,
      )
      .join(''),
  })

/** One sheet for each: a list with heads; numbers of a form one digit a cell now and then. */
const xlsx = (random: Random, rows: readonly Planted[]): Uint8Array =>
  xlsxOf({
    sheets: rows.map((row, index) => {
      const spread = row.kind === 'identityNumber' && /^\d{17}[\dX]$/.test(row.text) && index % 3 === 0
      const values = spread ? [...row.text] : [row.text]
      const letter = (column: number) => String.fromCharCode(66 + column)
      return {
        name: `表${index}`,
        xml: `<sheetData><row r="1">${textCell('A1', '姓名')}${textCell('B1', row.head)}</row><row r="2">${textCell('A2', nameOf(random))}${values.map((value, column) => textCell(`${letter(column)}2`, value)).join('')}</row></sheetData>`,
      }
    }),
  })

const pdf = (random: Random, rows: readonly Planted[]): Promise<Uint8Array> =>
  writePdf({
    title: ['公示名单'],
    lang: 'zh-CN',
    date: null,
    blocks: rows.map(row => ({ type: 'paragraph', text: sentence(random, row) })),
  })

/** A file of the kind with all of them in it. */
export async function fileWith(
  kind: Extract<PaperKind, 'html' | 'docx' | 'xlsx' | 'pdf'>,
  random: Random,
  rows: readonly Planted[],
): Promise<Uint8Array> {
  if (kind === 'html') return Buffer.from(html(random, rows))
  if (kind === 'docx') return docx(random, rows)
  return kind === 'xlsx' ? xlsx(random, rows) : pdf(random, rows)
}
