import { maskedAddress } from './masks.ts'
import type { PrivacyHit } from './private-kinds.ts'

/** From the house number to the door: 8号院3栋2单元502室, 12号楼301. */
const DOOR =
  /(?<!\d)\d{1,5}\s?(?:号楼|号院|号|栋|幢|座|楼)(?:(?![至到和及])[\u4e00-\u9fa5\d\sA-Za-z-]){0,12}?[A-Za-z]?\d{1,5}\s?(?:室|户|号)|\d{1,5}\s?(?:栋|幢|座|号楼)\s?\d{1,3}\s?单元(?:\s?\d{1,5}(?!\d))?/g
/** 3组15号, behind the name of a village. */
const GROUP = /[组队社]\s?\d{1,4}\s?号/g
const BEFORE_GROUP = /村(?:委会)?\s?(?:第\s?)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:村民小)?$/
/** What stands before the number and belongs to the place; at most forty characters are looked at. */
const LEADING = /[\u4e00-\u9fa5A-Za-z0-9·]*$/
const LONGEST = 40

const HOME = /单元|栋|幢|小区|花园|家园|公寓|新村|[苑庭邸寓府湾城]\d/
const WORDS_OF_HOME = /住址|家庭地址|户籍地|户口所在|居住地|现住|家住|住在|常住/
const WORDS_OF_OFFICE =
  /办公|政务|机关|行政|服务中心|大厅|大楼|大厦|[局委厅]|法院|检察|政府|单位地|窗口|受理|接收|邮寄|指挥部|项目部|公司|学校|医院|工程|改造|项目|报名|门市|商铺/

/** Where people live. Offices have addresses too: theirs are silent. `text` is half-width. */
export function findAddresses(text: string): PrivacyHit[] {
  return [...dwellings(text), ...villages(text)]
}

function* dwellings(text: string): Generator<PrivacyHit> {
  for (const { 0: door, index } of text.matchAll(DOOR)) {
    const lead = LEADING.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? ''
    const start = index - lead.length
    const around = text.slice(Math.max(0, start - 16), index + door.length)
    const named = WORDS_OF_HOME.test(around)
    if (!named && (WORDS_OF_OFFICE.test(around) || !HOME.test(lead + door))) continue
    yield hitOf(lead + door, start, named)
  }
}

function* villages(text: string): Generator<PrivacyHit> {
  for (const { 0: group, index } of text.matchAll(GROUP)) {
    const lead = LEADING.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? ''
    if (!BEFORE_GROUP.test(lead)) continue
    const around = text.slice(Math.max(0, index - LONGEST - 16), index)
    yield hitOf(lead + group, index - lead.length, WORDS_OF_HOME.test(around))
  }
}

const hitOf = (address: string, index: number, certain: boolean): PrivacyHit => {
  const place = address.replace(/^.{0,12}(?:住址|地址|户籍地|居住地|现住|家住|住在|常住地?)[为是于]?/, '')
  const start = index + address.length - place.length
  return { kind: 'address', index: start, length: place.length, masked: maskedAddress(place), certain }
}
