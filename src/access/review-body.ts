import type { BodyKind } from '../law/index.ts'
import { BODY_LEVELS, type Body, type BodyLevel } from './body.ts'

const GOVERNMENTS: readonly BodyKind[] = ['localGovernment', 'township', 'provincialGovernment']

const standing = ({ until }: Body): boolean => until === null
const isGovernment = (body: Body): boolean => GOVERNMENTS.includes(body.kind) && standing(body)
const height = (level: BodyLevel): number => BODY_LEVELS.indexOf(level)

/** 本级人民政府 of a department: the government above it in the tree that is of its own level. */
const governmentOfLevel = (level: BodyLevel, above: readonly Body[]): Body | undefined =>
  above.find(each => isGovernment(each) && each.level === level)

/** 上一级人民政府: exactly one level up, for one further up shows only that the tree is not complete. */
const governmentOneUp = (level: BodyLevel, above: readonly Body[]): Body | undefined =>
  above.find(each => isGovernment(each) && height(each.level) === height(level) - 1)

/** The government that set up a street office: of a county or district, or of a city without districts. */
const governmentThatSetUp = (above: readonly Body[]): Body | undefined =>
  above.find(each => isGovernment(each) && (each.level === 'county' || each.level === 'city'))

/** A branch that acts in its own name: 本级人民政府 of the department to which it belongs. */
function governmentOfBranch({ level }: Body, above: readonly Body[]): Body | undefined {
  const at = above.findIndex(each => each.kind === 'department')
  const department = above[at]
  return department === undefined
    ? governmentOfLevel(level, above)
    : governmentOfLevel(department.level, above.slice(at + 1))
}

function onRecord(body: Body, above: readonly Body[]): Body | undefined {
  switch (body.kind) {
    case 'department':
      return governmentOfLevel(body.level, above)
    case 'localGovernment':
    case 'township':
      return governmentOneUp(body.level, above)
    case 'subdistrictOffice':
      return governmentThatSetUp(above)
    case 'departmentBranch':
      return governmentOfBranch(body, above)
    // itself, or a choice that the law leaves: its words say it better than a name
    case 'provincialGovernment':
    case 'stateDepartment':
    case 'verticalAgency':
    case 'justiceDepartment':
    case 'authorisedOrganisation':
      return undefined
  }
}

/**
 * The name of the 行政复议机关 of a body (行政复议法§24–28; domain.md B8): the one that the body has set, else the
 * government that its place in the tree shows; null where the words of the law are to stand, which are always right.
 *
 * `above` are the bodies above it, the nearest first.
 *
 * Example: 金湖街道办事处 under 金杯县人民政府 → 金杯县人民政府, which set it up.
 */
export const reviewBodyOf = (body: Body, above: readonly Body[]): string | null =>
  body.contact.reviewBody?.trim() || (onRecord(body, above)?.name ?? null)
