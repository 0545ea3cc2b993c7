import type { Paragraph, ReportReading } from '../../../report/index.ts'
import type { Finding } from '../../finding.ts'
import { type BodyClass, bodyClass } from '../../narrative/scope.ts'
import { rule } from '../../rule.ts'
import { placeOf } from './compare.ts'

/** How a body of each class never calls itself. 我委, 我办, 我区 can be anyone's. */
const NEVER_SELF: Partial<Record<BodyClass, readonly string[]>> = {
  street: ['我局', '我厅', '我镇', '我乡'],
  town: ['我局', '我厅', '我街道'],
  township: ['我局', '我厅', '我街道'],
  bureau: ['我镇', '我乡', '我街道'],
}
const PEERS: readonly BodyClass[] = ['street', 'town', 'township']
const ACTOR =
  /(?:^|[。；，,]|年度?)([一-龥]{2,12}?(?:街道办事处|镇人民政府|乡人民政府))(?=坚持|认真|严格|深入|全面|高度|按照|贯彻|围绕|积极|切实|主动|共收到|收到|受理)/g
const NOT_A_NAME = /[我本各由向与和及为对经按在]|指导|要求|其他/
const BRAND =
  /[“"](?:魅力|美丽|幸福|平安|活力|文明|和谐|今日)([一-龥]{2,3})[”"](?:政务公开|政务|微信|官方|新媒体|信息公开)*(?:平台|公众号|微博|抖音号|视频号)/

const finding = (
  severity: 'warning' | 'notice',
  paragraph: Paragraph,
  message: string,
  found: string,
  body: string,
): Finding => ({ rule: 'N-11', severity, where: placeOf(paragraph), message, expected: body, found })

/** Another 街道 or 镇 as the one who acts, known by the two characters before its kind. */
function foreignActor(text: string, body: string): string | null {
  for (const match of text.matchAll(ACTOR)) {
    const name = (match[1] ?? '').replace(/^年度?/, '')
    if (NOT_A_NAME.test(name)) continue
    const core = name.replace(/(?:街道办事处|镇人民政府|乡人民政府)$/, '').slice(-2)
    if (core.length === 2 && !body.includes(core)) return name
  }
  return null
}

/** 我 as in 我局; 街道办事处 or 人民政府 where a peer's name may stand. */
const mayName = (text: string, isPeer: boolean): boolean =>
  text.includes('我') || (isPeer && (text.includes('处') || text.includes('府')))

function foreignNames({ report, paragraphs }: ReportReading, body: string): Finding[] {
  const kind = bodyClass(body)
  const wrong = NEVER_SELF[kind] ?? []
  const isPeer = PEERS.includes(kind)
  for (const paragraph of paragraphs) {
    if (!mayName(paragraph.text, isPeer)) continue
    const text = paragraph.text.replace(/\s+/g, '')
    const self = wrong.find(word => text.includes(word))
    if (self !== undefined) {
      const message = `${body}的年报里自称“${self}”，疑似套用其他单位文字，请核对后改正。`
      return [finding('warning', paragraph, message, self, body)]
    }
    if (!isPeer || !/街道办事处|人民政府/.test(text)) continue
    const name = foreignActor(text, body)
    if (name !== null) {
      const message = `${report.year ?? '本'}年年报以“${name}”为主语，与本机关名称${body}不符，请核对后改正。`
      return [finding('warning', paragraph, message, name, body)]
    }
  }
  return []
}

/** A platform named after another place (魅力红山) may be right: a person has to look. */
function foreignBrand({ paragraphs }: ReportReading, body: string): Finding[] {
  for (const paragraph of paragraphs) {
    if (!paragraph.text.includes('“') && !paragraph.text.includes('"')) continue
    const brand = BRAND.exec(paragraph.text.replace(/\s+/g, ''))
    const place = brand?.[1]
    if (!brand || !place || body.includes(place)) continue
    const text = paragraphs.map(it => it.text).join('')
    if (text.split(place).length > text.split(`${brand[0].slice(1, 3)}${place}`).length) continue
    const message = `平台名称${brand[0]}里的地名不在本机关名称中，请核对是否为本机关的平台。`
    return [finding('notice', paragraph, message, brand[0], body)]
  }
  return []
}

/** The names in the text are those of this body: no other body acts, no other kind of body says 我. */
export const n11 = rule({
  id: 'N-11',
  zh: '正文中的机关名称与自称，与本机关相符',
  cites: ['格式2021·四'],
  severity: 'warning',
  answers: ['passes', 'fails', 'needsReview'],
  example: '镇人民政府的年报写“我局认真贯彻……”',
  judge({ reading }) {
    const { body } = reading.report
    return body === null ? [] : [...foreignNames(reading, body), ...foreignBrand(reading, body)]
  },
})
