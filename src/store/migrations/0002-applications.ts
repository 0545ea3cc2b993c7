/** Applications, their events and letters, what the public drafts, webhooks. */
export const sql = `
create table application (
  id text primary key,
  body text not null references body (id),
  number text not null unique,
  channel text not null,
  applicant_kind text not null,
  applicant_name text not null,
  applicant_sealed text not null,
  fingerprint text,
  description text not null,
  request jsonb not null,
  arrived_on date not null,
  query_code_hash text,
  assignee text references person (id),
  status text not null,
  received_on date,
  reply_due date,
  due_provisional boolean not null default false,
  waits_for_others boolean not null default false,
  is_moving boolean not null,
  is_open boolean not null,
  closed_on date,
  outcome text,
  counted_from date not null,
  split_on date,
  calendar text not null,
  version integer not null,
  created_at timestamptz not null
);
comment on table application is '政府信息公开申请；办理状态和期限是由办理记录推算的缓存';
create index application_open on application (body, reply_due, id) where closed_on is null;
create index application_newest on application (body, arrived_on desc, id desc);
create index application_received on application (body, received_on);
create index application_closed on application (body, closed_on);
create index application_fingerprint on application (fingerprint) where fingerprint is not null;

create table application_event (
  application text not null references application (id),
  sequence integer not null,
  kind text not null,
  on_day date not null,
  at timestamptz not null,
  person text,
  person_name text,
  payload text not null,
  primary key (application, sequence)
);
comment on table application_event is '申请的办理记录，只增不改；内容封存';

create table letter (
  id text primary key,
  application text not null references application (id),
  kind text not null,
  title text not null,
  document_number text,
  facts_sealed text not null,
  docx text not null references stored_file (id),
  pdf text not null references stored_file (id),
  made_at timestamptz not null,
  made_by text
);
comment on table letter is '制发的文书';
create index letter_application on letter (application);
create unique index letter_number on letter (document_number) where document_number is not null;

create table application_draft (
  id text primary key,
  code_hash text not null,
  body text not null references body (id),
  content_sealed text not null,
  address text,
  expires_at timestamptz not null
);
comment on table application_draft is '公众尚未提交的申请，到期删除';
create index application_draft_expiry on application_draft (expires_at);

create table application_evaluation (
  application text primary key references application (id),
  score integer not null,
  comment_sealed text not null,
  at timestamptz not null
);
comment on table application_evaluation is '申请人的评价';

create table webhook (
  id text primary key,
  body text not null references body (id),
  url text not null,
  secret_sealed text not null,
  kinds jsonb not null,
  active boolean not null default true,
  created_at timestamptz not null,
  version integer not null default 1
);
comment on table webhook is '状态变化通知的接收地址';

create table holiday_notice (
  year integer primary key,
  days jsonb not null,
  source text not null,
  entered_at timestamptz not null
);
comment on table holiday_notice is '程序发布之后才公布的放假安排';
`
