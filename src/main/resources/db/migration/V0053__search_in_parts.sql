-- A word that stands in every second lesson is found in all of them before the first is shown, which takes longer the more
-- lessons there are, though only some are weighed. In parts the search ends with the part in which it has found enough.
alter table publication_search rename to publication_search_whole;
drop index publication_search_by_title, publication_search_by_words;
alter table publication_search_whole drop constraint publication_search_pkey;

create table publication_search (
  publication_id bigint primary key references publication,
  recipe         integer not null,
  body           text not null,
  title_words    tsvector not null,
  words          tsvector not null
) partition by hash (publication_id);

do $$
begin
  for part in 0..15 loop
    execute format('create table publication_search_%s partition of publication_search
      for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

-- A lesson never leaves its programme, which stands among its words so that one programme can be searched at once.
insert into publication_search
  select w.publication_id, w.recipe, w.body, place.programme || w.title_words, place.programme || w.words
  from publication_search_whole w
  join publication b on b.id = w.publication_id
  join lesson l on l.id = b.lesson_id
  join unit u on u.id = l.unit_id
  join strand t on t.id = u.strand_id
  cross join lateral (select array_to_tsvector(array['=' || t.programme_id]) as programme) place;
drop table publication_search_whole;

-- Without a list of pending entries, which every search would have to walk through after many publications.
create index publication_search_by_title on publication_search using gin (title_words) with (fastupdate = off);
create index publication_search_by_words on publication_search using gin (words) with (fastupdate = off);
