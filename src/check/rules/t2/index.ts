import type { CheckRule } from '../../rule.ts'
import { t2_01 } from './t2-01.ts'
import { t2_02 } from './t2-02.ts'
import { t2_03 } from './t2-03.ts'
import { t2_04 } from './t2-04.ts'
import { t2_05 } from './t2-05.ts'
import { t2_07 } from './t2-07.ts'

/** 表二 rules. */
export const T2_RULES: readonly CheckRule[] = [t2_01, t2_02, t2_03, t2_04, t2_05, t2_07]
