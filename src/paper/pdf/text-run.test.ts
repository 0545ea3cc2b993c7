import { describe, expect, it } from 'vitest'
import { cleanText, isValue, splitRun } from './text-run.ts'

const run = (text: string, width: number) =>
  ({ text, left: 100, right: 100 + width, top: 50, bottom: 60, size: 10, direction: 0 }) as const

const split = (text: string, width: number) =>
  splitRun(run(text, width)).map(({ text, left, right }) => [text, Math.round(left), Math.round(right)])

describe('paper - pdf - a run of characters', () => {
  it('is split where figures stand side by side, each with its place', () => {
    expect(split('12 0 7', 35)).toEqual([
      ['12', 100, 110],
      ['0', 118, 123],
      ['7', 130, 135],
    ])
  })

  it('is split between a label and the figure that ends it', () => {
    expect(split('行政许可 3', 50)).toEqual([
      ['行政许可', 100, 140],
      ['3', 145, 150],
    ])
  })

  it('is split at the gap between two column heads', () => {
    expect(split('结果 其他', 45)).toEqual([
      ['结果', 100, 120],
      ['其他', 125, 145],
    ])
  })

  it('stays whole around a figure inside a sentence', () => {
    expect(split('受理申请 17 件', 75).map(([text]) => text)).toEqual(['受理申请 17 件'])
  })

  it('is split at an ideographic space', () => {
    expect(split('规章\u30000', 35).map(([text]) => text)).toEqual(['规章', '0'])
  })

  it('loses what nobody sees, and shows what has no meaning as unreadable instead of blank', () => {
    expect(cleanText('公\u200B开\u00AD')).toBe('公开')
    expect(cleanText('\uF0B7 主动公开')).toBe(' 主动公开')
    expect(cleanText('\uE012')).toBe('\uFFFD')
  })

  it('knows a figure, and a mark that stands for none, from a number of a list', () => {
    expect(['0', '1,234', '-8', '12.5', '１２', '—', '/'].filter(text => !isValue(text))).toEqual([])
    expect(['1.', '（一）', '3件', '2024 年', ''].filter(isValue)).toEqual([])
  })
})
