-- When something published changes that other lessons stand on, somebody has to look whether those are still right. Each
-- task is one lesson text and one reason to look. As long as it is open, further changes of the same thing make it newer
-- and not more; `said_before` stays what the lesson was last known to fit.
create table check_task (
  id             uuid primary key default uuidv7(),
  school_id      uuid not null references school,
  lesson_id      uuid not null references lesson,
  language       text not null check (language in ('en', 'zh-CN')),
  cause_id       uuid not null references lesson,
  publication_id bigint not null references publication,
  why            text not null check (why in ('BUILDS_ON', 'TERM', 'FIGURE')),
  -- The term or the name of the picture.
  about          text not null,
  said_before    text not null default '',
  says_now       text not null default '',
  raised_at      timestamptz not null default now(),
  assignee_id    uuid references account,
  state          text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DISMISSED')),
  reason         text not null default '' check (length(reason) <= 500),
  closed_by      uuid references account,
  closed_at      timestamptz,
  check ((state = 'OPEN') = (closed_at is null)),
  check (state <> 'DISMISSED' or reason <> '')
);
create unique index check_task_open on check_task (lesson_id, language, cause_id, why, about) where state = 'OPEN';
create index check_task_by_school on check_task (school_id, state, raised_at desc);
