-- A submission asks for one revision to be reviewed; at most one is open per lesson text.
create table submission (
  id             uuid primary key default uuidv7(),
  lesson_text_id uuid not null references lesson_text,
  revision_id    bigint not null references revision,
  submitted_by   uuid not null references account,
  submitted_at   timestamptz not null default now(),
  message        text not null default '' check (length(message) <= 4000),
  closed_at      timestamptz
);
create unique index submission_open on submission (lesson_text_id) where closed_at is null;
create index submission_by_revision on submission (revision_id);

-- How a submission ended. WITHDRAWN is the author's own, the others are a lead's.
create table decision (
  submission_id uuid primary key references submission,
  outcome       text not null check (outcome in ('APPROVED', 'CHANGES_REQUESTED', 'WITHDRAWN')),
  message       text not null default '' check (length(message) <= 4000),
  decided_by    uuid not null references account,
  decided_at    timestamptz not null default now(),
  -- When the author has read it.
  seen_at       timestamptz
);
