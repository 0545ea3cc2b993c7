import { describe, expect, it } from 'vitest'
import { dayNumber, plainDate, weekday } from '../basics/plain-date.ts'
import {
  APPLICANT_KINDS,
  BODY_KINDS,
  BREACHES,
  breach,
  CHANNEL_RULES,
  CHANNELS,
  COLUMN_CODES,
  COLUMN_TIE_OUT,
  DECISION_KINDS,
  DECISIONS,
  HOLIDAY_NOTICES,
  LUNAR_DAYS,
  OUTCOME_ROWS,
  PERIODS,
  PROACTIVE_BLOCKS_2019,
  parseChannel,
  REPORT_DEADLINES,
  REVIEW_BODIES,
  ROW_CODES_2019,
  ROW_TIE_OUTS,
  versionOn,
} from './index.ts'

describe('law - outcomes', () => {
  it('sorts the 22 kinds of decision into the 21 final rows of table three (格式2021·表三)', () => {
    expect(DECISION_KINDS).toHaveLength(22)
    expect([...new Set(DECISION_KINDS.map(kind => DECISIONS[kind].row))]).toEqual(OUTCOME_ROWS)
    expect(DECISION_KINDS.filter(kind => DECISIONS[kind].row === 'granted')).toEqual([
      'alreadyPublic',
      'provided',
    ])
  })

  it('asks for reconsideration first under 条例§14–16 only, not for 行政查询事项 (行政复议法§23)', () => {
    expect(DECISION_KINDS.filter(kind => DECISIONS[kind].remedy === 'reconsiderationFirst')).toEqual([
      'stateSecret',
      'prohibitedByLaw',
      'securityStability',
      'thirdPartyRights',
      'internalAffairs',
      'processRecords',
      'enforcementFile',
    ])
    expect(DECISIONS.partial.remedy).toBe('firstForWithheldPart')
  })

  it('gives every letter one kind of decision, but L20 two', () => {
    const letters = DECISION_KINDS.flatMap(kind => DECISIONS[kind].letters)
    expect(letters.filter((letter, at) => letters.indexOf(letter) !== at)).toEqual(['L20'])
  })
})

describe('law - numbers', () => {
  it('has 7, 20, 20 and 15 working days for an application (条例§30, §32, §33)', () => {
    const today = plainDate('2026-11-24')
    const days = (name: keyof typeof PERIODS) => [versionOn(PERIODS[name], today).value, PERIODS[name].unit]
    expect(days('correctionNotice')).toEqual([7, 'workingDays'])
    expect(days('reply')).toEqual([20, 'workingDays'])
    expect(days('extension')).toEqual([20, 'workingDays'])
    expect(days('thirdPartyReply')).toEqual([15, 'workingDays'])
    expect(days('coMakerReply')).toEqual([15, 'workingDays'])
    expect(days('payment')).toEqual([20, 'workingDays'])
  })

  it('has 60 days, 6 months and 15 days for remedies (行政复议法§20, 行政诉讼法§45、§46)', () => {
    expect([PERIODS.reconsideration.versions[0].value, PERIODS.reconsideration.unit]).toEqual([
      60,
      'calendarDays',
    ])
    expect([PERIODS.litigation.versions[0].value, PERIODS.litigation.unit]).toEqual([6, 'months'])
    expect(PERIODS.litigationAfterReconsideration.versions[0].value).toBe(15)
  })

  it('takes the version in force on a day, and the first before all', () => {
    const dated = {
      zh: '示例',
      versions: [
        { since: plainDate('2019-05-15'), value: 1, article: '', source: '', confidence: 'confirmed' },
        { since: plainDate('2021-01-01'), value: 2, article: '', source: '', confidence: 'confirmed' },
      ],
    } as const
    expect(
      ['2010-01-01', '2020-12-31', '2021-01-01'].map(day => versionOn(dated, plainDate(day)).value),
    ).toEqual([1, 1, 2])
  })

  it('has a report day for every kind of body: 01-31, and 03-31 for governments (条例§49)', () => {
    const days = BODY_KINDS.map(kind => [kind, REPORT_DEADLINES[kind].versions[0].value.monthDay])
    expect(days.filter(([, day]) => day === '03-31').map(([kind]) => kind)).toEqual([
      'localGovernment',
      'provincialGovernment',
    ])
  })
})

