-- Makes of each of the first lessons :times more, in the same unit, each published and found, so that many lessons need no hours of
-- importing. What teachers would have of them is left out: the student site reads publications alone.
begin;
create temporary table copy as
  select l.id as original, uuidv7() as id, l.unit_id, l.position + k * 1000 as position, k
  from lesson l cross join generate_series(1, :times) k
  where l.slug like 'lesson-%' and l.position < 1000;
insert into lesson (id, unit_id, slug, position)
  select id, unit_id, 'lesson-' || position, position from copy;
insert into publication (lesson_id, language, revision_id, title, minutes, source, published_by)
  select c.id, b.language, b.revision_id, b.title || ' ' || c.k, b.minutes,
    replace(b.source, ' stands here.', ' stands here, and ' || c.position || ' there.'), b.published_by
  from copy c join publication b on b.lesson_id = c.original and b.ended_at is null;
insert into publication_search (publication_id, recipe, body, title_words, words)
  select n.id, s.recipe, s.body, s.title_words || to_tsvector('simple', c.position::text), s.words || to_tsvector('simple', c.position::text)
  from copy c
  join publication b on b.lesson_id = c.original and b.ended_at is null
  join publication_search s on s.publication_id = b.id
  join publication n on n.lesson_id = c.id;
update site_programme set version = version + 1;
update site_state set version = version + 1;
commit;
analyze;
