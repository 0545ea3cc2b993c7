/** Type numbers of PostgreSQL (pg_type.oid). */
const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

/**
 * How values leave the database, the same on both engines: days of law stay text (`YYYY-MM-DD`), moments become ISO
 * texts in UTC, big counts become numbers. The drivers' own way would make Dates of days (shared stack.md, trap 3).
 */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [DATE]: text => text,
  [TIMESTAMPTZ]: text => new Date(text).toISOString(),
}
