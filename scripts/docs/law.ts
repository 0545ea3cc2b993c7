import { countWorkingDays, officialCalendar } from '../../src/clock/index.ts'
import * as law from '../../src/law/index.ts'
import { table } from './table.ts'

const CONFIDENCE: Record<law.Confidence, string> = {
  confirmed: '已核对原文',
  fromMemory: '记忆',
  presumed: '推定',
}
const REMEDIES: Record<law.RemedyClass, string> = {
  reconsiderationFirst: '复议前置',
  either: '复议、诉讼可选',
  firstForWithheldPart: '不公开的部分复议前置（推定），其余可选',
}

const CHANGED_BY: Record<law.Construction['changedBy'], string> = {
  clerk: '逐件由人改',
  edition: '随版本更新',
}

const isDated = (value: unknown): value is law.DatedValue<unknown> =>
  typeof value === 'object' && value !== null && 'versions' in value && 'zh' in value

/** Every dated value that the room exports, by itself or in a table; found, not listed, so that none is forgotten. */
function datedValues(): law.DatedValue<unknown>[] {
  const found = Object.values(law).flatMap(value =>
    isDated(value) ? [value] : typeof value === 'object' ? Object.values(value).filter(isDated) : [],
  )
  return [...new Set(found)]
}

const yuan = (fen: number): string => (fen === 0 ? '不收费' : `每件（页）${fen / 100} 元`)

function renderTariff({ steps, growth }: law.FeeTariff): string {
  const lines = steps.map(({ from, fenEach }) => `第 ${from} 件（页）起${yuan(fenEach)}`)
  return growth === null
    ? lines.join('；')
    : `${lines.join('；')}；其后每 ${growth.every} 件一档，每档再加 ${growth.addFen / 100} 元`
}

const renderHolidays = (value: (typeof law.STATUTORY_HOLIDAYS)['versions'][0]['value']): string =>
  `${value.fixed.map(([name, day]) => `${name} ${day}`).join('、')}；春节：正月初一起第 ${value.newYear.map(day => day + 1).join('、')} 日（0 为除夕）`

function renderValue(dated: law.DatedValue<unknown>, value: unknown): string {
  if (typeof value === 'number') {
    const { unit, from } = dated as law.Period
    return `${value} ${law.UNIT_LABELS[unit]}，自${from}起`
  }
  if (typeof value === 'object' && value !== null) {
    if ('monthDay' in value && 'act' in value) return `${value.monthDay} 前${value.act}`
    if ('steps' in value) return renderTariff(value as law.FeeTariff)
    if ('newYear' in value) return renderHolidays(value as Parameters<typeof renderHolidays>[0])
  }
  throw new Error(`docs/law.md cannot print ${dated.zh}: ${JSON.stringify(value)}`)
}

const numbers = (): string[][] =>
  datedValues().flatMap(dated =>
    dated.versions.map(({ value, since, article, confidence, source }) => [
      dated.zh,
      renderValue(dated, value),
      since,
      article,
      CONFIDENCE[confidence],
      source,
    ]),
  )

function notices(): string[][] {
  const calendar = officialCalendar()
  return law.HOLIDAY_NOTICES.map(({ year, number, issuedOn, changedBy, holidays }) => {
    const [before, last] = [`${year - 1}-12-31`, `${year}-12-31`] as Parameters<typeof countWorkingDays>[1][]
    const worked = year === law.HOLIDAY_NOTICES[0]?.year ? '' : countWorkingDays(calendar, before!, last!)
    return [
      String(year),
      number ?? '',
      issuedOn ?? '',
      changedBy ?? '',
      holidays.flatMap(row => row[3]).join('、'),
      String(worked),
    ]
  })
}

/** docs/law.md: every number of the law that the system computes with, where it stands, and how sure it is. */
export function renderLaw(): string {
  return `${[
    '# 法规数据',
    '',
    '本页由 `npm run docs` 从 `src/law` 生成，请勿手改。系统只用这里的数字计算；每个数字只在一处。',
    '可信度：**已核对原文**，见过“来源”一栏的原文或者摘录；**记忆**，凭记忆写入，使用前请核对；**推定**，由其他规定推出，或者是本系统的设计选择。',
    '',
    '## 按时间生效的数值',
    '',
    ...table(['数值', '内容', '生效', '条款', '可信度', '来源'], numbers()),
    '',
    '## 适用口径',
    '',
    '条文没有写明、或者没有见到原文的地方，系统这样适用：',
    '',
    ...table(
      ['口径', '条款', '可信度', '可由谁改'],
      law.CONSTRUCTIONS.map(({ zh, article, confidence, changedBy }) => [
        zh,
        article,
        CONFIDENCE[confidence],
        CHANGED_BY[changedBy],
      ]),
    ),
    '',
    '## 处理决定与救济',
    '',
    '表三二十一个末级行，二十二种决定。',
    '',
    ...table(
      ['代码', '处理决定', '条款', '表三行', '救济'],
      law.DECISION_KINDS.map(kind => {
        const { zh, article, row, remedy } = law.DECISIONS[kind]
        return [kind, zh, article, row, REMEDIES[remedy]]
      }),
    ),
    '',
    '## 复议机关',
    '',
    ...table(
      ['机关', '复议机关', '说明', '条款', '可信度'],
      law.BODY_KINDS.map(kind => {
        const { zh, note, article, confidence } = law.REVIEW_BODIES[kind]
        return [law.BODY_KIND_LABELS[kind], zh, note ?? '', article, CONFIDENCE[confidence]]
      }),
    ),
    '',
    '## 收到之日',
    '',
    ...table(
      ['渠道', '代码', '收到之日', '条款', '可信度'],
      law.CHANNELS.map(channel => {
        const { zh, code, receipt, article, confidence } = law.CHANNEL_RULES[channel]
        return [zh, code, receipt, article, CONFIDENCE[confidence]]
      }),
    ),
    '',
    '## 申请人类别',
    '',
    ...table(
      ['列', '归入的申请人', '可信度'],
      Object.values(law.APPLICANT_KINDS).map(({ column, covers, confidence }) => [
        law.COLUMN_LABELS[column],
        covers,
        CONFIDENCE[confidence],
      ]),
    ),
    '',
    '## 放假安排通知',
    '',
    `逐年的放假与调休以国务院办公厅的通知为准。没有通知的年份按周末与法定节假日估算并标明，农历节日推算到 ${law.LUNAR_DAYS.at(-1)?.[0].slice(0, 4)} 年。`,
    '',
    ...table(['年', '文号', '发布', '其后的调整', '调休上班日', '全年工作日'], notices()),
  ].join('\n')}\n`
}
