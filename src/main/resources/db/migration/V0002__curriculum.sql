-- The map of a programme: strands down, stages across, a unit in each cell, lessons in order.
-- Titles and the like are texts by language: {"en": "Water", "zh-CN": "水"}.
-- `source` is the file a programme or unit came from; export gives it back byte for byte while it still says the same.
create table programme (
  id          uuid primary key default uuidv7(),
  school_id   uuid not null references school,
  slug        text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  licence     text not null,
  languages   text[] not null check (cardinality(languages) > 0),
  title       jsonb not null,
  aim         jsonb not null,
  source      text,
  version     integer not null default 0,
  archived_at timestamptz,
  created_at  timestamptz not null default now(),
  constraint programme_slug_taken unique (slug)
);
create index programme_by_school on programme (school_id);

create table strand (
  id           uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  slug         text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  position     integer not null,
  title        jsonb not null,
  big_idea     jsonb not null,
  version      integer not null default 0,
  archived_at  timestamptz,
  constraint strand_slug_taken unique (programme_id, slug)
);

create table unit (
  id             uuid primary key default uuidv7(),
  strand_id      uuid not null references strand,
  stage          text not null check (stage in ('PRIMARY', 'MIDDLE', 'HIGH')),
  title          jsonb not null default '{}',
  grades         text,
  concrete_start jsonb not null default '{}',
  outcome        jsonb not null default '{}',
  depth          text check (depth in ('NOTICE', 'EXPLAIN', 'ANALYSE', 'ACT')),
  empty_reason   jsonb not null default '{}',
  source         text,
  version        integer not null default 0,
  constraint unit_taken unique (strand_id, stage)
);

-- A lesson is a place; what it says stands in lesson_text. Archived lessons keep their slug.
create table lesson (
  id          uuid primary key default uuidv7(),
  unit_id     uuid not null references unit,
  slug        text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  position    integer not null check (position > 0),
  folder      text,
  archived_at timestamptz,
  created_at  timestamptz not null default now(),
  constraint lesson_slug_taken unique (unit_id, slug)
);
create index lesson_by_unit on lesson (unit_id, position);
