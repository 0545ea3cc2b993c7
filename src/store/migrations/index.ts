import { sql as ground } from './0001-ground.ts'
import { sql as applications } from './0002-applications.ts'
import { sql as attachments } from './0003-attachments.ts'
import { sql as post } from './0004-post.ts'

/** One step of the schema. Once released it is never edited; a later step mends it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'ground', sql: ground },
  { number: 2, name: 'applications', sql: applications },
  { number: 3, name: 'attachments', sql: attachments },
  { number: 4, name: 'post', sql: post },
]
