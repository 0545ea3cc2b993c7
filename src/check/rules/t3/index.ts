import type { CheckRule } from '../../rule.ts'
import { t3_01 } from './t3-01.ts'
import { t3_02 } from './t3-02.ts'
import { t3_03 } from './t3-03.ts'
import { t3_04 } from './t3-04.ts'
import { t3_05 } from './t3-05.ts'
import { t3_06 } from './t3-06.ts'

/** 表三 rules. */
export const T3_RULES: readonly CheckRule[] = [t3_01, t3_02, t3_03, t3_04, t3_05, t3_06]
