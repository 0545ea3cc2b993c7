import type { CheckRule } from './rule.ts'
import { F_RULES } from './rules/f/index.ts'
import { N_RULES } from './rules/n/index.ts'
import { T2_RULES } from './rules/t2/index.ts'
import { T3_RULES } from './rules/t3/index.ts'
import { T4_RULES } from './rules/t4/index.ts'
import { X_RULES } from './rules/x/index.ts'

/** Every rule that a report, or a report and the one before it, is held to, by identifier. */
export const ALL_RULES: readonly CheckRule[] = [
  ...T2_RULES,
  ...T3_RULES,
  ...T4_RULES,
  ...X_RULES,
  ...N_RULES,
  ...F_RULES,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))
