-- A lesson text is one language of a lesson. Its draft is its newest revision in line (`head`); a revision holds the
-- whole Markdown file, front matter and body, and never changes. Autosaves of one author within a few minutes are
-- thinned out by deleting the one before, unless something refers to it.
create table lesson_text (
  id        uuid primary key default uuidv7(),
  lesson_id uuid not null references lesson,
  language  text not null check (language in ('en', 'zh-CN')),
  head      bigint,
  constraint lesson_text_taken unique (lesson_id, language)
);

create table revision (
  id             bigint generated always as identity primary key,
  lesson_text_id uuid not null references lesson_text,
  -- The revision it was written on; a set-aside revision shows here what it missed.
  base           bigint,
  kind           text not null check (kind in ('SAVED', 'RESTORED', 'IMPORTED', 'SET_ASIDE')),
  title          text not null,
  minutes        integer not null,
  source         text not null,
  -- Something outside refers to it (a submission, a publication), or somebody wants it: never thinned out.
  kept           boolean not null default false,
  author_id      uuid references account,
  saved_at       timestamptz not null default now()
);
create index revision_by_text on revision (lesson_text_id, id desc);

alter table lesson_text add foreign key (head) references revision;

-- The files that lie beside a lesson's texts, by the name the texts use for them.
create table lesson_file (
  lesson_id uuid not null references lesson,
  name      text not null,
  sha256    text not null references media_file,
  added_at  timestamptz not null default now(),
  primary key (lesson_id, name)
);
create index lesson_file_by_sha on lesson_file (sha256);
