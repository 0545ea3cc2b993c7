import type { Kysely } from 'kysely'
import type { ApplicationTables } from './applications.ts'
import type { GroundTables } from './ground.ts'
import type { PostTables } from './post.ts'

/** Every table, by the migration that made it. */
export type Tables = GroundTables & ApplicationTables & PostTables
export type Db = Kysely<Tables>
