import type { CheckRule } from '../../rule.ts'
import { x_01 } from './x-01.ts'
import { x_02 } from './x-02.ts'
import { x_03 } from './x-03.ts'

/** 跨年 rules: this year's report against the one before. */
export const X_RULES: readonly CheckRule[] = [x_01, x_02, x_03]
