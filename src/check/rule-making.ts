/** Names in which 区 or 县 is not the rank of a local government, or in which a higher rank may stand. */
const NOT_TELLING =
  /自治区|特别行政区|新区|地区|开发区|园区|示范区|试验区|合作区|度假区|风景区|景区|保税|管理区|管委会|管理委员会|国家|总局|中国|国务院/

const SURELY_WITHOUT: readonly RegExp[] = [
  /街道(办事处|办)?$/,
  /[镇乡](人民)?政府$/,
  /街道党工委|苏木/,
  /[县旗区](人民)?政府(办公室)?$/,
  /[县旗区].*(局|委员会|委|办公室|中心|队|站)$/,
  /市.{2,}局$/,
]

/** What is longer is a sentence, and tells nothing of a body's rank. */
const LONGEST_NAME = 100

/**
 * Whether a body of this name surely has no power to make 规章 (立法法§91, §93): a street office, a township, a county or
 * urban district, a department of one of these or of a city. A 市人民政府 may be that of a city divided into districts,
 * which has the power, or of a county-level city, which has not: the name cannot tell, so this says no.
 */
export const surelyMakesNoRules = (body: string): boolean => {
  const name = body.replace(/\s/g, '')
  if (name.length > LONGEST_NAME) return false
  return !NOT_TELLING.test(name) && SURELY_WITHOUT.some(pattern => pattern.test(name))
}
