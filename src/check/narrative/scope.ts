/** Whose figures a sentence gives: the reporting body's own, or those of a part or of others. */

const REGION = /[省市区县州旗盟]/
const GOVERNMENT = /(?:[省市区县州旗盟])人民政府$/

/** The body is a government of a county or above, whose tables cover the whole area (条例§49). */
export const isAreaGovernment = (body: string | null): boolean => body !== null && GOVERNMENT.test(body)

/** A body that answers for a village-level area: 街道, 镇, 乡. */
export type BodyClass = 'street' | 'town' | 'township' | 'bureau' | 'government' | 'other'

export function bodyClass(body: string): BodyClass {
  if (/街道(?:办事处|办)?$/.test(body)) return 'street'
  if (/镇(?:人民政府|政府)?$/.test(body)) return 'town'
  if (/乡(?:人民政府|政府)?$/.test(body)) return 'township'
  if (GOVERNMENT.test(body)) return 'government'
  return body.endsWith('局') ? 'bureau' : 'other'
}

/** The ways a report names its own body: in full, and without the places before it. Longest first. */
export function ownNames(body: string | null): string[] {
  if (body === null) return []
  const names = [body]
  for (let at = 0; at < Math.min(body.length - 4, 40); at++) {
    if (REGION.test(body.charAt(at))) names.push(body.slice(at + 1))
  }
  for (const name of [...names]) {
    const short = name.replace(/(?:办事处|人民政府)$/, '')
    if (short !== name && short.length >= 3) names.push(short)
  }
  return names.filter(name => name.length >= 3).sort((a, b) => b.length - a.length)
}

const INNER_OFFICE = /政府办|办公[室厅]|代表|我办|委办|局办/
const PARTS_OF_BODY =
  /本级|机关本|本部|各部门|各单位|各科室|各股室|各镇|各乡|各街道|各区|各县|[区县市镇街]直|下属|所属|直属|下辖|分局|系统|成员单位|牵头/
const WIDER_AREA = /全[区县市省州镇乡](?!面)|[区县市省州][委]?政府(?!信息)|人民政府(?!信息)/

/** The words before the verb speak of another scope than the table's: an inner office, subordinate bodies, an area. */
export function otherScope(words: string, body: string | null): boolean {
  const isOffice = body !== null && /办公[室厅]$/.test(body)
  if (!isOffice && INNER_OFFICE.test(words)) return true
  if (PARTS_OF_BODY.test(words)) return true
  return !isAreaGovernment(body) && WIDER_AREA.test(words)
}
