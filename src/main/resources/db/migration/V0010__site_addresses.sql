-- URLs never break. Every address under which students ever found something is kept with what it led to, so that a
-- lesson, strand or programme that was renamed or moved can be looked up by its old address. Paths are spelt as in the
-- site's own: programme, programme/strand, programme/strand/stage/lesson.
create table site_address (
  path         text primary key,
  programme_id uuid references programme,
  strand_id    uuid references strand,
  lesson_id    uuid references lesson,
  check (num_nonnulls(programme_id, strand_id, lesson_id) = 1)
);

-- Counts, for each programme, the changes that site_state counts for all, so that a change in one programme makes
-- nobody read the others again.
create table site_programme (
  programme_id uuid primary key references programme,
  version      bigint not null default 0
);
insert into site_programme (programme_id) select id from programme;

-- What is or was published so far is known by the address it has now.
with known as (
  select distinct p.id as programme_id, s.id as strand_id, l.id as lesson_id,
    p.slug as programme, p.slug || '/' || s.slug as strand,
    p.slug || '/' || s.slug || '/' || lower(u.stage) || '/' || l.slug as lesson
  from publication b
  join lesson l on l.id = b.lesson_id
  join unit u on u.id = l.unit_id
  join strand s on s.id = u.strand_id
  join programme p on p.id = s.programme_id
)
insert into site_address (path, programme_id, strand_id, lesson_id)
select distinct programme, programme_id, null::uuid, null::uuid from known
union all select distinct strand, null::uuid, strand_id, null::uuid from known
union all select lesson, null::uuid, null::uuid, lesson_id from known;
