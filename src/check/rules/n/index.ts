import type { CheckRule } from '../../rule.ts'

/** The N rules: what the running text says against the tables (domain.md A6). */
export const N_RULES: readonly CheckRule[] = []
