import { describe, expect, it } from 'vitest'
import { n01 } from './n-01.ts'
import { told, toyReport } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n01.judge(told(...about))

describe('N-01 - applications received', () => {
  it('passes when the text says what the table says (格式2021·表三)', () => {
    expect(judge('全年收到政府信息公开申请34件。')).toEqual([])
    expect(judge('受理政府信息公开申请36件（含上年结转2件）。')).toEqual([])
    expect(judge('受理政府信息公开申请36件。')).toEqual([])
  })

  it('is an error when the one figure of a known sentence differs', () => {
    expect(judge('全年受理政府信息公开申请33件。')).toMatchObject([
      { rule: 'N-01', severity: 'error', expected: 34, found: 33, figures: ['applications.received.total'] },
    ])
    expect(judge('受理政府信息公开申请37件，其中上年结转2件。')).toMatchObject([
      { severity: 'error', expected: 36, found: 37 },
    ])
  })

  it('asks for a word where 收到 equals new and carried in together', () => {
    expect(judge('全年收到政府信息公开申请36件。')).toMatchObject([
      { severity: 'notice', expected: 34, found: 36 },
    ])
  })

  it('is a warning when another figure competes', () => {
    expect(judge('收到政府信息公开申请30件。全年受理政府信息公开申请33件。')).toMatchObject([
      { severity: 'warning' },
    ])
  })

  it('is silent as soon as one figure agrees', () => {
    expect(judge('收到政府信息公开申请30件。全年收到政府信息公开申请34件。')).toEqual([])
  })

  it('takes the figure of an inner office for another scope, never for an error', () => {
    const told17 = '区政府办代表区政府受理政府信息公开申请17件。'
    expect(judge(told17, { body: '淮阴市金杯区人民政府' })).toMatchObject([
      { severity: 'notice', expected: 34, found: 17 },
    ])
    expect(judge('受理政府信息公开申请17件。', { body: '淮阴市金杯区人民政府' })).toMatchObject([
      { severity: 'warning' },
    ])
  })

  it('holds a government to a figure for its whole area', () => {
    expect(judge('全区共收到政府信息公开申请33件。', { body: '淮阴市金杯区人民政府' })).toMatchObject([
      { severity: 'error' },
    ])
  })

  it('is no error without knowing whose report it is', () => {
    expect(judge('收到政府信息公开申请33件。', { body: null })).toMatchObject([{ severity: 'warning' }])
  })

  it('says nothing when the table has no figure', () => {
    const report = toyReport()
    report.applications.received.total = null
    expect(judge('收到政府信息公开申请33件。', { report })).toEqual([])
  })

  it('says nothing on last year, approximations and channels', () => {
    expect(judge('2023年收到政府信息公开申请50件。收到政府信息公开申请三十余件。')).toEqual([])
    expect(judge('通过网上平台收到政府信息公开申请20件。')).toEqual([])
  })
})
