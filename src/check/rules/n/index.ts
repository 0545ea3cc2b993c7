import type { CheckRule } from '../../rule.ts'
import { n01 } from './n-01.ts'
import { n02 } from './n-02.ts'
import { n03 } from './n-03.ts'
import { n04 } from './n-04.ts'
import { n05 } from './n-05.ts'
import { n06 } from './n-06.ts'
import { n07 } from './n-07.ts'
import { n08 } from './n-08.ts'
import { n09 } from './n-09.ts'
import { n10 } from './n-10.ts'
import { n11 } from './n-11.ts'
import { n12 } from './n-12.ts'

/** The N rules: what the running text says against the tables (domain.md A6). */
export const N_RULES: readonly CheckRule[] = [n01, n02, n03, n04, n05, n06, n07, n08, n09, n10, n11, n12]
