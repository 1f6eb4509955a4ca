-- Makes of each of the first lessons :times more, in the same unit, each published and found, so that many lessons need no hours of
-- importing. Each copy has a word that no other has, as lessons have. What teachers would have of them is left out: the student
-- site reads publications alone.
\set QUIET on
set synchronous_commit = off;
set maintenance_work_mem = '256MB';
begin;
create temporary table copy as
  select l.id as original, uuidv7() as id, l.unit_id, l.position + k * 1000 as position, k,
    translate(substr(md5(l.id::text || k), 1, 9), '0123456789', 'ghijklmnop') as word
  from lesson l cross join generate_series(1, :times) k
  where l.slug like 'lesson-%' and l.position < 1000;
create unique index on copy (id);
create index on copy (original);
analyze copy;
-- Made anew at the end: filling them row by row takes ten times as long.
create temporary table index_def as
  -- As PostgreSQL tells it, an index of a table in parts would be made on none of them.
  select indexname, replace(indexdef, ' ON ONLY ', ' ON ') as indexdef from pg_indexes where tablename = 'publication_search' and indexdef like '%USING gin%';
select format('drop index %I', indexname) from index_def \gexec
insert into lesson (id, unit_id, slug, position)
  select id, unit_id, 'lesson-' || position, position from copy;
insert into publication (lesson_id, language, revision_id, title, minutes, source, published_by)
  select c.id, b.language, b.revision_id, b.title || ' ' || c.k, b.minutes,
    replace(b.source, ' stands here.', ' stands here, and ' || c.position || ' ' || c.word || ' there.'), b.published_by
  from copy c join publication b on b.lesson_id = c.original and b.ended_at is null;
insert into publication_search (publication_id, recipe, body, title_words, words)
  select n.id, s.recipe, s.body || ' ' || c.word, s.title_words || to_tsvector('simple', c.k::text),
    s.words || to_tsvector('simple', c.k::text || ' ' || c.position::text || ' ' || c.word)
  from copy c
  join publication b on b.lesson_id = c.original and b.ended_at is null
  join publication_search s on s.publication_id = b.id
  join publication n on n.lesson_id = c.id and n.language = b.language;
insert into search_word select word from copy on conflict do nothing;
select indexdef from index_def \gexec
update site_programme set version = version + 1;
update site_state set version = version + 1;
commit;
analyze;
