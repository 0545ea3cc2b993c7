import type { Generated, JSONColumnType } from 'kysely'
import type { Instant } from '../../basics/instant.ts'
import type { PlainDate } from '../../basics/plain-date.ts'

type Json = JSONColumnType<object>

/** The tables of migration 0001; compared with information_schema by test/store/schema.test.ts. */
export interface GroundTables {
  body: {
    id: string
    name: string
    short_name: string | null
    kind: string
    level: string
    credit_code: string | null
    region_code: string | null
    parent: string | null
    path: string
    since: PlainDate | null
    until: PlainDate | null
    contact: Json
    version: Generated<number>
  }
  body_succession: { predecessor: string; successor: string; on_day: PlainDate; kind: string }
  person: {
    id: string
    account: string
    name: string
    body: string
    suspended: Generated<boolean>
    password_hash: string | null
    password_set_at: Instant | null
    must_change_password: Generated<boolean>
    old_password_hashes: JSONColumnType<string[]>
    totp_secret: string | null
    totp_confirmed: Generated<boolean>
    totp_last_step: number | null
    oidc_issuer: string | null
    oidc_subject: string | null
    last_seen_at: Instant | null
    seal: string
    version: Generated<number>
  }
  person_role: { person: string; role: string }
  sign_in_failure: { account_index: string; address: string; at: Instant }
  session: {
    id: string
    token_hash: string
    person: string
    created_at: Instant
    last_seen_at: Instant
    expires_at: Instant
    address: string | null
    method: string
    second_factor: Generated<boolean>
    csrf: string
  }
  rate_window: { key: string; started_at: Instant; tries: number }
  api_token: {
    id: string
    token_hash: string
    person: string
    name: string
    scopes: JSONColumnType<string[]>
    created_at: Instant
    expires_at: Instant
    revoked_at: Instant | null
    last_used_at: Instant | null
  }
  audit_entry: {
    sequence: number
    at: Instant
    actor_kind: string
    person: string | null
    person_name: string | null
    body: string | null
    address: string | null
    request_id: string
    act: string
    object_kind: string | null
    object_id: string | null
    result: string
    detail: Json
    previous_hash: string
    hash: string
  }
  audit_head: { one: Generated<boolean>; sequence: number; hash: string; peaks: string }
  audit_checkpoint: { size: number; root: string; at: Instant }
  setting: { name: string; value: Json; version: Generated<number> }
  series: { name: string; last: number }
  submission: { key: string; actor: string; request_mac: string; answer: string; at: Instant }
  outbox: {
    id: string
    kind: string
    payload: Json
    created_at: Instant
    due_at: Instant
    attempts: Generated<number>
    done_at: Instant | null
    failure: string | null
    lane: string | null
    position: Generated<number>
  }
  stored_file: {
    id: string
    content_hash: string
    name: string
    media_type: string
    size: number
    body: string | null
    owner_kind: string | null
    owner_id: string | null
    sealed_key: string | null
    created_at: Instant
    removed_at: Instant | null
    swept_at: Instant | null
  }
}
