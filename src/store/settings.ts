import { sql } from 'kysely'
import type { Db } from './tables/index.ts'

/** A setting with the count of its changes: its ETag. */
export interface StoredSetting {
  readonly value: unknown
  readonly version: number
}

/** Settings of the site, by name. */
export const settingsIn = (db: Db) => ({
  async find(name: string): Promise<StoredSetting | null> {
    const row = await db
      .selectFrom('setting')
      .select(['value', 'version'])
      .where('name', '=', name)
      .executeTakeFirst()
    return row ?? null
  },

  /** False when somebody else has changed it since `version`; 0 is the version of a setting that was never made. */
  async put(name: string, value: object, version: number): Promise<boolean> {
    const json = JSON.stringify(value)
    if (version === 0) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('setting')
        .values({ name, value: json })
        .onConflict(conflict => conflict.column('name').doNothing())
        .executeTakeFirst()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    }
    const { numUpdatedRows } = await db
      .updateTable('setting')
      .set({ value: json, version: sql`version + 1` })
      .where('name', '=', name)
      .where('version', '=', version)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },

  async remove(name: string): Promise<boolean> {
    const { numDeletedRows } = await db.deleteFrom('setting').where('name', '=', name).executeTakeFirst()
    return numDeletedRows > 0n
  },
})
