-- What students see, and nothing else. A publication is a self-contained snapshot: it holds the text itself, so that
-- no page for students ever needs a draft table.
create table publication (
  id           bigint generated always as identity primary key,
  lesson_id    uuid not null references lesson,
  language     text not null check (language in ('en', 'zh-CN')),
  revision_id  bigint not null references revision,
  title        text not null,
  minutes      integer not null,
  source       text not null,
  -- The lessons it builds on, as programme/strand/stage/slug, so that the site can look ahead without reading all texts.
  builds_on    text[] not null default '{}',
  published_by uuid not null references account,
  published_at timestamptz not null default now(),
  ended_at     timestamptz,
  ended_by     uuid references account,
  -- SUPERSEDED by a newer one, or WITHDRAWN by a lead.
  end_reason   text check (end_reason in ('SUPERSEDED', 'WITHDRAWN')),
  check ((ended_at is null) = (end_reason is null))
);
create unique index publication_live on publication (lesson_id, language) where ended_at is null;
create index publication_by_revision on publication (revision_id);

-- The files a publication shows; the student site serves a file only when a live publication lists it.
create table publication_file (
  publication_id bigint not null references publication,
  name           text not null,
  sha256         text not null references media_file,
  primary key (publication_id, name)
);
create index publication_file_by_sha on publication_file (sha256);

-- Counts every change that students could notice, so that each instance knows when its pages are old.
create table site_state (
  only_row boolean primary key default true check (only_row),
  version  bigint not null default 0
);
insert into site_state default values;
