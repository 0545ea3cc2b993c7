/** Bodies, people, sessions, the audit chain, settings, series of numbers, idempotency, outbox, files. */
export const sql = `
create table body (
  id text primary key,
  name text not null,
  short_name text,
  kind text not null,
  level text not null,
  credit_code text unique,
  region_code text,
  parent text references body (id),
  path text not null,
  since date,
  until date,
  contact jsonb not null default '{}',
  version integer not null default 1
);
comment on table body is '行政机关';
create index body_path on body (path text_pattern_ops);
create index body_parent on body (parent);

create table body_succession (
  predecessor text not null references body (id),
  successor text not null references body (id),
  on_day date not null,
  kind text not null,
  primary key (predecessor, successor)
);
comment on table body_succession is '机关的合并、更名、撤销与承继';

create table person (
  id text primary key,
  account text not null unique,
  name text not null,
  body text not null references body (id),
  suspended boolean not null default false,
  password_hash text,
  password_set_at timestamptz,
  must_change_password boolean not null default true,
  old_password_hashes jsonb not null default '[]',
  totp_secret text,
  totp_confirmed boolean not null default false,
  totp_last_step bigint,
  oidc_issuer text,
  oidc_subject text,
  last_seen_at timestamptz,
  seal text not null,
  version integer not null default 1,
  unique (oidc_issuer, oidc_subject)
);
comment on table person is '人员';
create index person_body on person (body);

create table person_role (
  person text not null references person (id),
  role text not null,
  primary key (person, role)
);
comment on table person_role is '人员的角色';

create table sign_in_failure (
  account_index text not null,
  address text not null,
  at timestamptz not null
);
comment on table sign_in_failure is '登录失败，用于锁定；账号只存盲索引，因为有人会把口令误填进账号栏';
create index sign_in_failure_account on sign_in_failure (account_index, at);
create index sign_in_failure_at on sign_in_failure (at);

create table session (
  id text primary key,
  token_hash text not null unique,
  person text not null references person (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text,
  method text not null,
  second_factor boolean not null default false,
  csrf text not null
);
comment on table session is '登录会话';
create index session_person on session (person);
create index session_expires on session (expires_at);

create unlogged table rate_window (
  key text primary key,
  started_at timestamptz not null,
  tries integer not null
);
comment on table rate_window is '频次计数；不必经得起断电';

create table api_token (
  id text primary key,
  token_hash text not null unique,
  person text not null references person (id),
  name text not null,
  scopes jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
comment on table api_token is '接口令牌';
create index api_token_person on api_token (person);

create table audit_entry (
  sequence bigint primary key,
  at timestamptz not null,
  actor_kind text not null,
  person text,
  person_name text,
  body text,
  address text,
  request_id text not null,
  act text not null,
  object_kind text,
  object_id text,
  result text not null,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null
);
comment on table audit_entry is '审计日志，只增不改，逐条相连';
create index audit_entry_at on audit_entry (at);
create index audit_entry_object on audit_entry (object_kind, object_id);
create index audit_entry_person on audit_entry (person, at);

create table audit_head (
  one boolean primary key default true check (one),
  sequence bigint not null,
  hash text not null,
  peaks text not null
);
comment on table audit_head is '审计链的末端，以及全部记录的哈希树（RFC 9162）各完整子树的根';
insert into audit_head (sequence, hash, peaks) values (0, '', '');

create table audit_checkpoint (
  size bigint primary key,
  root text not null,
  at timestamptz not null
);
comment on table audit_checkpoint is '审计链的检查点：到某条为止全部记录的根';

create table setting (
  name text primary key,
  value jsonb not null,
  version integer not null default 1
);
comment on table setting is '系统设置';

create table series (
  name text primary key,
  last integer not null
);
comment on table series is '流水号';

create table submission (
  key text primary key,
  actor text not null,
  request_mac text not null,
  answer text not null,
  at timestamptz not null
);
comment on table submission is '已处理的提交（Idempotency-Key），记 24 小时；答复封存';
create index submission_at on submission (at);

create table outbox (
  id text primary key,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  done_at timestamptz,
  failure text
);
comment on table outbox is '待送出的事项';
create index outbox_due on outbox (due_at) where done_at is null;

create table stored_file (
  id text primary key,
  content_hash text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  body text references body (id),
  owner_kind text,
  owner_id text,
  sealed_key text,
  created_at timestamptz not null,
  removed_at timestamptz
);
comment on table stored_file is '附件';
create index stored_file_owner on stored_file (owner_kind, owner_id);
`
