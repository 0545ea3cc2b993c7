import { join } from 'node:path'
import { Kysely } from 'kysely'
import { apiTokensIn } from './api-tokens.ts'
import { auditIn } from './audit.ts'
import { auditSearchIn } from './audit-search.ts'
import { bodiesIn } from './bodies.ts'
import { attachmentsIn } from './cases/attachments.ts'
import { caseListsIn } from './cases/case-lists.ts'
import { casesIn } from './cases/cases.ts'
import { evaluationsIn } from './cases/evaluations.ts'
import { lettersIn } from './cases/letters.ts'
import { dueDayMovesIn } from './due-day-moves.ts'
import { type DumpedRow, dumpRows, isEmpty, loadRows, schemaVersion } from './dump/dump.ts'
import { openEmbedded, openInMemory } from './engine/embedded.ts'
import type { Engine } from './engine/engine.ts'
import { openServer } from './engine/server.ts'
import { filesIn } from './files.ts'
import { holidayNoticesIn } from './holiday-notices.ts'
import { migrate } from './migrate.ts'
import { notificationsIn } from './notifications.ts'
import { outboxIn } from './outbox.ts'
import { peopleIn } from './people.ts'
import { rateWindowsIn } from './rate-windows.ts'
import { seriesIn } from './series.ts'
import { sessionsIn } from './sessions.ts'
import { settingsIn } from './settings.ts'
import { diskShelf } from './shelf/disk-shelf.ts'
import { memoryShelf } from './shelf/memory-shelf.ts'
import type { Shelf } from './shelf/shelf.ts'
import { signInFailuresIn } from './sign-in-failures.ts'
import { submissionsIn } from './submissions.ts'
import type { Db, Tables } from './tables/index.ts'

/** Where the records are kept. */
export interface StoreSettings {
  /** Data folder; null keeps everything in memory. */
  readonly folder: string | null
  /** A PostgreSQL server; null uses the embedded one in the folder. */
  readonly databaseUrl: string | null
}

/** Everything on record, read and written through one connection or transaction. */
export const recordsIn = (db: Db) => ({
  bodies: bodiesIn(db),
  people: peopleIn(db),
  sessions: sessionsIn(db),
  signInFailures: signInFailuresIn(db),
  apiTokens: apiTokensIn(db),
  settings: settingsIn(db),
  rateWindows: rateWindowsIn(db),
  audit: auditIn(db),
  auditSearch: auditSearchIn(db),
  submissions: submissionsIn(db),
  series: seriesIn(db),
  outbox: outboxIn(db),
  files: filesIn(db),
  cases: casesIn(db),
  caseLists: caseListsIn(db),
  letters: lettersIn(db),
  attachments: attachmentsIn(db),
  evaluations: evaluationsIn(db),
  holidayNotices: holidayNoticesIn(db),
  dueDayMoves: dueDayMovesIn(db),
  notifications: notificationsIn(db),
})
export type Records = ReturnType<typeof recordsIn>

const engineFor = async ({ folder, databaseUrl }: StoreSettings): Promise<Engine> => {
  if (databaseUrl !== null) return openServer(databaseUrl)
  return folder === null ? openInMemory() : openEmbedded(folder)
}

/** Opens the store and brings its schema up to this program. */
export const openStore = async (settings: StoreSettings) =>
  openStoreOn(
    await engineFor(settings),
    settings.folder === null ? memoryShelf() : diskShelf(join(settings.folder, 'files')),
  )

/** The same over an engine that is open already: the fault tests put theirs in between. */
export async function openStoreOn(engine: Engine, shelf: Shelf = memoryShelf()) {
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  try {
    await migrate(db)
  } catch (error) {
    await engine.close()
    throw error
  }
  return {
    kind: engine.kind,
    syncs: () => engine.syncs(),
    answers: () => engine.answers(),
    hasRoom: () => engine.hasRoom(),
    /** Bytes of attachments. */
    shelf,
    /** Reads outside a transaction. */
    read: recordsIn(db),
    /** One transaction: everything or nothing. */
    write: <Value>(act: (records: Records) => Promise<Value>): Promise<Value> =>
      db.transaction().execute(tx => act(recordsIn(tx))),
    /** Every row as it stood at one moment, for a backup. */
    dump: (visit: (row: DumpedRow) => Promise<void>): Promise<void> => dumpRows(db, visit),
    /** Rows of a backup into an empty store, all or nothing. */
    load: (rows: AsyncIterable<DumpedRow>): Promise<void> => loadRows(db, rows),
    isEmpty: (): Promise<boolean> => isEmpty(db),
    schemaVersion: (): Promise<number> => schemaVersion(db),
    /** For migrations, tests and maintenance inside the store's own room. */
    db,
    async close(): Promise<void> {
      await db.destroy()
      await engine.close()
    },
  }
}

export type Store = Awaited<ReturnType<typeof openStore>>
