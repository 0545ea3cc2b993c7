/** An audit record as the database holds it. */
export interface AuditRow {
  readonly sequence: number
  readonly at: string
  readonly actor_kind: string
  readonly person: string | null
  readonly person_name: string | null
  readonly body: string | null
  readonly address: string | null
  readonly request_id: string
  readonly act: string
  readonly object_kind: string | null
  readonly object_id: string | null
  readonly result: string
  readonly detail: unknown
  readonly previous_hash: string
  readonly hash: string
}

/**
 * The text that the chain hashes, put together anew from the row: names in the order of the alphabet, no blanks. Written
 * apart from the writer's, so that a fault there is not repeated here (REL-22).
 */
export function textOfRow(row: AuditRow): string {
  const { sequence, at, act, address, body, detail, person, result } = row
  return [
    `{"act":${text(act)}`,
    `"actorKind":${text(row.actor_kind)}`,
    `"address":${text(address)}`,
    `"at":${text(at)}`,
    `"body":${text(body)}`,
    `"detail":${sorted(detail)}`,
    `"objectId":${text(row.object_id)}`,
    `"objectKind":${text(row.object_kind)}`,
    `"person":${text(person)}`,
    `"personName":${text(row.person_name)}`,
    `"previousHash":${text(row.previous_hash)}`,
    `"requestId":${text(row.request_id)}`,
    `"result":${text(result)}`,
    `"sequence":${sequence}}`,
  ].join(',')
}

const text = (value: string | null): string => JSON.stringify(value)

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map(name => `${JSON.stringify(name)}:${sorted((value as Record<string, unknown>)[name])}`).join(',')}}`
}
