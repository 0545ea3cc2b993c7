import type { CheckRule } from '../../rule.ts'
import { f_01 } from './f-01.ts'
import { f_02 } from './f-02.ts'
import { f_03 } from './f-03.ts'
import { f_04 } from './f-04.ts'
import { f_05 } from './f-05.ts'
import { f_06 } from './f-06.ts'
import { f_07 } from './f-07.ts'
import { f_08 } from './f-08.ts'
import { f_09 } from './f-09.ts'
import { f_10 } from './f-10.ts'

/** 结构与版式 rules. */
export const F_RULES: readonly CheckRule[] = [f_01, f_02, f_03, f_04, f_05, f_06, f_07, f_08, f_09, f_10]
