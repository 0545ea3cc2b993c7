import { describe, expect, it } from 'vitest'
import { n11 } from './n-11.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n11.judge(told(...about))

describe('N-11 - names of bodies', () => {
  it('passes for the body itself and those above it', () => {
    const text = ['金杯街道办事处认真贯彻条例。', '按照区委区政府部署，我街道积极推进，我区成效明显。']
    expect(judge(text, { body: '淮阴区金杯街道办事处' })).toEqual([])
  })

  it('warns when a town calls itself 我局', () => {
    expect(judge('我局高度重视。', { body: '金杯县测试镇人民政府' })).toMatchObject([
      { rule: 'N-11', severity: 'warning', found: '我局' },
    ])
    expect(judge('我局高度重视。')).toEqual([])
  })

  it('warns when another 街道 is the one who acts', () => {
    const text = '2024年，红山街道办事处认真贯彻条例。'
    expect(judge(text, { body: '淮阴区金杯街道办事处' })).toMatchObject([
      { severity: 'warning', found: '红山街道办事处' },
    ])
  })

  it('asks a person to look at a platform named after another place', () => {
    const text = '加强“魅力红山”政务公开平台建设。'
    expect(judge(text, { body: '淮阴区金杯街道办事处' })).toMatchObject([{ severity: 'notice' }])
    expect(judge(text, { body: '红山区金杯街道办事处' })).toEqual([])
    expect(judge([text, '红山区委区政府高度重视。'], { body: '淮阴区金杯街道办事处' })).toEqual([])
  })

  it('says nothing when the body is not known', () => {
    expect(judge('我局与我镇高度重视。', { body: null })).toEqual([])
  })
})
