import { describe, expect, it } from 'vitest'
import { type PrintedPage, removeFurniture } from './page-furniture.ts'

const HEIGHT = 842

function page(...lines: readonly (readonly [text: string, top: number])[]): PrintedPage {
  return {
    height: HEIGHT,
    lines: lines.map(([text, top]) => ({ text, words: [], top, bottom: top + 10 })),
  }
}

const left = (...pages: PrintedPage[]) =>
  removeFurniture(pages).map(({ lines }) => lines.map(line => line.text))

describe('paper - pdf - page furniture', () => {
  it.each(['- 3 -', '—4—', '第 3 页 共 5 页', '第3页', '3/5', 'Page 9', 'P. 9'])(
    'leaves out the page number %s',
    number => {
      expect(left(page(['规章 0', 400], [number, 800]))).toEqual([['规章 0']])
    },
  )

  it('leaves out bare numbers that count up with the pages', () => {
    expect(left(page(['甲', 400], ['5', 800]), page(['乙', 400], ['6', 800]))).toEqual([['甲'], ['乙']])
  })

  it('keeps a bare number that does not count the pages: it may be a figure', () => {
    expect(left(page(['规章', 400], ['5', 800]), page(['乙', 400], ['31', 800]))).toEqual([
      ['规章', '5'],
      ['乙', '31'],
    ])
  })

  it('keeps a row of figures that stands at the foot of every page', () => {
    const row = ['0 0 0 0 0 0 0', 800] as const
    expect(left(page(['甲', 400], row), page(['乙', 400], row))).toEqual([
      ['甲', row[0]],
      ['乙', row[0]],
    ])
  })

  it('keeps the running head on the first page only, where it may be the title', () => {
    const head = (n: number) => [`Page ${n} - 2020年报_审计局`, 30] as const
    expect(left(page(head(1), ['甲', 400]), page(head(2), ['乙', 400]), page(head(3), ['丙', 400]))).toEqual([
      ['Page 1 - 2020年报_审计局', '甲'],
      ['乙'],
      ['丙'],
    ])
  })

  it('keeps what returns away from the edge', () => {
    const row = ['总计 0', 400] as const
    expect(left(page(row), page(row))).toEqual([['总计 0'], ['总计 0']])
  })

  it('keeps a number that has text between it and the edge', () => {
    expect(left(page(['甲', 400], ['- 3 -', 770], ['附注', 800]))).toEqual([['甲', '- 3 -', '附注']])
  })
})
