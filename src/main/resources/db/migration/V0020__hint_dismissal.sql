-- A hint may be right and yet not apply. Whoever writes dismisses it with a reason; it stays out of the way until somebody
-- takes that back. A place is known again by the words that stand there and beside it, not by where it is, so that edits
-- elsewhere do not bring the hint back. `quote` is empty where the hint is meant whatever it is about.
create table hint_dismissal (
  id             uuid primary key default uuidv7(),
  school_id      uuid not null references school,
  -- Null for the whole school.
  lesson_text_id uuid references lesson_text,
  language       text not null check (language in ('en', 'zh-CN')),
  reach          text not null check (reach in ('PLACE', 'LESSON', 'SCHOOL')),
  code           text not null,
  quote          text not null,
  before_quote   text not null default '',
  after_quote    text not null default '',
  reason         text not null check (reason <> '' and length(reason) <= 500),
  dismissed_by   uuid not null references account,
  dismissed_at   timestamptz not null default now(),
  check ((reach = 'SCHOOL') = (lesson_text_id is null))
);
create index hint_dismissal_by_text on hint_dismissal (lesson_text_id);
create index hint_dismissal_by_school on hint_dismissal (school_id, language) where lesson_text_id is null;