describe('law - holidays', () => {
  it('has every notice from 2007 to 2026 with its number', () => {
    expect(HOLIDAY_NOTICES.map(notice => notice.year)).toEqual(
      Array.from({ length: 20 }, (_, at) => 2007 + at),
    )
    expect(HOLIDAY_NOTICES.every(({ number }) => /^国办发明电〔\d{4}〕\d+号$/.test(number ?? ''))).toBe(true)
  })

  it('has as many make-up days as each notice names, changes worked in', () => {
    const counts = HOLIDAY_NOTICES.map(({ holidays }) =>
      holidays.reduce((sum, row) => sum + row[3].length, 0),
    )
    expect(counts).toEqual([8, 6, 6, 8, 5, 7, 12, 5, 5, 6, 5, 6, 7, 6, 7, 7, 7, 8, 5, 6])
  })

  it('makes up on weekends only, and never on a day off', () => {
    for (const { holidays } of HOLIDAY_NOTICES) {
      const worked = holidays.flatMap(row => row[3])
      expect(worked.every(day => weekday(plainDate(day)) > 5)).toBe(true)
      expect(worked.filter(day => holidays.some(([, from, to]) => from <= day && day <= to))).toEqual([])
    }
  })

  it('puts the festivals of the moon where they can be: year after year, no gap', () => {
    for (const [at, [newYear, qingming, dragonBoat, midAutumn]] of LUNAR_DAYS.entries()) {
      const year = String(2027 + at)
      expect([newYear, qingming, dragonBoat, midAutumn].every(day => day.startsWith(year))).toBe(true)
      expect(newYear >= `${year}-01-21` && newYear <= `${year}-02-20`).toBe(true)
      expect(['04-04', '04-05']).toContain(qingming.slice(5))
      const apart = dayNumber(plainDate(midAutumn)) - dayNumber(plainDate(dragonBoat))
      expect(apart === 98 || apart === 97 || apart === 99 || (apart >= 126 && apart <= 129)).toBe(true)
    }
  })
})

describe('law - tables, channels, bodies, words', () => {
  it('counts each kind of applicant in the column of its own code (格式2021·表三)', () => {
    expect(Object.entries(APPLICANT_KINDS).map(([kind, { column }]) => [kind, column])).toEqual(
      COLUMN_CODES.filter(code => code !== 'total').map(code => [code, code]),
    )
  })

  it('ties 21 rows into the total and six columns into the sum', () => {
    expect(ROW_TIE_OUTS.map(({ id, left, right }) => [id, left.length, right.length])).toEqual([
      ['T3-01', 2, 2],
      ['T3-02', 1, 21],
    ])
    expect(COLUMN_TIE_OUT.right).toHaveLength(6)
  })

  it('knows the 23 rows and five blocks of the form of 2019 (国办公开办函〔2019〕60号)', () => {
    expect(ROW_CODES_2019).toHaveLength(23)
    expect(PROACTIVE_BLOCKS_2019.map(block => block.rows.length)).toEqual([2, 2, 2, 1, 1])
  })

  it('waits for confirmation where the applicant is not before the office (条例§31)', () => {
    expect(CHANNELS.filter(channel => CHANNEL_RULES[channel].needsConfirmation)).toEqual([
      'ordinaryPost',
      'misroutedPost',
      'online',
      'email',
      'fax',
    ])
  })

  it('reads a channel by its identifier, its code or its Chinese name', () => {
    expect(['inPerson', 'counter', ' Post_Signed', '传真', 'pigeon'].map(parseChannel)).toEqual([
      'inPerson',
      'inPerson',
      'registeredPost',
      'fax',
      null,
    ])
  })

  it('names a review body for every kind of body (行政复议法§24–28)', () => {
    expect(BODY_KINDS.filter(kind => REVIEW_BODIES[kind].zh === '')).toEqual([])
    expect(REVIEW_BODIES.subdistrictOffice.zh).toBe('设立该派出机关的人民政府')
  })

  it('gives a breach the article of its code', () => {
    expect(breach('CLK-07', '请改正。')).toEqual({
      code: 'CLK-07',
      article: BREACHES['CLK-07'].article,
      message: '请改正。',
    })
  })
})
