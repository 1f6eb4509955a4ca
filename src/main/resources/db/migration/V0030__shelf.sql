-- The media library of a school. A file's bytes are known once to the whole installation (media_file); what a school
-- calls it, whom it credits and under which licence it may be used is the school's own. Removing takes it out of sight
-- only: old revisions go on showing it, so that history stays true.
create table shelf_file (
  school_id  uuid not null references school,
  sha256     text not null references media_file,
  name       text not null check (name <> ''),
  credit     text not null default '',
  licence    text not null default '',
  added_by   uuid,
  added_at   timestamptz not null default now(),
  removed_at timestamptz,
  primary key (school_id, sha256)
);
create index shelf_file_by_time on shelf_file (school_id, added_at desc, sha256);

-- Which file took the place of which in all drafts, and when.
create table shelf_replacement (
  id          bigint generated always as identity primary key,
  school_id   uuid not null references school,
  sha256      text not null references media_file,
  by_sha256   text not null references media_file,
  drafts      integer not null,
  replaced_by uuid,
  replaced_at timestamptz not null default now()
);
create index shelf_replacement_by_file on shelf_replacement (school_id, sha256);
create index shelf_replacement_by_successor on shelf_replacement (school_id, by_sha256);

-- What a draft shows, read from its text when somebody looks at the library; `revision` says of which state that is
-- known, so that saving a draft stays as quick as it was.
create table shelf_draft (
  lesson_text_id uuid primary key references lesson_text,
  revision       bigint not null
);
create table shelf_draft_file (
  lesson_text_id uuid not null references shelf_draft,
  name           text not null,
  alt            text not null,
  primary key (lesson_text_id, name)
);

-- Where a file is shown now: by drafts and by live publications.
create view shelf_use as
  select p.school_id, f.sha256, false as published, l.id as lesson_id, t.id as lesson_text_id, t.language, f.name, d.alt,
    r.title, p.slug || '/' || s.slug || '/' || lower(u.stage) || '/' || l.slug as path,
    coalesce(l.archived_at, s.archived_at, p.archived_at) is not null as archived
  from shelf_draft_file d
  join lesson_text t on t.id = d.lesson_text_id
  join revision r on r.id = t.head
  join lesson_file f on f.lesson_id = t.lesson_id and f.name = d.name
  join lesson l on l.id = t.lesson_id
  join unit u on u.id = l.unit_id
  join strand s on s.id = u.strand_id
  join programme p on p.id = s.programme_id
  union all
  select p.school_id, f.sha256, true, l.id, t.id, b.language, f.name, '',
    b.title, p.slug || '/' || s.slug || '/' || lower(u.stage) || '/' || l.slug,
    coalesce(l.archived_at, s.archived_at, p.archived_at) is not null
  from publication_file f
  join publication b on b.id = f.publication_id and b.ended_at is null
  join lesson l on l.id = b.lesson_id
  join lesson_text t on t.lesson_id = l.id and t.language = b.language
  join unit u on u.id = l.unit_id
  join strand s on s.id = u.strand_id
  join programme p on p.id = s.programme_id;
