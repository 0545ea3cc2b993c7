/** What leaves the house and who is told: order in the outbox, notifications, mailings, webhooks, moved due days. */
export const sql = `
alter table outbox add column lane text;
alter table outbox add column position bigint not null default 0;
comment on column outbox.lane is '同一队列里的事项按 position 依次送出，前一项没有了结，后一项不动';
create index outbox_lane on outbox (lane, position) where done_at is null and lane is not null;

create table notification (
  id text primary key,
  person text references person (id),
  body text not null references body (id),
  role text,
  kind text not null,
  application text references application (id),
  text text not null,
  at timestamptz not null,
  read_at timestamptz,
  read_by text,
  check (person is not null or role is not null)
);
comment on table notification is '站内提醒：给某人，或者给某机关担任某角色的人（暂时没有这样的人时）';
create index notification_person on notification (person, at desc, id desc);
create index notification_role on notification (body, role, at desc, id desc) where person is null;

create table mailing (
  id text primary key,
  application text not null references application (id),
  letter text references letter (id),
  recipient_sealed text,
  status text not null,
  attempts integer not null,
  receipt text,
  failure text,
  at timestamptz not null
);
comment on table mailing is '电子邮件送达记录；收件地址封存';
create index mailing_application on mailing (application);

alter table webhook add column failing_since timestamptz;
alter table webhook add column failure text;
alter table webhook add column disabled_because text;
create index webhook_body on webhook (body);

create table due_day_move (
  calendar text not null,
  application text not null references application (id),
  body text not null references body (id),
  before_day date,
  after_day date,
  at timestamptz not null,
  primary key (calendar, application)
);
comment on table due_day_move is '放假安排变动后移动的期限届满日；calendar 是移动后所按的日历';

alter table holiday_notice add column entered_by text;
create index application_redoing on application (id) where status = 'redoing';
`
