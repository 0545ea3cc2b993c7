/** Files of a case: what each is, what was found in it before it goes out, and bytes that are to go. */
export const sql = `
create table attachment (
  id text primary key,
  application text not null references application (id),
  file text not null references stored_file (id),
  kind text not null,
  title_sealed text not null,
  pages integer,
  screening_sealed text,
  released_with integer,
  added_at timestamptz not null,
  added_by text,
  added_by_name text,
  removed_at timestamptz,
  version integer not null default 1
);
comment on table attachment is '申请的附件；名称和出门检查的发现可能含个人信息，封存';
create index attachment_application on attachment (application);
create index attachment_file on attachment (file);

alter table stored_file add column swept_at timestamptz;
comment on column stored_file.swept_at is '已移除的附件，其内容从架上清走的时间';
create index stored_file_removed on stored_file (removed_at) where removed_at is not null and swept_at is null;
create index stored_file_hash on stored_file (content_hash);
`
