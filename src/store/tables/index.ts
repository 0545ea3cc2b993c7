import type { Kysely } from 'kysely'
import type { ApplicationTables } from './applications.ts'
import type { GroundTables } from './ground.ts'

/** Every table, by the migration that made it. */
export type Tables = GroundTables & ApplicationTables
export type Db = Kysely<Tables>
