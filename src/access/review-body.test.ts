import { describe, expect, it } from 'vitest'
import { BODY_KINDS, type BodyKind } from '../law/index.ts'
import type { Body, BodyId, BodyLevel } from './body.ts'
import { reviewBodyOf } from './review-body.ts'

const body = (name: string, kind: BodyKind, level: BodyLevel, changed: Partial<Body> = {}): Body => ({
  id: name as BodyId,
  name,
  shortName: null,
  kind,
  level,
  creditCode: null,
  regionCode: null,
  parent: null,
  path: `${name}/`,
  since: null,
  until: null,
  contact: {},
  version: 1,
  ...changed,
})

const PROVINCE = body('金省人民政府', 'provincialGovernment', 'province')
const CITY = body('金市人民政府', 'localGovernment', 'city')
const COUNTY = body('金杯县人民政府', 'localGovernment', 'county')
const BUREAU = body('金杯县测试局', 'department', 'county')
const CITY_BUREAU = body('金市测试局', 'department', 'city')

/** One body of each kind with those above it, the nearest first, and who reviews it (domain.md B8). */
const TABLE: Record<BodyKind, { body: Body; above: Body[]; reviewer: string | null; article: string }> = {
  department: {
    body: BUREAU,
    above: [COUNTY, CITY, PROVINCE],
    reviewer: '金杯县人民政府',
    article: '行政复议法§24第1款(一)',
  },
  localGovernment: {
    body: COUNTY,
    above: [CITY, PROVINCE],
    reviewer: '金市人民政府',
    article: '行政复议法§24第1款(二)',
  },
  township: {
    body: body('金湖镇人民政府', 'township', 'township'),
    above: [COUNTY, CITY],
    reviewer: '金杯县人民政府',
    article: '行政复议法§24第1款(二)',
  },
  subdistrictOffice: {
    body: body('金湖街道办事处', 'subdistrictOffice', 'township'),
    above: [COUNTY, CITY],
    reviewer: '金杯县人民政府',
    article: '行政复议法§24第1款(三)',
  },
  provincialGovernment: { body: PROVINCE, above: [], reviewer: null, article: '行政复议法§24第2款' },
  stateDepartment: {
    body: body('测试部', 'stateDepartment', 'state'),
    above: [],
    reviewer: null,
    article: '行政复议法§25',
  },
  departmentBranch: {
    body: body('金杯县测试局城关分局', 'departmentBranch', 'township'),
    above: [BUREAU, COUNTY, CITY],
    reviewer: '金杯县人民政府',
    article: '行政复议法§24第1款(四)',
  },
  verticalAgency: {
    body: body('金杯县税务局', 'verticalAgency', 'county'),
    above: [COUNTY],
    reviewer: null,
    article: '行政复议法§27',
  },
  justiceDepartment: {
    body: body('金杯县司法局', 'justiceDepartment', 'county'),
    above: [COUNTY],
    reviewer: null,
    article: '行政复议法§28',
  },
  authorisedOrganisation: {
    body: body('金杯县测试中心', 'authorisedOrganisation', 'county'),
    above: [BUREAU, COUNTY],
    reviewer: null,
    article: '行政复议法§24、§25',
  },
}

describe('access - review body', () => {
  it.each(BODY_KINDS.map(kind => ({ kind, ...TABLE[kind] })))('$kind → $reviewer（$article）', each => {
    expect(reviewBodyOf(each.body, each.above)).toBe(each.reviewer)
  })

  it.each(BODY_KINDS)('%s: takes the name that the body has set', kind => {
    const { body: one, above } = TABLE[kind]
    const named = { ...one, contact: { reviewBody: '金杯县行政复议局' } }
    expect(reviewBodyOf(named, above)).toBe('金杯县行政复议局')
    expect(reviewBodyOf({ ...one, contact: { reviewBody: ' ' } }, above)).toBe(TABLE[kind].reviewer)
  })

  it.each(BODY_KINDS)('%s: leaves it to the law where nothing stands above it', kind => {
    expect(reviewBodyOf(TABLE[kind].body, [])).toBeNull()
  })

  it('passes over bodies between: a bureau under the office of its government', () => {
    const office = body('金杯县人民政府办公室', 'department', 'county')
    expect(reviewBodyOf(BUREAU, [office, COUNTY, CITY])).toBe('金杯县人民政府')
  })

  it('names no government of another level: a county bureau kept in the tree of the city', () => {
    expect(reviewBodyOf(BUREAU, [CITY, PROVINCE])).toBeNull()
    expect(reviewBodyOf(COUNTY, [PROVINCE])).toBeNull()
    expect(reviewBodyOf(body('金湖镇人民政府', 'township', 'township'), [CITY])).toBeNull()
  })

  it('takes a branch to the level of its department (行政复议法§24第1款(四))', () => {
    const branch = body('金市测试局城关分局', 'departmentBranch', 'county')
    expect(reviewBodyOf(branch, [CITY_BUREAU, CITY])).toBe('金市人民政府')
    expect(reviewBodyOf(branch, [COUNTY, CITY])).toBe('金杯县人民政府')
  })

  it('names no government that was abolished', () => {
    const gone = { ...COUNTY, until: '2025-06-30' as never }
    expect(reviewBodyOf(BUREAU, [gone, CITY])).toBeNull()
  })

  it('lets the government of a city without districts review the street offices that it set up', () => {
    expect(reviewBodyOf(body('金湖街道办事处', 'subdistrictOffice', 'township'), [CITY])).toBe('金市人民政府')
  })
})
