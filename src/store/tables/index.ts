import type { Kysely } from 'kysely'
import type { GroundTables } from './ground.ts'

/** Every table, by the migration that made it. */
export type Tables = GroundTables
export type Db = Kysely<Tables>
