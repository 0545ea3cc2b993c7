import { describe, expect, it } from 'vitest'
import { printLines } from './printed-lines.ts'
import type { Direction, TextRun } from './text-run.ts'

/** A run of 10-point characters with its upper left corner at (left, top). */
function run(text: string, left: number, top: number, direction: Direction = 0): TextRun {
  const length = text.length * (/^[\d.]+$/.test(text) ? 5 : 10)
  const [width, height] = direction === 0 ? [length, 10] : [10, length]
  return { text, left, right: left + width, top, bottom: top + height, size: 10, direction }
}

const texts = (...runs: TextRun[]) => printLines(runs).map(line => line.text)

describe('paper - pdf - printed lines', () => {
  it('go from top to bottom and from left to right, whatever the order in the file', () => {
    expect(texts(run('0', 200, 40), run('规章', 50, 40), run('信息内容', 50, 20))).toEqual([
      '信息内容',
      '规章 0',
    ])
  })

  it('keep a figure centred beside a label of two lines apart, with its height on the page', () => {
    const lines = printLines([
      run('5.要求确认或重新出具', 50, 100),
      run('已获取信息', 50, 114),
      run('0', 200, 107),
    ])
    expect(lines.map(line => line.text)).toEqual(['5.要求确认或重新出具', '0', '已获取信息'])
    expect(lines[1]?.words[0]).toEqual({ text: '0', left: 200, right: 205, top: 107, bottom: 117 })
  })

  it('hold a raised or lowered small figure', () => {
    const small = { ...run('2', 71, 49), top: 49, bottom: 55, size: 6 }
    expect(texts(run('面积', 50, 50), small)).toEqual(['面积2'])
  })

  it('join pieces of one phrase, and part cells', () => {
    const [line] = printLines([
      run('予以', 50, 20),
      run('公开', 71, 20),
      run('50', 150, 20),
      run('0', 165, 20),
    ])
    expect(line?.text).toBe('予以公开 50 0')
    expect(line?.words.map(word => word.text)).toEqual(['予以公开', '50', '0'])
  })

  it('part neighbouring column heads without putting a space into the text', () => {
    const [line] = printLines([run('结果', 50, 20), run('其他', 75, 20)])
    expect(line).toMatchObject({ text: '结果其他', words: [{ text: '结果' }, { text: '其他' }] })
  })

  it('print text once that is printed twice to look bold', () => {
    expect(texts(run('总计', 50, 20), run('总计', 50.5, 20))).toEqual(['总计'])
  })

  it('read the side label that runs down the page as one tall word', () => {
    const lines = printLines([
      run('三、本年度', 50, 100, 'down'),
      run('办理结果', 50, 160, 'down'),
      run('予以公开', 80, 120),
      run('0', 200, 120),
    ])
    expect(lines.map(line => line.text)).toEqual(['三、本年度办理结果', '予以公开 0'])
    expect(lines[0]?.words[0]).toMatchObject({ top: 100, bottom: 200 })
  })

  it('stay two when two lines are set very close over one another', () => {
    expect(texts(run('商业', 50, 20), run('企业', 50, 23.5))).toEqual(['商业', '企业'])
  })
})
