-- Outside frameworks (a country's standard), taken in from CASE packages, and which lessons and units answer to which of
-- their items. An item that a later state of the framework no longer has stays as long as something points to it.
create table framework (
  id          uuid primary key default uuidv7(),
  school_id   uuid not null references school,
  identifier  text not null,
  uri         text not null,
  title       text not null,
  creator     text not null,
  imported_at timestamptz not null default now(),
  constraint framework_taken unique (school_id, identifier)
);

create table framework_item (
  id           uuid primary key default uuidv7(),
  framework_id uuid not null references framework on delete cascade,
  identifier   text not null,
  uri          text not null,
  parent       text,
  position     integer not null,
  depth        integer not null,
  code         text not null,
  kind         text not null,
  statement    text not null,
  retired      boolean not null default false,
  constraint framework_item_taken unique (framework_id, identifier)
);
create index framework_item_by_position on framework_item (framework_id, position);

create table alignment (
  item_id    uuid not null references framework_item on delete cascade,
  lesson_id  uuid references lesson,
  unit_id    uuid references unit,
  aligned_at timestamptz not null default now(),
  check ((lesson_id is null) <> (unit_id is null))
);
create unique index alignment_of_lesson on alignment (item_id, lesson_id) where lesson_id is not null;
create unique index alignment_of_unit on alignment (item_id, unit_id) where unit_id is not null;
create index alignment_by_lesson on alignment (lesson_id);
create index alignment_by_unit on alignment (unit_id);
