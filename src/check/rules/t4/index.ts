import type { CheckRule } from '../../rule.ts'
import { t4_01 } from './t4-01.ts'
import { t4_02 } from './t4-02.ts'
import { t4_03 } from './t4-03.ts'
import { t4_04 } from './t4-04.ts'
import { t4_06 } from './t4-06.ts'

/** 表四 rules. */
export const T4_RULES: readonly CheckRule[] = [t4_01, t4_02, t4_03, t4_04, t4_06]
